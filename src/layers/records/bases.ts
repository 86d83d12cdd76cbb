import { defineLayer, placesOfClass } from '../define-layer.ts';
import { zoomed } from '../paint.ts';
import { pointLabels, pointMarks, pointSwatch } from '../point-marks.ts';

/** The six national demonstration bases: rings. */
export const bases = defineLayer({
  name: 'bases',
  file: 'first-view',
  shownFrom: 0,
  height: 80,
  isArea: false,
  draws: {
    symbols: (context) => [
      pointMarks(context, {
        layer: 'bases',
        shape: 'ring',
        minzoom: 0,
        size: zoomed([7.5, 0.8], [11, 1.15]),
      }),
    ],
    names: { rank: 4, draw: (context) => [pointLabels(context, { layer: 'bases', minzoom: 10.2 })] },
  },
  clickable: ['bases-mark', 'bases-label'],
  swatch: pointSwatch('ring'),
  holds: placesOfClass('base'),
});
