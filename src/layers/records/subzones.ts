import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { defineLayer, type LayerContext, placesOfClass } from '../define-layer.ts';
import { outlines } from '../edge-lines.ts';
import { anchorSource, labelLayer } from '../label-layer.ts';
import { markImage } from '../marks.ts';
import { byEmphasis, each, emphasised, familyColour, fillColour, labelOpacity, overZoom } from '../paint.ts';

const shownFrom = 9.3;

/** The parts of the zones; one without any known extent is a hollow mark instead of an area. */
export const subzones = defineLayer({
  name: 'subzones',
  // Below their zoom the names of the map keep off them: they are the bodies of the zones (`zones.ts`).
  file: 'first-view',
  shownFrom,
  height: 50,
  isArea: true,
  draws: { bodies, symbols, names: { rank: 5, draw: names } },
  clickable: ['subzones-fill', 'subzones-mark', 'subzones-label'],
  swatch: { kind: 'area', fill: 'plain-fill', line: 'plain-line', drawn: 'dashed', fillOpacity: 0.34 },
  holds: placesOfClass('subzone'),
});

function bodies({ theme, visibility }: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'subzones-fill',
      type: 'fill',
      source: 'subzones',
      minzoom: shownFrom,
      layout: { visibility },
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'fill-color': fillColour(theme),
        'fill-antialias': false,
        'fill-opacity': overZoom(
          [shownFrom, { rest: 0, selected: 0.8, related: 0.5, hover: 0.4 }],
          [10.5, { rest: 0.34, selected: 0.8, related: 0.6, hover: 0.55, dimmed: 0.1 }],
        ),
      },
    },
    ...outlines({
      prefix: 'subzones-line',
      source: 'subzones',
      minzoom: shownFrom,
      visibility,
      colour: familyColour(theme, 'line'),
      width: emphasised({ rest: 0.9, selected: 2.6, related: 1.6, hover: 1.6 }),
      opacity: overZoom([shownFrom, { rest: 0, selected: 1 }], [10, { rest: 0.9, selected: 1, dimmed: 0.3 }]),
    }),
  ];
}

function symbols({ themeName, visibility }: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'subzones-mark',
      type: 'symbol',
      source: 'subzones',
      minzoom: shownFrom,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: { visibility, 'icon-image': markImage('area', themeName), 'icon-allow-overlap': true },
      paint: { 'icon-opacity': byEmphasis({ rest: 1, dimmed: 0.35 }) },
    },
  ];
}

function names(context: LayerContext): LayerSpecification[] {
  return [
    labelLayer(context, {
      id: 'subzones-label',
      source: anchorSource('subzones'),
      minzoom: 10.2,
      visibility: context.visibility,
      layout: {
        'text-size': ['interpolate', ['linear'], ['zoom'], 10, 12, 13, 14],
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.9,
        'text-justify': 'auto',
      },
      paint: {
        'text-color': each(context.theme.ink),
        'text-halo-color': context.theme.halo,
        'text-opacity': labelOpacity(0.35),
      },
    }),
  ];
}
