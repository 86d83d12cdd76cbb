import type { Graph } from '../../atlas/graph/graph.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import { currentId } from '../../atlas/records/redirect.ts';
import { FACETS_OF_VIEW, isKnownFacetValue } from '../../atlas/tables/facets.ts';
import { FACETS, type Facet, type ListFilters, NO_FILTERS } from '../../atlas/tables/list-query.ts';
import { defineSlice, type Settled } from '../../state/slice.ts';
import { FILTER_NAMES, readFilters, writeFilters } from './list-address.ts';

/** What each list is narrowed by, by the name of its view. A list that is left keeps what was asked of it. */
export interface ListState {
  queries: Readonly<Partial<Record<string, ListFilters>>>;
}

/** The filters of a view; every view has some. */
export function filtersOf({ queries }: ListState, view: string): ListFilters {
  return queries[view] ?? NO_FILTERS;
}

export function withFilters({ queries }: ListState, view: string, change: Partial<ListFilters>): ListState {
  return { queries: { ...queries, [view]: { ...NO_FILTERS, ...queries[view], ...change } } };
}

/** A chosen plan narrows every list to the records of which it speaks, unless the list itself asks for documents. */
export function followingPlan(filters: ListFilters, plan: string | undefined): ListFilters {
  return plan === undefined || filters.document.length > 0 ? filters : { ...filters, document: [plan] };
}

type FilteredView = keyof typeof FACETS_OF_VIEW;

function isFiltered(view: string): view is FilteredView {
  return Object.hasOwn(FACETS_OF_VIEW, view);
}

export const LIST_SLICE = defineSlice<ListState>({
  id: 'lists',
  initial: { queries: {} },
  homes: {
    queries: {
      in: 'address',
      names: FILTER_NAMES,
      read: (parameters) => {
        const filters = readFilters(parameters);
        if (filters === undefined || filters === 'broken') return filters;
        return { [parameters.get('view') ?? '']: filters };
      },
      write: () => [],
    },
  },
  // An address tells of the list that is open; what the others were asked stays as it was.
  fromAddress: (before, { queries }, { view }) =>
    isFiltered(view) ? { queries: { ...before.queries, [view]: queries?.[view] ?? NO_FILTERS } } : before,
  toAddress: (state, { view }) => (isFiltered(view) ? writeFilters(filtersOf(state, view)) : []),
  settle: (state, { view }, graph) => settleFilters(state, view, graph),
});

/**
 * The filters of today: old ids become the present ones; values that mean nothing, because the dataset does not hold
 * them or the list has no such facet, are left out and their facets named.
 */
function settleFilters(state: ListState, view: string, graph: Graph): Settled<ListState> {
  if (!isFiltered(view)) return { state: {}, unknown: [] };
  const filters = filtersOf(state, view);
  const change: Partial<Record<Facet, readonly string[]>> = {};
  const unknown: Facet[] = [];
  for (const facet of FACETS) {
    const wanted = filters[facet];
    const present = [...new Set(wanted.map((value) => currentValue(graph, value)))];
    const known = present.filter((value) => isKnownFacetValue(graph, view, facet, value));
    if (known.length < present.length) unknown.push(facet);
    if (known.join() !== wanted.join()) change[facet] = known;
  }
  return { state: Object.keys(change).length === 0 ? {} : withFilters(state, view, change), unknown };
}

function currentValue(graph: Graph, value: string): string {
  const id = parseNodeId(value);
  return id === undefined ? value : currentId(graph.dataset.redirects, id);
}
