import type { ListFilters } from '../../atlas/tables/list-query.ts';
import { simplified } from '../../lib/simplified.ts';
import { filtersOf, type ListState } from './list-state.ts';

/** A chosen plan narrows every list to the records of which it speaks, unless the list itself asks for documents. */
export function followingPlan(filters: ListFilters, plan: string | undefined): ListFilters {
  return plan === undefined || filters.document.length > 0 ? filters : { ...filters, document: [plan] };
}

/** What the rows of a view are to pass: the chosen plan included, and the text as the dataset writes its characters. */
export function askedFilters(state: ListState, view: string, plan: string | undefined): ListFilters {
  const filters = followingPlan(filtersOf(state, view), plan);
  const text = simplified(filters.text, state.variants);
  return text === filters.text ? filters : { ...filters, text };
}
