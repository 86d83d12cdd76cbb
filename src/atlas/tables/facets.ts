import { foldText } from '../../lib/fold-text.ts';
import type { Graph } from '../graph/graph.ts';
import { PRECISIONS } from '../records/location.ts';
import { NODE_KINDS } from '../records/node.ts';
import { DISTRICT_BASES } from '../records/project.ts';
import type { Facet, ListFilters, ListView } from './list-query.ts';

/** What each list can be narrowed by, in the order of the bar. */
export const FACETS_OF_VIEW: Readonly<Record<ListView | 'findings', readonly Facet[]>> = {
  places: ['class', 'document', 'district', 'industry', 'located'],
  industries: ['document', 'class', 'district'],
  projects: ['class', 'district', 'industry', 'document', 'located'],
  organisations: ['class', 'document'],
  measures: ['document', 'class', 'bureau', 'industry', 'district'],
  policies: ['bureau', 'industry', 'district', 'document'],
  indicators: ['class', 'year', 'document', 'industry', 'district', 'bureau'],
  findings: ['document', 'kind'],
};

/** The value of a facet for records about which the documents say nothing (未载明): silence can be asked for too. */
export const NOT_STATED = 'not-stated';

export function orNotStated(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [NOT_STATED] : values;
}

/** What a row is filtered by: its values for each facet, and the folded texts that are searched. */
export interface Faceted {
  facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
  texts: readonly string[];
}

export type FacetCounts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

export interface FacetedResult<Row> {
  kept: readonly Row[];
  /** How many rows have each value, of those that the other facets leave: what it gives where it is chosen. */
  counts: FacetCounts;
}

/** Applies text and facets, any value of a facet and every facet; `isWithin` says whether a row passes what else is asked (the map's extent). */
export function applyFacets<Row extends Faceted>(
  rows: readonly Row[],
  filters: ListFilters,
  facets: readonly Facet[],
  isWithin: (row: Row) => boolean = () => true,
): FacetedResult<Row> {
  const text = foldText(filters.text);
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  const kept: Row[] = [];
  for (const row of rows) {
    if (text !== '' && !row.texts.some((own) => own.includes(text))) continue;
    if (!isWithin(row)) continue;
    const failed = facets.filter((facet) => {
      const wanted = filters[facet];
      return wanted.length > 0 && !(row.facets[facet] ?? []).some((value) => wanted.includes(value));
    });
    if (failed.length === 0) kept.push(row);
    // A row that only this facet keeps out still counts for this facet's other values.
    const countsFor = failed.length === 0 ? facets : failed.length === 1 ? failed : [];
    for (const facet of countsFor) {
      const values = counts.get(facet);
      for (const value of row.facets[facet] ?? []) values?.set(value, (values.get(value) ?? 0) + 1);
    }
  }
  return { kept, counts };
}

/** Whether a value, perhaps from an old or mistyped link, can mean anything for this view. */
export function isKnownFacetValue(
  graph: Graph,
  view: ListView | 'findings',
  facet: Facet,
  value: string,
): boolean {
  if (!FACETS_OF_VIEW[view].includes(facet)) return false;
  const { nodes } = graph.dataset;
  switch (facet) {
    case 'class':
      return nodes.some((node) => node.class === value);
    case 'document':
      return graph.document(value) !== undefined;
    case 'district':
      return nodes.some((node) => node.id === value && node.kind === 'place');
    case 'industry':
      return value === NOT_STATED || nodes.some((node) => node.id === value && node.kind === 'industry');
    case 'bureau':
      return value === NOT_STATED || nodes.some((node) => node.id === value && node.kind === 'organisation');
    case 'year':
      return nodes.some((node) => node.kind === 'indicator' && String(node.attributes.year) === value);
    case 'located':
      return [...PRECISIONS, ...DISTRICT_BASES].some((basis) => basis === value);
    case 'kind':
      return NODE_KINDS.some((kind) => kind === value);
  }
}
