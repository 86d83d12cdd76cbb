import { useCallback, useMemo } from 'react';
import type { ListFilters } from '../../atlas/tables/list-query.ts';
import { useChoices } from '../../state/atlas-context.tsx';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { askedFilters, followingPlan } from './following-plan.ts';
import { LIST_SLICE } from './list-slice.ts';
import { filtersOf } from './list-state.ts';
import { withFilters } from './with-filters.ts';

/** What the open list is narrowed by, the chosen plan included. */
export function useListFilters(): ListFilters {
  const view = useChoices((state) => state.view);
  const plan = useChoices((state) => state.plan);
  const own = filtersOf(useSlice(LIST_SLICE), view);
  return useMemo(() => followingPlan(own, plan), [own, plan]);
}

/** The same as the rows are to pass it. */
export function useAskedFilters(): ListFilters {
  const view = useChoices((state) => state.view);
  const plan = useChoices((state) => state.plan);
  const state = useSlice(LIST_SLICE);
  return useMemo(() => askedFilters(state, view, plan), [state, view, plan]);
}

/** Changes what the open list is narrowed by. Whoever takes the chosen plan's document away takes the plan away. */
export function useFilter(): (change: Partial<ListFilters>) => void {
  const view = useChoices((state) => state.view);
  const plan = useChoices((state) => state.plan);
  const choosePlan = useChoices((state) => state.choosePlan);
  const store = useSliceStore(LIST_SLICE);
  return useCallback(
    (change) => {
      const isImplied = plan !== undefined && filtersOf(store.getState(), view).document.length === 0;
      if (isImplied && change.document !== undefined && !change.document.includes(plan))
        choosePlan(undefined);
      store.setState((state) => withFilters(state, view, change));
    },
    [store, view, plan, choosePlan],
  );
}
