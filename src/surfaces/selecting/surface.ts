import { defineSurface } from '../../state/surface.ts';
import { SELECTING_SLICE } from './selecting-slice.ts';

/** Lines on the map: what they measure, and what lies within them (量算圈选). */
export const selecting = defineSurface({
  id: 'selecting',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'selection',
      tabs: [{ door: 'map', order: 2, label: 'tab.selection' }],
      widths: ['side', 'wide'],
    },
  ],
  slice: SELECTING_SLICE,
  budget: 36_000,
});
