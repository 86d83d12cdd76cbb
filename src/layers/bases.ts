import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { zoomed } from './paint.ts';
import { pointLabels, pointMarks } from './point-marks.ts';
import type { LayerContext, RecordSubject } from './subject.ts';

/** The six national demonstration bases: rings. */
export const bases: RecordSubject = {
  clickable: ['bases-mark', 'bases-label'],
  swatch: { kind: 'mark', shape: 'ring', line: 'core-line', fill: 'paper' },
  layers: (context) => [pointMarks(context, 'bases', 'ring', zoomed([7.5, 0.8], [11, 1.15]))],
};

export const baseLabels = (context: LayerContext): LayerSpecification[] => [
  pointLabels(context, 'bases', 10.2),
];
