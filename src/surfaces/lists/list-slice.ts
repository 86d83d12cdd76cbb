import { NO_FILTERS } from '../../atlas/tables/list-query.ts';
import { defineSlice } from '../../state/slice.ts';
import { FILTER_NAMES, readFilters, writeFilters } from './list-address.ts';
import { filtersOf, isFiltered, type ListState } from './list-state.ts';

export const LIST_SLICE = defineSlice<ListState>({
  id: 'lists',
  initial: { queries: {}, variants: '' },
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
    variants: { in: 'session' },
  },
  // An address tells of the list that is open; what the others were asked stays as it was.
  fromAddress: (before, { queries }, { view }) =>
    isFiltered(view)
      ? { ...before, queries: { ...before.queries, [view]: queries?.[view] ?? NO_FILTERS } }
      : before,
  toAddress: (state, { view }) => (isFiltered(view) ? writeFilters(filtersOf(state, view)) : []),
});
