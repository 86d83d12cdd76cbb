import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Draw } from './draw-context.ts';
import { each, eachZoomed } from './paint.ts';

const ofClass = (...classes: string[]): FilterSpecification => ['in', ['get', 'class'], ['literal', classes]];

/** Rivers, motorways and railways: schematic lines for orientation, quieter than anything of the plan. */
export const lines: Draw = ({ theme }) => [
  {
    id: 'rivers',
    type: 'line',
    source: 'lines',
    filter: ofClass('river'),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': each(theme.river),
      'line-opacity': eachZoomed([0, 1]),
      'line-width': eachZoomed([7, 0.8], [10, 2], [13, 6]),
    },
  },
  {
    id: 'motorways-casing',
    type: 'line',
    source: 'lines',
    filter: ofClass('motorway', 'bridge'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': each(theme.motorwayCasing),
      'line-width': eachZoomed([7, 0.8], [10, 2.4], [13, 5]),
      'line-opacity': eachZoomed([7, 0.6], [9, 0.9]),
    },
  },
  {
    id: 'motorways',
    type: 'line',
    source: 'lines',
    filter: ofClass('motorway', 'bridge'),
    minzoom: 9,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': each(theme.motorway),
      'line-opacity': eachZoomed([0, 1]),
      'line-width': eachZoomed([9, 0.4], [10, 1.2], [13, 3.4]),
    },
  },
  {
    id: 'railways',
    type: 'line',
    source: 'lines',
    filter: ofClass('railway'),
    minzoom: 8,
    paint: {
      'line-color': each(theme.railway),
      'line-opacity': eachZoomed([0, 1]),
      'line-width': eachZoomed([8, 0.8], [13, 2]),
      'line-dasharray': [6, 2, 1.2, 2],
    },
  },
];
