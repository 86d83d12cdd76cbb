import { defineSurface } from '../../state/surface.ts';
import { PRINTED_SLICE } from './printed-slice.ts';

/** Tables and boxes of the documents as they are printed, with the records in their cells. */
export const printed = defineSurface({
  id: 'printed',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'tables',
      tabs: [{ door: 'plans', order: 1.1, label: 'tab.tables' }],
      widths: ['wide', 'side', 'full'],
    },
  ],
  slice: PRINTED_SLICE,
  loads: { idle: 5 },
  budget: 6_000,
});
