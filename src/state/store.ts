import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { NodeId } from '../atlas/records/id.ts';
import { LINK_RULES, type LinkRule } from '../atlas/records/link-rule.ts';
import { RECORD_LAYERS, type RecordLayer } from '../layers/record-layers.ts';
import {
  type CameraChoice,
  type Choices,
  type CitationChoice,
  type Door,
  INITIAL_CHOICES,
  type Language,
  NO_SELECTION,
  type PanelWidth,
  type Selection,
  type ThemeChoice,
} from './choices.ts';
import { DEFAULT_LAYERS, layersOfPlan } from './layers-choice.ts';

export interface ChoiceActions {
  select: (selection: Selection) => void;
  selectNode: (id: NodeId) => void;
  clearSelection: () => void;
  openView: (view: string, door?: Door) => void;
  setPanel: (panel: PanelWidth | undefined) => void;
  setLayers: (layers: readonly RecordLayer[]) => void;
  toggleLayer: (layer: RecordLayer) => void;
  choosePlan: (plan: string | undefined) => void;
  moveCamera: (camera: CameraChoice | undefined) => void;
  setQuery: (query: string) => void;
  toggleRule: (rule: LinkRule) => void;
  hideRules: (rules: readonly LinkRule[]) => void;
  openCitation: (citation: CitationChoice | undefined) => void;
  /** Reads a document at one of its sections. */
  openSection: (section: CitationChoice) => void;
  setLanguage: (language: Language) => void;
  setTheme: (theme: ThemeChoice) => void;
  /** Puts a record aside, or takes it back. */
  toggleBasket: (id: NodeId) => void;
  setBasket: (basket: readonly NodeId[]) => void;
  setTableColumns: (tableColumns: string) => void;
  setCharacterKeys: (characterKeys: boolean) => void;
  /** Takes over choices read from a URL or from history, all at once. */
  restore: (choices: Partial<Choices>) => void;
}

export type ChoiceState = Choices & ChoiceActions;

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
      openView: (view, door) =>
        set((state) =>
          state.view === view && state.door === door
            ? {}
            : { view, door, panel: undefined, selection: NO_SELECTION, citation: undefined },
        ),
      setPanel: (panel) => set({ panel }),
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
      toggleBasket: (id) =>
        set(({ basket }) => ({
          basket: basket.includes(id) ? basket.filter((other) => other !== id) : [...basket, id],
        })),
      setBasket: (basket) => set({ basket }),
      setTableColumns: (tableColumns) => set({ tableColumns }),
      setCharacterKeys: (characterKeys) => set({ characterKeys }),
      restore: (choices) => set(choices),
    })),
  );
}

export type ChoiceStore = ReturnType<typeof createChoiceStore>;
