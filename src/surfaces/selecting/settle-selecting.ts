import { currentReference } from '../../atlas/graph/current-reference.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import { NODE_KINDS } from '../../atlas/records/node.ts';
import { STATES } from '../../atlas/records/state.ts';
import type { Shape, Step } from '../../atlas/spatial/shape.ts';
import { readSteps, writeSteps } from '../../atlas/spatial/step-text.ts';
import type { Settle } from '../../state/settled.ts';
import type { SelectingState } from './selecting-state.ts';

/** Old ids become today's; where a step means nothing, all are left out: fewer would select something else. */
export const settleSelecting: Settle<SelectingState> = ({ within }, _, graph) => {
  if (within === undefined) return { state: {}, unknown: [] };
  const steps = readSteps(within)?.map((step): Step | undefined => {
    const shape = currentShape(graph, step.shape);
    return shape === undefined ? undefined : { ...step, shape };
  });
  if (steps === undefined || !steps.every((step) => step !== undefined))
    return { state: { within: undefined }, unknown: ['within'] };
  const text = writeSteps(steps);
  return { state: text === within ? {} : { within: text }, unknown: [] };
};

function currentShape(graph: Graph, shape: Shape): Shape | undefined {
  switch (shape.kind) {
    case 'place':
    case 'around': {
      const { id } = currentReference(graph, { kind: 'node', id: shape.id });
      const place = parseNodeId(id);
      return place !== undefined && graph.node(place)?.kind === 'place' ? { ...shape, id: place } : undefined;
    }
    case 'attribute':
      return isKnown(graph, shape) ? shape : undefined;
    case 'line':
    case 'polygon':
    case 'rectangle':
    case 'circle':
      return shape;
  }
}

function isKnown(graph: Graph, { of, value }: Extract<Shape, { kind: 'attribute' }>): boolean {
  switch (of) {
    case 'kind':
      return NODE_KINDS.some((kind) => kind === value);
    case 'document':
      return graph.document(value) !== undefined;
    case 'state':
      return STATES.some((state) => state === value);
    case 'industry': {
      const id = parseNodeId(value);
      return id !== undefined && graph.node(id)?.kind === 'industry';
    }
  }
}
