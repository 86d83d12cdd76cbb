import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Graph } from '../../atlas/graph/graph.ts';
import { defineLayer, type HeldRecord, type LayerContext } from '../define-layer.ts';
import { outlines } from '../edge-lines.ts';
import { hatchImage, markImage } from '../marks.ts';
import { byEmphasis, each, emphasised } from '../paint.ts';

/** Areas that pilot a task of the 2016 plan: a quiet tint with a firm edge, under everything of the layout. */
export const pilotAreas = defineLayer({
  name: 'pilot-areas',
  file: 'when-shown',
  shownFrom: 0,
  height: 10,
  isArea: true,
  draws: { ground: areas },
  clickable: ['pilot-areas-fill', 'pilot-areas-mark'],
  swatch: {
    kind: 'area',
    fill: 'pilotFill',
    line: 'pilot',
    drawn: 'solid',
    fillOpacity: 0.3,
    pattern: 'dots',
  },
  holds: pilots,
});

function pilots(graph: Graph): readonly HeldRecord[] {
  const ids = new Set(graph.dataset.links.filter(({ kind }) => kind === 'pilots').map(({ to }) => to));
  return [...ids].map((id) => ({ id, drawnAs: [id], isLost: false }));
}

function areas({ theme, themeName, visibility }: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'pilot-areas-fill',
      type: 'fill',
      source: 'pilot-areas',
      layout: { visibility },
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'fill-color': each(theme.pilotFill),
        'fill-antialias': false,
        'fill-opacity': emphasised({ rest: 0.14, selected: 0.5, related: 0.36, hover: 0.28, dimmed: 0.08 }),
      },
    },
    {
      id: 'pilot-areas-hatch',
      type: 'fill',
      source: 'pilot-areas',
      layout: { visibility },
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'fill-pattern': hatchImage(themeName),
        'fill-antialias': false,
        'fill-opacity': emphasised({ rest: 0.3, selected: 0.5, related: 0.45, dimmed: 0.12 }),
      },
    },
    ...outlines({
      prefix: 'pilot-areas-line',
      source: 'pilot-areas',
      visibility,
      colour: each(theme.pilot),
      width: emphasised({ rest: 1, selected: 2.2, related: 1.6, hover: 1.6 }),
      opacity: emphasised({ rest: 0.75, selected: 1, dimmed: 0.3 }),
    }),
    // A functional zone or a township has no outline that we may draw.
    {
      id: 'pilot-areas-mark',
      type: 'symbol',
      source: 'pilot-areas',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        visibility,
        'icon-image': markImage('area', themeName),
        'icon-allow-overlap': true,
      },
      paint: { 'icon-opacity': byEmphasis({ rest: 1, dimmed: 0.35 }) },
    },
  ];
}
