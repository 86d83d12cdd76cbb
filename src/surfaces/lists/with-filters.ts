import { type ListFilters, NO_FILTERS } from '../../atlas/tables/list-query.ts';
import type { ListState } from './list-state.ts';

/** The state with some filters of a view changed. */
export function withFilters(state: ListState, view: string, change: Partial<ListFilters>): ListState {
  const { queries } = state;
  return { ...state, queries: { ...queries, [view]: { ...NO_FILTERS, ...queries[view], ...change } } };
}
