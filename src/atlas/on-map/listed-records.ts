import type { Graph } from '../graph/graph.ts';
import type { NodeId } from '../records/id.ts';
import { filterFindings, findingRows } from '../tables/finding-rows.ts';
import { isListView, isNarrowedByContent, type ListFilters } from '../tables/list-query.ts';
import { filterRows, listRows } from '../tables/record-rows.ts';

/**
 * What a list narrowed by text or facets shows, with the districts that its records lie in or are about; `undefined`
 * where nothing is narrowed. The extent of the map does not count: what is drawn must not depend on itself.
 */
export function listedRecords(
  graph: Graph,
  view: string,
  filters: ListFilters,
): ReadonlySet<NodeId> | undefined {
  if (!isNarrowedByContent(filters)) return undefined;
  if (view === 'findings') {
    const { rows } = filterFindings(findingRows(graph), { ...filters, inView: false }, 'zh');
    return new Set(rows.flatMap(({ finding }) => finding.concerns));
  }
  if (!isListView(view)) return undefined;
  const { rows } = filterRows(view, listRows(graph, view), filters, undefined, 'zh');
  return new Set(rows.flatMap((row) => [row.node, ...row.districts].map((node) => node.id)));
}
