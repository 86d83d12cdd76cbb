import type { Draw } from './draw-context.ts';
import { each, eachZoomed, emphasised } from './paint.ts';

/** What of a district answers a click: its ground, under everything that lies in it, and its name (`labels.ts`). */
export const DISTRICT_CLICKABLE = { ground: 'districts-fill', name: 'labels-district' } as const;

/** District boundaries; those of before 2016 are drawn from near (`close-up.ts`). */
export const districts: Draw = ({ theme }) => [
  {
    id: DISTRICT_CLICKABLE.ground,
    type: 'fill',
    source: 'districts',
    paint: {
      'fill-color': each(theme.pilot),
      'fill-antialias': false,
      'fill-opacity': emphasised({ rest: 0, selected: 0.12, related: 0.025, hover: 0.05 }),
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
];
