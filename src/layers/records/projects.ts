import type { Graph } from '../../atlas/graph/graph.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import { tryAgain } from '../../lib/try-again.ts';
import { countBubbles, countNumbers } from '../count-bubbles.ts';
import { defineLayer, type HeldRecord } from '../define-layer.ts';

/** Key projects, counted where they are known to be: at a district or a zone, never at an invented point. */
export const projects = defineLayer({
  name: 'projects',
  file: 'when-shown',
  shownFrom: 0,
  height: 90,
  isArea: false,
  arrange: async (records) => (await tryAgain(() => import('../spread-counts.ts'))).spreadCounts(records),
  draws: {
    symbols: (context) => [
      countBubbles('projects-bubble', 'projects', context, context.visibility),
      countNumbers('projects-count', 'projects', context, context.visibility),
    ],
  },
  clickable: ['projects-bubble'],
  swatch: { kind: 'bubble', fill: 'ink', line: 'paper' },
  holds: countedProjects,
});

/** Each project with the places that it is counted at: those it is located in, but for one that was found nowhere. */
function countedProjects(graph: Graph): readonly HeldRecord[] {
  return graph.dataset.nodes
    .filter(({ kind }) => kind === 'project')
    .map(({ id }) => ({
      id,
      drawnAs: graph
        .outgoing(id)
        .flatMap(({ kind, to }) => (kind === 'located-in' && isFound(graph, to) ? [to] : [])),
      isLost: false,
    }));
}

function isFound(graph: Graph, id: NodeId): boolean {
  const { location } = graph.node(id) ?? {};
  return location !== undefined && location.precision !== 'unverified';
}
