import { holds, needlesOf } from '../../lib/quantities.ts';
import type { Facet, ListFilters } from './list-query.ts';

/** What a row is filtered by: its values for each facet, and the texts that are searched, folded with their quantities. */
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
  const needles = needlesOf(filters.text);
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  const kept: Row[] = [];
  for (const row of rows) {
    if (needles[0] !== '' && !row.texts.some((own) => holds(own, needles))) continue;
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
