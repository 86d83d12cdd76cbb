import { districtReaches } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import { reachedFrom } from '../graph/walks.ts';
import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';

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
  const near = placesNamed(graph, node.id);
  const districts = districtReaches(graph, node).map(({ district }) => district);
  return [...new Set([...near, ...districts])].map((place) => place.id);
}

/** The places that a record lies in or is about, as a document or our gazetteer says in one step; not the whole city. */
export function placesNamed(graph: Graph, id: NodeId): readonly AtlasNode[] {
  return reachedFrom(graph, id, ['liesIn', 'isAbout'], 'place').filter((place) => place.class !== 'city');
}
