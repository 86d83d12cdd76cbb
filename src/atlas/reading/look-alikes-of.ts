import type { Graph } from '../graph/graph.ts';
import type { LookAlike } from '../records/look-alike.ts';
import type { AtlasNode } from '../records/node.ts';

/** The groups of look-alikes that a record is in. */
export function lookAlikesOf(graph: Graph, id: string): readonly LookAlike[] {
  return (graph.dataset.lookAlikes ?? []).filter(({ records }) => records.some((record) => record === id));
}

/** Those of its look-alikes that stand in the same list. */
export function lookAlikesBeside(graph: Graph, id: string, beside: readonly string[]): readonly AtlasNode[] {
  const others = new Set(lookAlikesOf(graph, id).flatMap(({ records }) => records));
  return [...others].flatMap((other) =>
    other !== id && beside.includes(other) ? (graph.node(other) ?? []) : [],
  );
}
