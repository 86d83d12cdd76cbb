import type { NodeId } from '../atlas/id.ts';
import type { NodeKind } from '../atlas/node.ts';

/** The reading surfaces. `map` shows no list; the others list one kind beside the map. */
export const VIEWS = [
  'map',
  'places',
  'industries',
  'projects',
  'organisations',
  'measures',
  'indicators',
  'findings',
  'about',
] as const;
export type View = (typeof VIEWS)[number];

/** Views that list one kind of record. */
export const VIEW_KINDS = {
  places: 'place',
  industries: 'industry',
  projects: 'project',
  organisations: 'organisation',
  measures: 'measure',
  indicators: 'indicator',
} as const satisfies Partial<Record<View, NodeKind>>;
export type ListView = keyof typeof VIEW_KINDS;

export function isListView(view: View): view is ListView {
  return Object.hasOwn(VIEW_KINDS, view);
}

/** What is being read: nothing, a record, a finding, or a source document (by its own id, `2021-14fyp`). */
export type Selection =
  | { kind: 'none' }
  | { kind: 'node'; id: NodeId }
  | { kind: 'finding'; id: string }
  | { kind: 'document'; id: string };

export const NO_SELECTION: Selection = { kind: 'none' };

/** Column that a list is sorted by; `document` is the order in which the documents name the records. */
export const SORT_KEYS = ['document', 'name', 'class', 'parent', 'links'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface ListFilters {
  /** Text that the name, English name or an alias must contain; empty for any. */
  text: string;
  class: string | undefined;
  /** Node id of a district; undefined for any. */
  district: string | undefined;
  /** Only records that are drawn in the map's present extent. */
  inView: boolean;
  sort: SortKey;
  descending: boolean;
}

export const NO_FILTERS: ListFilters = {
  text: '',
  class: undefined,
  district: undefined,
  inView: false,
  sort: 'document',
  descending: false,
};

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
