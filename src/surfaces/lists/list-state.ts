import { FACETS_OF_VIEW } from '../../atlas/tables/facets.ts';
import { type ListFilters, NO_FILTERS } from '../../atlas/tables/list-query.ts';

/** What each list is narrowed by, by the name of its view. A list that is left keeps what was asked of it. */
export interface ListState {
  queries: Readonly<Partial<Record<string, ListFilters>>>;
  /** Pairs of a traditional or variant character and the simplified one, once they are there: what is typed is read by them. */
  variants: string;
}

/** The filters of a view; every view has some. */
export function filtersOf({ queries }: Pick<ListState, 'queries'>, view: string): ListFilters {
  return queries[view] ?? NO_FILTERS;
}

type FilteredView = keyof typeof FACETS_OF_VIEW;

/** True for a view whose list can be narrowed. */
export function isFiltered(view: string): view is FilteredView {
  return Object.hasOwn(FACETS_OF_VIEW, view);
}
