import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import { defineLayer, type HeldRecord, type LayerContext } from '../define-layer.ts';
import { FONT_STACK } from '../label-layer.ts';
import { byEmphasis, each, emphasised } from '../paint.ts';

/** Key projects, counted where they are known to be: at a district or a zone, never at an invented point. */
export const projects = defineLayer({
  name: 'projects',
  file: 'when-shown',
  shownFrom: 0,
  height: 90,
  isArea: false,
  draws: { symbols: (context) => [bubbles(context), counts(context)] },
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

function bubbles({ theme, visibility }: LayerContext): LayerSpecification {
  return {
    id: 'projects-bubble',
    type: 'circle',
    source: 'projects',
    layout: { visibility },
    paint: {
      'circle-color': each(theme.ink),
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 7.5, radius(0.78), 10, radius(1.1)],
      'circle-opacity': byEmphasis({ rest: 0.88, selected: 1, dimmed: 0.25 }),
      'circle-stroke-color': theme.halo,
      'circle-stroke-width': emphasised({ rest: 1.5, selected: 3, hover: 2.5 }),
      'circle-stroke-opacity': byEmphasis({ rest: 0.9, dimmed: 0.25 }),
    },
  };
}

/** The area of a bubble grows with its count. */
const radius = (scale: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['sqrt', ['coalesce', ['get', 'count'], 1]],
  1,
  9 * scale,
  7,
  18 * scale,
];

/** The counts inside the bubbles; they also keep other labels off the bubbles. */
function counts({ theme, visibility }: LayerContext): LayerSpecification {
  return {
    id: 'projects-count',
    type: 'symbol',
    source: 'projects',
    layout: {
      visibility,
      'text-field': ['to-string', ['coalesce', ['get', 'count'], 1]],
      'text-font': FONT_STACK,
      'text-size': 12,
      'text-padding': 6,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': each(theme.halo), 'text-opacity': emphasised({ rest: 1, dimmed: 0.5 }) },
  };
}
