import type {
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { labelLayer } from './label-layer.ts';
import { CLOSE_UP_FROM, FORMER, isSupplied, SOURCE, SYMBOL_LAYERS } from './near.ts';
import { officialOutlines } from './official-outlines.ts';
import type { Scene } from './order.ts';
import { each, eachZoomed, emphasised, overZoom, zoomed } from './paint.ts';
import { DASHES } from './precision.ts';
import type { RecordLayer } from './record-layers.ts';

/** From where the area in which a place may be is wider than its symbol is bold. */
const REACHES_FROM = 10.6;

/**
 * What is drawn only from near, fetched when one comes there: dotted the districts of before 2016 that documents of that
 * time speak of, outlines that authorities supplied for places without a layer of outlines, around each point of uncertain
 * position the area in which the place may be, and the names of towns at their seats, which give way to every name of the plan.
 * Beneath all other names.
 */
export const closeUp = (scene: Scene): LayerSpecification[] => [
  formerDistricts(scene),
  ...officialOutlines(scene),
  ...SYMBOL_LAYERS.flatMap(([layer, placeClass]) => reach(scene, layer, placeClass)),
  ...[3, 2, 1].map((rank) => seats(scene, rank)),
];

const formerDistricts = ({ theme }: Scene): LayerSpecification => ({
  id: 'former-districts-line',
  type: 'line',
  source: FORMER.name,
  minzoom: FORMER.shownFrom,
  layout: { 'line-cap': 'round' },
  paint: {
    'line-color': each(theme.formerLine),
    'line-width': eachZoomed([0, 1.1]),
    'line-opacity': emphasised({ rest: 0.45, selected: 1, related: 1 }),
    'line-dasharray': [0.5, 2.5],
  },
});

function reach(
  { theme, visibleLayers }: Scene,
  layer: RecordLayer,
  placeClass: string,
): LayerSpecification[] {
  const shared = {
    source: SOURCE,
    minzoom: REACHES_FROM,
    filter: ['all', ['==', ['get', 'class'], placeClass], ['!', isSupplied]] satisfies FilterSpecification,
  };
  const visibility = visibleLayers.has(layer) ? 'visible' : 'none';
  return [
    {
      id: `${layer}-reach`,
      type: 'fill',
      ...shared,
      layout: { visibility },
      paint: {
        'fill-color': each(theme.inkFaint),
        'fill-antialias': false,
        'fill-opacity': emphasised({ rest: 0, selected: 0.16, related: 0.08, hover: 0.12 }),
      },
    },
    {
      id: `${layer}-reach-edge`,
      type: 'line',
      ...shared,
      layout: { visibility, 'line-cap': 'round' },
      paint: {
        'line-color': each(theme.inkFaint),
        'line-width': emphasised({ rest: 1, selected: 2, hover: 1.6 }),
        'line-opacity': overZoom(
          [REACHES_FROM, { rest: 0, selected: 1, related: 0.6, hover: 0.8 }],
          [11.4, { rest: 0.5, selected: 1, related: 0.7, hover: 1, dimmed: 0.15 }],
        ),
        ...(DASHES.hollow === undefined ? {} : { 'line-dasharray': DASHES.hollow }),
      },
    },
  ];
}

/** From where towns of a rank are named: the first so early that one always knows where one is. */
const SEATS_FROM: Readonly<Record<number, number>> = { 1: CLOSE_UP_FROM, 2: 10.6, 3: 11.3 };

/** Text alone: a dot would say more of the seat than is known. */
function seats(scene: Scene, rank: number): LayerSpecification {
  return labelLayer(scene, {
    id: `seats-${rank}`,
    source: SOURCE,
    filter: ['==', ['get', 'rank'], rank],
    minzoom: SEATS_FROM[rank] ?? CLOSE_UP_FROM,
    layout: {
      'text-size': ['interpolate', ['linear'], ['zoom'], 10, 11.5, 12.5, rank === 1 ? 14 : 13],
      'text-letter-spacing': scene.language === 'zh' ? 0.08 : 0,
      'text-variable-anchor-offset': ['center', [0, 0], 'top', [0, 0.7], 'bottom', [0, -0.7]],
      'text-justify': 'auto',
    },
    paint: { 'text-color': each(scene.theme.inkMuted), 'text-halo-color': scene.theme.halo },
  });
}

/**
 * What changes of layers that are drawn already: from near, rivers and roads dissolve into wide soft bands, so that nobody
 * takes a line that may be 2 km off for a survey.
 */
export const SOFT_LINES: readonly { layer: string; paint: NonNullable<LineLayerSpecification['paint']> }[] = [
  {
    layer: 'rivers',
    paint: {
      'line-width': eachZoomed([7, 0.8], [10, 2], [11, 4], [13, 16]),
      'line-blur': zoomed([10, 0], [11, 2], [13, 11]),
    },
  },
  {
    layer: 'motorways',
    paint: {
      'line-width': eachZoomed([9, 0.4], [10, 1.2], [13, 6]),
      'line-blur': zoomed([10, 0], [13, 4]),
    },
  },
  { layer: 'motorways-casing', paint: { 'line-blur': zoomed([10, 0], [13, 3]) } },
];
