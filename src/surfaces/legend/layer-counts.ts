import type { Graph } from '../../atlas/graph/graph.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import type { HeldRecord, LayerDescriptor } from '../../layers/define-layer.ts';

export interface LayerCounts {
  /** Records that the layer stands for. */
  total: number;
  /** Of these, how many the map shows somewhere. */
  onMap: number;
  /** Of these, how many are found nowhere (位置待核). */
  lost: number;
  /** Of these, how many are drawn within the present view; undefined until the map first rests. */
  inView: number | undefined;
  /** Where records are counted at places instead of each being drawn itself: what these counts add up to. */
  counted: number | undefined;
}

/** How many records a layer stands for. `inView` are the ids that the map draws of it now. */
export function layerCounts(
  held: readonly HeldRecord[],
  inView: ReadonlySet<NodeId> | undefined,
): LayerCounts {
  const drawn = held.filter(({ drawnAs }) => drawnAs.length > 0);
  const isCounted = drawn.some(({ id, drawnAs }) => drawnAs.some((place) => place !== id));
  return {
    total: held.length,
    onMap: drawn.length,
    lost: held.filter(({ isLost }) => isLost).length,
    inView:
      inView === undefined
        ? undefined
        : drawn.filter(({ drawnAs }) => drawnAs.some((id) => inView.has(id))).length,
    counted: isCounted ? drawn.reduce((sum, { drawnAs }) => sum + drawnAs.length, 0) : undefined,
  };
}

const known = new WeakMap<Graph, Map<string, readonly HeldRecord[]>>();

/** What a layer holds in a graph, worked out once. */
export function heldBy(graph: Graph, { name, holds }: LayerDescriptor): readonly HeldRecord[] {
  const ofGraph = known.get(graph) ?? new Map<string, readonly HeldRecord[]>();
  known.set(graph, ofGraph);
  const held = ofGraph.get(name) ?? holds(graph);
  ofGraph.set(name, held);
  return held;
}
