import { defineLayer, placesOfClass } from '../define-layer.ts';
import { zoomed } from '../paint.ts';
import { pointLabels, pointMarks, pointSwatch } from '../point-marks.ts';

const shownFrom = 9.4;

/** Parks of the 2016 plan: squares. */
export const parks = defineLayer({
  name: 'parks',
  file: 'when-shown',
  shownFrom,
  height: 60,
  isArea: false,
  draws: {
    symbols: (context) => [
      pointMarks(context, {
        layer: 'parks',
        shape: 'square',
        minzoom: shownFrom,
        size: zoomed([9.4, 0.7], [11.5, 1]),
      }),
    ],
    names: { rank: 7, draw: (context) => [pointLabels(context, { layer: 'parks', minzoom: 11 })] },
  },
  clickable: ['parks-mark', 'parks-label'],
  swatch: pointSwatch('square'),
  holds: placesOfClass('park'),
});
