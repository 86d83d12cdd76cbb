import type { Graph } from '../graph/graph.ts';
import type { NodeId } from '../records/id.ts';
import type { ListFilters } from '../tables/list-query.ts';
import type { TableRow } from '../tables/table-row.ts';
import { filterTable } from '../tables/table-spec.ts';
import { tableOf } from '../tables/tables.ts';
import type { Listed, ListedCount } from './listed.ts';
import { marksOf, placesNamed } from './marks-of.ts';

/**
 * What a list holds, as the map shows it: of a place its own mark; of any other record the places that it lies in or is
 * about, and the districts under which the list finds it. `undefined` where no list is open. The extent of the map does
 * not count: what is drawn must not depend on itself.
 */
export function listedRecords(graph: Graph, view: string, filters: ListFilters): Listed | undefined {
  const table = tableOf(view);
  if (table === undefined) return undefined;
  const asked = { ...filters, inView: false };
  const { rows } = filterTable(table.rows(graph), table.facets, asked, undefined, 'zh');
  return {
    records: new Set(rows.flatMap((row) => rowMarks(graph, row))),
    counts: table.isCounted ? countRows(graph, rows) : [],
  };
}

/** How many of the rows name each place that was found. */
function countRows(graph: Graph, rows: readonly TableRow[]): readonly ListedCount[] {
  const counts = new Map<NodeId, ListedCount>();
  for (const { records } of rows) {
    const named = new Set(records.flatMap((id) => placesNamed(graph, id)));
    for (const { id, location } of named) {
      if (location === undefined || location.precision === 'unverified') continue;
      const { count } = counts.get(id) ?? { count: 0 };
      counts.set(id, { id, at: [location.lon, location.lat], count: count + 1 });
    }
  }
  // The smaller are drawn later, so that none is lost beneath a larger one.
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}

/** The records that show where a row is; none where it has no place. */
export function rowMarks(graph: Graph, { records }: Pick<TableRow, 'records'>): readonly NodeId[] {
  return records.flatMap((id) => {
    const node = graph.node(id);
    return node === undefined ? [] : marksOf(graph, node);
  });
}
