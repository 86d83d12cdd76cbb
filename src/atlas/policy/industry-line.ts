import type { Graph } from '../graph/graph.ts';
import type { NodeId } from '../records/id.ts';

/** An industry with all that it is part of, as `clausesFor` asks: a clause for a whole system is for each of its parts. */
export function industryWithWholes(graph: Graph, id: NodeId): readonly NodeId[] {
  return [...graph.breadcrumb(id).map((whole) => whole.id), id];
}
