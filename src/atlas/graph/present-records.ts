import type { NodeId } from '../records/id.ts';
import { currentId } from '../records/redirect.ts';
import type { Graph } from './graph.ts';

/** Ids that were kept somewhere, as the dataset has them today: moved ones followed, each once; `lost` are those that it no longer holds. */
export function presentRecords(
  graph: Graph,
  kept: readonly NodeId[],
): { present: readonly NodeId[]; lost: number } {
  const today = [...new Set(kept.map((id) => currentId(graph.dataset.redirects, id)))];
  const present = today.filter((id) => graph.node(id) !== undefined);
  return { present, lost: today.length - present.length };
}
