import type { NodeId } from '../atlas/records/id.ts';
import type { LinkRule } from '../atlas/records/link-rule.ts';
import type { SubjectReference } from '../atlas/records/subject-reference.ts';
import type { RecordLayer } from '../layers/record-layers.ts';
import { DEFAULT_LAYERS } from './layers-choice.ts';

/** Ways in, by the question that somebody brings. A door shows only what there is behind it. */
export const DOORS = ['map', 'industries', 'plans', 'invest', 'data'] as const;
export type Door = (typeof DOORS)[number];

/** What a page around the atlas may ask for besides the map and what is read on it. */
export const EMBED_TOOLS = ['search', 'legend', 'plans'] as const;
export type EmbedTool = (typeof EMBED_TOOLS)[number];

/** How much room the panel takes on a wide screen: beside the map, most of the page, or all of it. */
export const PANEL_WIDTHS = ['side', 'wide', 'full'] as const;
export type PanelWidth = (typeof PANEL_WIDTHS)[number];

/** What is being read: nothing, or a subject. */
export type Selection = { kind: 'none' } | SubjectReference;

export const NO_SELECTION: Selection = { kind: 'none' };

export type Language = 'zh' | 'en';
export type ThemeChoice = 'system' | 'light' | 'dark';

/** Zoom, centre (WGS84 degrees), bearing and pitch in degrees. */
export interface CameraChoice {
  zoom: number;
  lat: number;
  lon: number;
  bearing: number;
  pitch: number;
}

/** A citation being read: what else the same section says. */
export interface CitationChoice {
  document: string;
  locator: string;
}

/** What the person chose, whatever surface is open; where each key is kept is in `core-homes.ts`. */
export interface Choices {
  selection: Selection;
  /** Name of the open view, of those that the list of surfaces knows; `map` shows no panel. */
  view: string;
  /** Where a view stands behind two doors, the one that was taken; else the first that has it. */
  door: Door | undefined;
  /** Undefined until chosen: then as wide as the view wants. */
  panel: PanelWidth | undefined;
  layers: readonly RecordLayer[];
  plan: string | undefined;
  /** Undefined until the person moved the map: then the whole city is shown. */
  camera: CameraChoice | undefined;
  query: string;
  /** The story that is presented and its step, `layout.3` (`atlas/stories/story-place.ts`). */
  story: string | undefined;
  citation: CitationChoice | undefined;
  /** Rules whose derived links are not shown, in the order of `LINK_RULES`. */
  hiddenRules: readonly LinkRule[];
  language: Language;
  theme: ThemeChoice;
  embed: boolean;
  /** Embedded, what is offered besides the map. */
  tools: readonly EmbedTool[];
  /** Embedded, the origin of the page around, which may speak with this one. */
  parent: string | undefined;
  /** Records put aside (已选), in the order in which they were. */
  basket: readonly NodeId[];
  /** How the columns of tables are taken away, in the words of `export/column-choice.ts`, which reads them when a table is taken. */
  tableColumns: string;
  /** False where keys of a single character do nothing: speech input and stray hands press them unmeant. */
  characterKeys: boolean;
}

export const INITIAL_CHOICES: Choices = {
  selection: NO_SELECTION,
  view: 'map',
  door: undefined,
  panel: undefined,
  layers: DEFAULT_LAYERS,
  plan: undefined,
  camera: undefined,
  query: '',
  story: undefined,
  citation: undefined,
  hiddenRules: [],
  language: 'zh',
  theme: 'system',
  embed: false,
  tools: [],
  parent: undefined,
  basket: [],
  tableColumns: '',
  characterKeys: true,
};

/** Whether the page offers a tool: by itself always, inside another page what that asked for. */
export const offers = ({ embed, tools }: Choices, tool: EmbedTool): boolean => !embed || tools.includes(tool);
