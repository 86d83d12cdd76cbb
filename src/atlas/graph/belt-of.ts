import type { NodeId } from '../records/id.ts';
import { BELT_OF_ID, type BeltKey } from './belt.ts';
import type { Graph } from './graph.ts';

/** The colour family of a record: its own, or that of the whole that it is part of. */
export function beltOf(graph: Graph, id: NodeId): BeltKey | undefined {
  for (const at of [id, ...graph.breadcrumb(id).map((node) => node.id)]) {
    const belt = BELT_OF_ID.get(at);
    if (belt !== undefined) return belt;
  }
  return undefined;
}
