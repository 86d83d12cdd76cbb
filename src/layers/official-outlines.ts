import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { labelLayer, roomAround } from './label-layer.ts';
import { CLOSE_UP_FROM, isSupplied, SOURCE, SYMBOL_LAYERS } from './near.ts';
import type { Scene } from './order.ts';
import { each, emphasised, familyColour, labelOpacity, overZoom } from './paint.ts';
import { DASHES, drawnFilter } from './precision.ts';
import type { Theme } from './theme.ts';

/**
 * Outlines that authorities supplied for places that have no layer of outlines: of towns, bases and parks in the colour of
 * their belt, with the layer of their symbols; of the city, townships, functional zones and others as a boundary of the map
 * itself. A lit one is seen from anywhere.
 */
export const officialOutlines = (scene: Scene): LayerSpecification[] => [
  ...outlined({
    prefix: 'places-outline',
    filter: ['!', ['in', ['get', 'class'], ['literal', SYMBOL_LAYERS.map(([, placeClass]) => placeClass)]]],
    isShown: true,
    fill: boundaryColour(scene.theme),
    line: boundaryColour(scene.theme),
  }),
  ...SYMBOL_LAYERS.flatMap(([layer, placeClass]) =>
    outlined({
      prefix: `${layer}-outline`,
      filter: ['==', ['get', 'class'], placeClass],
      isShown: scene.visibleLayers.has(layer),
      fill: familyColour(scene.theme, 'fill'),
      line: familyColour(scene.theme, 'line'),
    }),
  ),
  names(scene),
];

/** The city in the colour of its edge. */
const boundaryColour = (theme: Theme): ExpressionSpecification => [
  'match',
  ['get', 'class'],
  'city',
  theme.cityEdge,
  theme.pilot,
];

interface OutlinedClasses {
  prefix: string;
  filter: ExpressionSpecification;
  /** Whether its layer is on; the edge of a lit one is drawn all the same. */
  isShown: boolean;
  fill: ExpressionSpecification;
  line: ExpressionSpecification;
}

/** A light body, which answers a click, and an edge: solid, or dashed where the authority itself supplied a sketch. */
function outlined({ prefix, filter, isShown, fill, line }: OutlinedClasses): LayerSpecification[] {
  return [
    {
      id: `${prefix}-fill`,
      type: 'fill',
      source: SOURCE,
      minzoom: CLOSE_UP_FROM,
      // The city is under everything: its ground would answer in place of the districts.
      filter: ['all', isSupplied, filter, ['!=', ['get', 'class'], 'city']],
      layout: { visibility: isShown ? 'visible' : 'none' },
      paint: {
        'fill-color': fill,
        'fill-antialias': false,
        'fill-opacity': overZoom(
          [CLOSE_UP_FROM, { rest: 0, selected: 0.22, related: 0.14, hover: 0.12 }],
          [10.6, { rest: 0.08, selected: 0.22, related: 0.16, hover: 0.16, dimmed: 0.03 }],
        ),
      },
    },
    ...(['solid', 'dashed'] as const).map((drawn): LayerSpecification => {
      const dashes = DASHES[drawn];
      return {
        id: `${prefix}-edge-${drawn}`,
        type: 'line',
        source: SOURCE,
        filter: ['all', isSupplied, filter, drawnFilter(drawn)],
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': line,
          'line-width': emphasised({ rest: 1.1, selected: 2.6, related: 1.8, hover: 1.8 }),
          'line-opacity': overZoom(
            [CLOSE_UP_FROM, { rest: 0, selected: 1, related: 0.8, hover: 0.8 }],
            [
              10.6,
              {
                ...(isShown ? { rest: 0.8, dimmed: 0.3 } : { rest: 0 }),
                selected: 1,
                related: 0.9,
                hover: 1,
              },
            ],
          ),
          ...(dashes === undefined ? {} : { 'line-dasharray': dashes }),
        },
      };
    }),
  ];
}

/** Of what has neither a symbol nor a seat that is named. */
const names = (scene: Scene): LayerSpecification =>
  labelLayer(scene, {
    id: 'places-outline-label',
    source: SOURCE,
    minzoom: 10.6,
    filter: [
      'all',
      ['==', ['geometry-type'], 'Point'],
      ['in', ['get', 'class'], ['literal', ['functional-zone', 'locality']]],
    ],
    layout: {
      'text-size': 12.5,
      'text-variable-anchor-offset': roomAround(0.9, 1.8, 2.8),
      'text-justify': 'auto',
    },
    paint: {
      'text-color': each(scene.theme.inkMuted),
      'text-halo-color': scene.theme.halo,
      'text-opacity': labelOpacity(0.35),
    },
  });
