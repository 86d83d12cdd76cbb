import { districtReaches } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import { reachedFrom } from '../graph/walks.ts';
import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import { filterFindings, findingRows } from '../tables/finding-rows.ts';
import { isListView, type ListFilters } from '../tables/list-query.ts';
import { filterRows, listRows } from '../tables/record-rows.ts';

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
  const asked = { ...filters, inView: false };
  if (view === 'findings') {
    const { rows } = filterFindings(findingRows(graph), asked, 'zh');
    return new Set(rows.flatMap(({ finding }) => finding.concerns));
  }
  if (!isListView(view)) return undefined;
  const { rows } = filterRows(view, listRows(graph, view), asked, undefined, 'zh');
  return new Set(rows.flatMap(({ node }) => marksOf(graph, node)));
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
