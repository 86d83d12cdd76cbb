import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { zoomed } from './paint.ts';
import { pointLabels, pointMarks } from './point-marks.ts';
import type { LayerContext, RecordSubject } from './subject.ts';

/** Parks: squares. */
export const parks: RecordSubject = {
  clickable: ['parks-mark', 'parks-label'],
  swatch: { kind: 'mark', shape: 'square', line: 'plain-line', fill: 'paper' },
  layers: (context) => [pointMarks(context, 'parks', 'square', zoomed([9.4, 0.7], [11.5, 1]))],
};

export const parkLabels = (context: LayerContext): LayerSpecification[] => [
  pointLabels(context, 'parks', 11),
];
