import type { ListFilters } from '../../atlas/tables/list-query.ts';

/** A chosen plan narrows every list to the records of which it speaks, unless the list itself asks for documents. */
export function followingPlan(filters: ListFilters, plan: string | undefined): ListFilters {
  return plan === undefined || filters.document.length > 0 ? filters : { ...filters, document: [plan] };
}
