import { useCallback } from 'react';
import type { ListFilters } from '../../atlas/tables/list-query.ts';
import { useChoices, useSlice, useSliceStore } from '../../state/atlas-context.tsx';
import { filtersOf, LIST_SLICE, withFilters } from './list-slice.ts';

/** What the open list is narrowed by. */
export function useListFilters(): ListFilters {
  const view = useChoices((state) => state.view);
  return filtersOf(useSlice(LIST_SLICE), view);
}

/** Changes what the open list is narrowed by. */
export function useFilter(): (change: Partial<ListFilters>) => void {
  const view = useChoices((state) => state.view);
  const store = useSliceStore(LIST_SLICE);
  return useCallback((change) => store.setState((state) => withFilters(state, view, change)), [store, view]);
}
