import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { NodeId } from '../atlas/records/id.ts';
import { LINK_RULES, type LinkRule } from '../atlas/records/link.ts';
import { type ListFilters, NO_FILTERS } from '../atlas/tables/list-query.ts';
import { RECORD_LAYERS, type RecordLayer } from '../layers/feature.ts';
import {
  type CameraChoice,
  type CitationChoice,
  type Language,
  NO_SELECTION,
  type Selection,
  type ThemeChoice,
  type View,
} from './choices.ts';
import { DEFAULT_LAYERS, layersOfPlan } from './layers-choice.ts';

/** What the person chose; the URL holds all of it but the theme, which the device keeps. */
export interface Choices {
  selection: Selection;
  view: View;
  layers: readonly RecordLayer[];
  plan: string | undefined;
  /** Undefined until the person moved the map: then the whole city is shown. */
  camera: CameraChoice | undefined;
  query: string;
  filters: ListFilters;
  citation: CitationChoice | undefined;
  /** Rules whose derived links are not shown, in the order of `LINK_RULES`. */
  hiddenRules: readonly LinkRule[];
  language: Language;
  theme: ThemeChoice;
  embed: boolean;
}

export interface ChoiceActions {
  select: (selection: Selection) => void;
  selectNode: (id: NodeId) => void;
  clearSelection: () => void;
  openView: (view: View) => void;
  setLayers: (layers: readonly RecordLayer[]) => void;
  toggleLayer: (layer: RecordLayer) => void;
  choosePlan: (plan: string | undefined) => void;
  moveCamera: (camera: CameraChoice | undefined) => void;
  setQuery: (query: string) => void;
  filter: (change: Partial<ListFilters>) => void;
  toggleRule: (rule: LinkRule) => void;
  hideRules: (rules: readonly LinkRule[]) => void;
  openCitation: (citation: CitationChoice | undefined) => void;
  /** Reads a document at one of its sections. */
  openSection: (section: CitationChoice) => void;
  setLanguage: (language: Language) => void;
  setTheme: (theme: ThemeChoice) => void;
  /** Takes over choices read from a URL or from history, all at once. */
  restore: (choices: Partial<Choices>) => void;
}

export type ChoiceState = Choices & ChoiceActions;

export const INITIAL_CHOICES: Choices = {
  selection: NO_SELECTION,
  view: 'map',
  layers: DEFAULT_LAYERS,
  plan: undefined,
  camera: undefined,
  query: '',
  filters: NO_FILTERS,
  citation: undefined,
  hiddenRules: [],
  language: 'zh',
  theme: 'system',
  embed: false,
};

function inOrder(layers: Iterable<RecordLayer>): readonly RecordLayer[] {
  const wanted = new Set(layers);
  return RECORD_LAYERS.filter((name) => wanted.has(name));
}

/** The store of choices; it knows neither DOM nor map nor data. */
export function createChoiceStore(initial: Partial<Choices> = {}) {
  return createStore<ChoiceState>()(
    subscribeWithSelector((set, get) => ({
      ...INITIAL_CHOICES,
      ...initial,
      select: (selection) => set({ selection, citation: undefined }),
      selectNode: (id) => set({ selection: { kind: 'node', id }, citation: undefined }),
      clearSelection: () => set({ selection: NO_SELECTION, citation: undefined }),
      openView: (view) =>
        set((state) =>
          state.view === view
            ? {}
            : { view, filters: NO_FILTERS, selection: NO_SELECTION, citation: undefined },
        ),
      setLayers: (layers) => set({ layers: inOrder(layers) }),
      toggleLayer: (layer) => {
        const layers = get().layers;
        set({
          layers: inOrder(
            layers.includes(layer) ? layers.filter((name) => name !== layer) : [...layers, layer],
          ),
        });
      },
      choosePlan: (plan) =>
        set({
          plan,
          layers: inOrder(layersOfPlan(plan) ?? DEFAULT_LAYERS),
        }),
      moveCamera: (camera) => set({ camera }),
      setQuery: (query) => set({ query }),
      filter: (change) => set((state) => ({ filters: { ...state.filters, ...change } })),
      toggleRule: (rule) => {
        const { hiddenRules } = get();
        set({
          hiddenRules: LINK_RULES.filter((name) =>
            name === rule ? !hiddenRules.includes(name) : hiddenRules.includes(name),
          ),
        });
      },
      hideRules: (rules) => set({ hiddenRules: LINK_RULES.filter((rule) => rules.includes(rule)) }),
      openCitation: (citation) => set({ citation }),
      openSection: (citation) => set({ selection: { kind: 'document', id: citation.document }, citation }),
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
      restore: (choices) => set(choices),
    })),
  );
}

export type ChoiceStore = ReturnType<typeof createChoiceStore>;
