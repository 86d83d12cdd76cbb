import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { zoomed } from './paint.ts';
import { pointLabels, pointMarks } from './point-marks.ts';
import type { LayerContext, RecordSubject } from './subject.ts';

/** The 43 characteristic towns: diamonds. */
export const towns: RecordSubject = {
  clickable: ['towns-mark', 'towns-label'],
  swatch: { kind: 'mark', shape: 'diamond', line: 'plain-line', fill: 'paper' },
  layers: (context) => [pointMarks(context, 'towns', 'diamond', zoomed([8.6, 0.62], [11, 1]))],
};

export const townLabels = (context: LayerContext): LayerSpecification[] => [
  pointLabels(context, 'towns', 10.8),
];
