import { each, eachZoomed, emphasised } from './paint.ts';
import type { Subject } from './subject.ts';

/** District boundaries, and dotted the districts of before 2016 that documents of that time speak of. */
export const districts: Subject = {
  clickable: [],
  layers: ({ theme }) => [
    {
      id: 'districts-lit',
      type: 'fill',
      source: 'districts',
      paint: {
        'fill-color': each(theme.pilot),
        'fill-antialias': false,
        'fill-opacity': emphasised({ rest: 0, selected: 0.12, related: 0.025 }),
      },
    },
    {
      id: 'districts-line',
      type: 'line',
      source: 'districts',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': each(theme.districtLine),
        'line-opacity': eachZoomed([0, 1]),
        'line-width': eachZoomed([7, 0.6], [12, 1.3]),
        'line-dasharray': [4, 2.5],
      },
    },
    {
      id: 'districts-lit-line',
      type: 'line',
      source: 'districts',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': each(theme.pilot),
        'line-width': emphasised({ rest: 0, selected: 2.4, related: 1.2 }),
        'line-opacity': emphasised({ rest: 0, selected: 0.9, related: 0.8 }),
      },
    },
    {
      id: 'former-districts-line',
      type: 'line',
      source: 'former-districts',
      minzoom: 9.5,
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': each(theme.formerLine),
        'line-width': eachZoomed([0, 1.1]),
        'line-opacity': emphasised({ rest: 0.45, selected: 1, related: 1 }),
        'line-dasharray': [0.5, 2.5],
      },
    },
  ],
};
