import { corridor, corridorName } from '../corridor.ts';
import { defineLayer, placesOfClass } from '../define-layer.ts';
import { beltSwatch } from '../legend-swatches.ts';

/** The four belts: soft corridors behind their zones, each in its own colour and hatching (`beltSwatch`). */
export const belts = defineLayer({
  name: 'belts',
  file: 'first-view',
  shownFrom: 0,
  height: 20,
  isArea: true,
  draws: {
    ground: (context) => corridor(context, 'belts'),
    names: { rank: 2, draw: (context) => corridorName(context, 'belts'), followsView: true },
  },
  clickable: ['belts-fill', 'belts-label'],
  swatch: beltSwatch('north'),
  holds: placesOfClass('belt'),
});
