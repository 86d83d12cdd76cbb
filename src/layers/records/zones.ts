import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { defineLayer, type LayerContext, placesOfClass } from '../define-layer.ts';
import { outlines } from '../edge-lines.ts';
import { anchorSource, labelLayer, roomBeside } from '../label-layer.ts';
import { blankImage, UNSEEN } from '../marks.ts';
import { each, emphasised, familyColour, fillColour, labelOpacity, overZoom } from '../paint.ts';

/** Below this zoom the areas are small bodies that names must not cover; above it names stand in them. */
const BODIES_UNTIL = 10;

/** The twenty zones: the strongest colour of the map. */
export const zones = defineLayer({
  name: 'zones',
  file: 'first-view',
  shownFrom: 0,
  height: 40,
  isArea: true,
  draws: {
    bodies: zoneBodies,
    names: { rank: 3, draw: (context) => [...zoneNames(context), ...roomOfBodies(context)] },
  },
  clickable: ['zones-fill', 'zones-label'],
  swatch: { kind: 'area', fill: 'plain-fill', line: 'plain-line', drawn: 'dashed', fillOpacity: 0.62 },
  holds: placesOfClass('zone'),
});

function zoneBodies({ theme, visibility }: LayerContext): LayerSpecification[] {
  return [
    // A band of paper around the selected zone lifts it from its neighbours.
    {
      id: 'zones-casing',
      type: 'line',
      source: 'zones',
      layout: { visibility, 'line-join': 'round' },
      paint: {
        'line-color': each(theme.paper),
        'line-width': emphasised({ rest: 2.4, selected: 7, related: 4, dimmed: 1.5 }),
        'line-opacity': emphasised({ rest: 0.55, selected: 0.95, related: 0.8, dimmed: 0.2 }),
      },
    },
    {
      id: 'zones-fill',
      type: 'fill',
      source: 'zones',
      layout: { visibility },
      paint: {
        'fill-color': fillColour(theme),
        'fill-antialias': false,
        'fill-opacity': overZoom(
          [9, { rest: 0.62, selected: 0.9, related: 0.75, hover: 0.78, dimmed: 0.2 }],
          [10.5, { rest: 0.2, selected: 0.45, related: 0.32, hover: 0.32, dimmed: 0.08 }],
        ),
      },
    },
    ...outlines({
      prefix: 'zones-line',
      source: 'zones',
      visibility,
      colour: familyColour(theme, 'line'),
      width: overZoom(
        [8, { rest: 0.9, selected: 2.2, related: 1.5, hover: 1.6 }],
        [12, { rest: 1.8, selected: 3.2, related: 2.2, hover: 2.4 }],
      ),
      opacity: emphasised({ rest: 1, dimmed: 0.35 }),
    }),
  ];
}

function zoneNames(context: LayerContext): LayerSpecification[] {
  return [
    labelLayer(context, {
      id: 'zones-label',
      source: anchorSource('zones'),
      visibility: context.visibility,
      layout: {
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 12, 10, 14, 12.5, 17],
        'text-variable-anchor-offset': [
          'step',
          ['zoom'],
          ['literal', roomBeside(0.7, 1.3, 2)],
          9.2,
          ['literal', roomBeside(1, 2.4)],
          11,
          ['literal', roomBeside(1.5, 3)],
        ],
        'text-justify': 'auto',
      },
      paint: {
        'text-color': familyColour(context.theme, 'text'),
        'text-halo-color': context.theme.halo,
        'text-opacity': labelOpacity(0.4),
      },
    }),
  ];
}

/** Keeps names off the bodies of the zones, each part of which has its own place. */
function roomOfBodies({ visibility }: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'zones-bodies',
      type: 'symbol',
      source: anchorSource('subzones'),
      maxzoom: BODIES_UNTIL,
      layout: {
        visibility,
        'icon-image': blankImage(10),
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
      paint: UNSEEN,
    },
  ];
}
