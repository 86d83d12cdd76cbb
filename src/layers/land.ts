import type { LayerSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Draw, DrawContext } from './draw-context.ts';
import { each, eachZoomed, zoomed } from './paint.ts';

const CITY_CLASS = 'city';

/** Sea, a soft shoreline, paper land: the city on lighter paper than its neighbours. */
export const land: Draw = (context) => [
  { id: 'sea', type: 'background', paint: { 'background-color': context.theme.sea } },
  // Water lines of an engraved map: from the widest and faintest to the narrow dark one at the coast.
  shoreBand('shoal-outer', context.theme.shoal, [14, 46], 0.55),
  shoreBand('shoal-inner', context.theme.shoal, [7, 24], 0.9),
  shoreBand('shore', context.theme.shore, [2.5, 9], 0.9),
  ...surfaces(context),
];

function shoreBand(
  id: string,
  colour: string,
  [narrow, wide]: readonly [number, number],
  opacity: number,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: 'land',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': each(colour),
      'line-opacity': eachZoomed([0, opacity]),
      'line-width': eachZoomed([7, narrow], [12, wide]),
      'line-blur': zoomed([7, narrow * 0.5], [12, wide * 0.5]),
    },
  };
}

function surfaces({ theme }: DrawContext): LayerSpecification[] {
  return [
    {
      id: 'coast',
      type: 'line',
      source: 'land',
      paint: {
        'line-color': each(theme.coast),
        'line-opacity': eachZoomed([0, 1]),
        'line-width': eachZoomed([0, 1.5]),
      },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      // The city last, over whatever a neighbour's simplified edge takes from it.
      layout: { 'fill-sort-key': ['match', ['get', 'class'], CITY_CLASS, 1, 0] },
      paint: {
        'fill-color': ['match', ['get', 'class'], CITY_CLASS, theme.land, theme.abroad],
        'fill-opacity': eachZoomed([0, 1]),
        // The seams between neighbours would show as hairlines with antialiasing.
        'fill-antialias': false,
      },
    },
    {
      id: 'city-band',
      type: 'line',
      source: 'land',
      filter: ['==', ['get', 'class'], CITY_CLASS],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': each(theme.cityBand),
        'line-width': eachZoomed([7, 3], [12, 9]),
        'line-offset': zoomed([7, 1.5], [12, 4.5]),
        'line-opacity': eachZoomed([0, 0.6]),
      },
    },
    {
      id: 'city-edge',
      type: 'line',
      source: 'land',
      filter: ['==', ['get', 'class'], CITY_CLASS],
      paint: {
        'line-color': each(theme.cityEdge),
        'line-width': eachZoomed([7, 0.6], [12, 1.4]),
        'line-opacity': eachZoomed([0, 0.75]),
      },
    },
  ];
}
