import type { Graph } from '../graph/graph.ts';
import type { NodeId } from '../records/id.ts';
import type { LinkKind } from '../records/link.ts';

/** Two places that belong together, drawn as a plain line between their names; the order of the ends says nothing. */
export interface Tie {
  from: NodeId;
  to: NodeId;
  /** True where no document says it, but a rule of ours concludes it. */
  isDerived: boolean;
}

/** Links between places that are drawn; parts and districts are shown by the map itself. */
const TIED: ReadonlySet<LinkKind> = new Set([
  'carried-by',
  'supported-by',
  'continues',
  'same-as',
  'includes',
]);

/**
 * The ties of a selected place to the places that are linked with it. Anything else has none: an industry or a department
 * has no position of its own, so a line from anywhere would assert a centre that no document names; its places are lit.
 */
export function placeTies(graph: Graph, id: NodeId): readonly Tie[] {
  if (graph.node(id)?.kind !== 'place') return [];
  // A part lies inside its whole: a line between the two would say nothing.
  const wholes = new Set(graph.breadcrumb(id).map((whole) => whole.id));
  const parts = new Set(graph.incoming(id).flatMap((link) => (link.kind === 'part-of' ? [link.from] : [])));
  const ties = new Map<NodeId, Tie>();
  for (const link of [...graph.outgoing(id), ...graph.incoming(id)]) {
    const other = link.from === id ? link.to : link.from;
    const node = graph.node(other);
    // What concerns the whole city has no end anywhere in it.
    const isPlace = node?.kind === 'place' && node.class !== 'city';
    if (!TIED.has(link.kind) || !isPlace || wholes.has(other) || parts.has(other)) continue;
    // Several links between two places are one tie; stated if one of them is.
    const isDerived = link.basis === 'derived' && ties.get(other)?.isDerived !== false;
    ties.set(other, { from: id, to: other, isDerived });
  }
  return [...ties.values()];
}
