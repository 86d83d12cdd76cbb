import { corridor, corridorName } from '../corridor.ts';
import { defineLayer, placesOfClass } from '../define-layer.ts';
import { beltSwatch } from '../legend-swatches.ts';

/** The core: a soft red heart behind the zones of the old city. */
export const core = defineLayer({
  name: 'core',
  file: 'first-view',
  shownFrom: 0,
  height: 30,
  isArea: true,
  draws: {
    ground: (context) => corridor(context, 'core'),
    names: { rank: 1, draw: (context) => corridorName(context, 'core'), followsView: true },
  },
  clickable: ['core-fill', 'core-label'],
  swatch: beltSwatch('core'),
  holds: placesOfClass('core'),
});
