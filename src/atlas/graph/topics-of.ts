import type { NodeId } from '../records/id.ts';
import type { Topic } from '../records/topic.ts';
import type { Graph } from './graph.ts';

/** The topics that gather a record. */
export function topicsOf(graph: Graph, id: NodeId): readonly Topic[] {
  return graph.dataset.topics.filter(({ records }) => records.includes(id));
}
