import { defineLayer, placesOfClass } from '../define-layer.ts';
import { zoomed } from '../paint.ts';
import { pointLabels, pointMarks, pointSwatch } from '../point-marks.ts';

const shownFrom = 8.6;

/** The 43 characteristic towns: diamonds. */
export const towns = defineLayer({
  name: 'towns',
  file: 'when-shown',
  shownFrom,
  height: 70,
  isArea: false,
  draws: {
    symbols: (context) => [
      pointMarks(context, {
        layer: 'towns',
        shape: 'diamond',
        minzoom: shownFrom,
        size: zoomed([8.6, 0.62], [11, 1]),
      }),
    ],
    names: { rank: 6, draw: (context) => [pointLabels(context, { layer: 'towns', minzoom: 10.8 })] },
  },
  clickable: ['towns-mark', 'towns-label'],
  swatch: pointSwatch('diamond'),
  holds: placesOfClass('town'),
});
