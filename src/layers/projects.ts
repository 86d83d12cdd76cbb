import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byEmphasis, each, emphasised } from './paint.ts';
import { FONT_STACK, type LayerContext, type RecordSubject, visibility } from './subject.ts';

/** Key projects, counted where they are known to be: at a district or a zone, never at an invented point. */
export const projects: RecordSubject = {
  clickable: ['projects-bubble'],
  swatch: { kind: 'bubble', fill: 'ink', line: 'paper' },
  layers: (context) => [
    {
      id: 'projects-bubble',
      type: 'circle',
      source: 'projects',
      layout: { visibility: visibility(context, 'projects') },
      paint: {
        'circle-color': each(context.theme.ink),
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 7.5, radius(0.78), 10, radius(1.1)],
        'circle-opacity': byEmphasis({ rest: 0.88, selected: 1, dimmed: 0.25 }),
        'circle-stroke-color': context.theme.halo,
        'circle-stroke-width': emphasised({ rest: 1.5, selected: 3, hover: 2.5 }),
        'circle-stroke-opacity': byEmphasis({ rest: 0.9, dimmed: 0.25 }),
      },
    },
  ],
};

/** The area of a bubble grows with its count. */
const radius = (scale: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['sqrt', ['coalesce', ['get', 'count'], 1]],
  1,
  9 * scale,
  7,
  18 * scale,
];

/** The counts inside the bubbles; they also keep other labels off the bubbles. */
export const projectCounts = (context: LayerContext): LayerSpecification[] => [
  {
    id: 'projects-count',
    type: 'symbol',
    source: 'projects',
    layout: {
      visibility: visibility(context, 'projects'),
      'text-field': ['to-string', ['coalesce', ['get', 'count'], 1]],
      'text-font': FONT_STACK,
      'text-size': 12,
      'text-padding': 6,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': each(context.theme.halo), 'text-opacity': emphasised({ rest: 1, dimmed: 0.5 }) },
  },
];
