import { COLUMN_KEYS } from '../facts/column-keys.ts';
import type { NodeKind } from '../records/node.ts';

/** Views that list one kind of record. */
export const VIEW_KINDS = {
  places: 'place',
  industries: 'industry',
  projects: 'project',
  organisations: 'organisation',
  measures: 'measure',
  policies: 'measure',
  indicators: 'indicator',
  assessments: 'assessment',
} as const satisfies Readonly<Record<string, NodeKind>>;
export type ListView = keyof typeof VIEW_KINDS;

/** Column that a list is sorted by; `document` is the order in which the documents name the records. */
export const SORT_KEYS = ['document', ...COLUMN_KEYS] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/**
 * What a list can be narrowed by; the URL uses these names. Of the values of one facet a record has any, of the facets
 * it passes each. `document` is a document that speaks of the
 * record, `district`, `industry` and `bureau` are node ids, `located` says where a position comes from, `kind` is a
 * kind of record that a finding concerns, `conflict` what the documents differ in there, `state` how far something is, and
 * `topic` is the id of one.
 */
export const FACETS = [
  'class',
  'document',
  'district',
  'industry',
  'bureau',
  'year',
  'located',
  'kind',
  'conflict',
  'state',
  'topic',
] as const;
export type Facet = (typeof FACETS)[number];

export interface ListFilters extends Record<Facet, readonly string[]> {
  /** Text that a name, an alias or a shown value must contain; empty for any. */
  text: string;
  /** Only records that are drawn in the map's present extent. */
  inView: boolean;
  sort: SortKey;
  descending: boolean;
  /** What the rows stand together by, as an address names it; empty for the table's own way. */
  group: string;
  /** The largest group first; else as the rows come. */
  isLargestFirst: boolean;
}

export const NO_FILTERS: ListFilters = {
  text: '',
  class: [],
  document: [],
  district: [],
  industry: [],
  bureau: [],
  year: [],
  located: [],
  kind: [],
  conflict: [],
  state: [],
  topic: [],
  inView: false,
  sort: 'document',
  descending: false,
  group: '',
  isLargestFirst: false,
};

/** True where records may be left out by what was asked; the order of the rows leaves none out. */
export function isNarrowed(filters: ListFilters): boolean {
  return filters.inView || isNarrowedByContent(filters);
}

/** True where text or facets narrow a list, whatever the map shows. */
export function isNarrowedByContent(filters: ListFilters): boolean {
  return filters.text.trim() !== '' || FACETS.some((facet) => filters[facet].length > 0);
}
