import type { Graph } from '../../atlas/graph/graph.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import { currentId } from '../../atlas/records/redirect.ts';
import { isKnownFacetValue } from '../../atlas/tables/known-facet-value.ts';
import { FACETS, type ListFilters } from '../../atlas/tables/list-query.ts';
import { askedGrouping } from '../../atlas/tables/table-spec.ts';
import { tableOf } from '../../atlas/tables/tables.ts';
import type { Settle } from '../../state/settled.ts';
import { filtersOf, isFiltered, type ListState } from './list-state.ts';
import { withFilters } from './with-filters.ts';

/**
 * The filters of today: old ids become the present ones; values that mean nothing, because the dataset does not hold
 * them or the list has no such facet, are left out and their facets named; so is what the list cannot be grouped by.
 */
export const settleFilters: Settle<ListState> = (state, { view }, graph) => {
  if (!isFiltered(view)) return { state: {}, unknown: [] };
  const filters = filtersOf(state, view);
  const change: Partial<ListFilters> = {};
  const unknown: string[] = [];
  for (const facet of FACETS) {
    const wanted = filters[facet];
    const present = [...new Set(wanted.map((value) => currentValue(graph, value)))];
    const known = present.filter((value) => isKnownFacetValue(graph, view, facet, value));
    if (known.length < present.length) unknown.push(facet);
    if (known.join() !== wanted.join()) change[facet] = known;
  }
  const table = tableOf(view);
  const isGroupKnown =
    filters.group === '' || (table !== undefined && askedGrouping(table, filters) !== undefined);
  if (!isGroupKnown) {
    unknown.push('group');
    change.group = '';
    change.isLargestFirst = false;
  }
  return { state: Object.keys(change).length === 0 ? {} : withFilters(state, view, change), unknown };
};

function currentValue(graph: Graph, value: string): string {
  const id = parseNodeId(value);
  return id === undefined ? value : currentId(graph.dataset.redirects, id);
}
