import { districtReaches } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import { reachedFrom } from '../graph/walks.ts';
import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import type { ListFilters } from '../tables/list-query.ts';
import type { TableRow } from '../tables/table-row.ts';
import { filterTable } from '../tables/table-spec.ts';
import { tableOf } from '../tables/tables.ts';

/**
 * What a list holds, as the map shows it: of a place its own mark; of any other record the places that it lies in or is
 * about, and the districts under which the list finds it. `undefined` where no list is open. The extent of the map does
 * not count: what is drawn must not depend on itself.
 */
export function listedRecords(
  graph: Graph,
  view: string,
  filters: ListFilters,
): ReadonlySet<NodeId> | undefined {
  const table = tableOf(view);
  if (table === undefined) return undefined;
  const asked = { ...filters, inView: false };
  const { rows } = filterTable(table.rows(graph), table.facets, asked, undefined, 'zh');
  return new Set(rows.flatMap((row) => rowMarks(graph, row)));
}

/** The records that show where a row is; none where it has no place. */
export function rowMarks(graph: Graph, { records }: Pick<TableRow, 'records'>): readonly NodeId[] {
  return records.flatMap((id) => {
    const node = graph.node(id);
    return node === undefined ? [] : marksOf(graph, node);
  });
}

const known = new WeakMap<Graph, Map<NodeId, readonly NodeId[]>>();

/** The records that show where a record is; none where it has no place. The whole city is none. */
export function marksOf(graph: Graph, node: AtlasNode): readonly NodeId[] {
  if (node.kind === 'place') return [node.id];
  const marks = known.get(graph) ?? new Map<NodeId, readonly NodeId[]>();
  known.set(graph, marks);
  const own = marks.get(node.id) ?? findMarks(graph, node);
  marks.set(node.id, own);
  return own;
}

function findMarks(graph: Graph, node: AtlasNode): readonly NodeId[] {
  const near = reachedFrom(graph, node.id, ['liesIn', 'isAbout'], 'place');
  const districts = districtReaches(graph, node).map(({ district }) => district);
  return [...new Set([...near, ...districts])].flatMap((place) => (place.class === 'city' ? [] : [place.id]));
}
