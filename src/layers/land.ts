import type { LayerSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { zoomed } from './paint.ts';
import type { LayerContext, Subject } from './subject.ts';

const CITY_CLASS = 'city';

/** Sea, a soft shoreline, paper land: the city on lighter paper than its neighbours. */
export const land: Subject = {
  clickable: [],
  layers: (context) => [
    { id: 'sea', type: 'background', paint: { 'background-color': context.theme.sea } },
    // Water lines of an engraved map: from the widest and faintest to the narrow dark one at the coast.
    shoreBand(context, 'shoal-outer', context.theme.shoal, [14, 46], 0.55),
    shoreBand(context, 'shoal-inner', context.theme.shoal, [7, 24], 0.9),
    shoreBand(context, 'shore', context.theme.shore, [2.5, 9], 0.9),
    ...surfaces(context),
  ],
};

function shoreBand(
  { theme: _theme }: LayerContext,
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
      'line-color': colour,
      'line-opacity': opacity,
      'line-width': zoomed([7, narrow], [12, wide]),
      'line-blur': zoomed([7, narrow * 0.5], [12, wide * 0.5]),
    },
  };
}

function surfaces({ theme }: LayerContext): LayerSpecification[] {
  return [
    { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': theme.coast, 'line-width': 1.5 } },
    {
      id: 'land-abroad',
      type: 'fill',
      source: 'land',
      filter: ['!=', ['get', 'class'], CITY_CLASS],
      // The seams between neighbours would show as hairlines with antialiasing.
      paint: { 'fill-color': theme.abroad, 'fill-antialias': false },
    },
    {
      id: 'land-city',
      type: 'fill',
      source: 'land',
      filter: ['==', ['get', 'class'], CITY_CLASS],
      paint: { 'fill-color': theme.land, 'fill-antialias': false },
    },
    {
      id: 'city-band',
      type: 'line',
      source: 'land',
      filter: ['==', ['get', 'class'], CITY_CLASS],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.cityBand,
        'line-width': zoomed([7, 3], [12, 9]),
        'line-offset': zoomed([7, 1.5], [12, 4.5]),
        'line-opacity': 0.6,
      },
    },
    {
      id: 'city-edge',
      type: 'line',
      source: 'land',
      filter: ['==', ['get', 'class'], CITY_CLASS],
      paint: {
        'line-color': theme.cityEdge,
        'line-width': zoomed([7, 0.6], [12, 1.4]),
        'line-opacity': 0.75,
      },
    },
  ];
}
