import { defineSurface } from '../../state/surface.ts';
import { SHEETS_SLICE } from './sheets-slice.ts';

/** A printed map and its facts for each industry, and one of all (分图 1+X). */
export const sheets = defineSurface({
  id: 'sheets',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'sheets',
      tabs: [{ door: 'industries', order: 1, label: 'tab.sheets' }],
      widths: ['full', 'wide', 'side'],
    },
  ],
  slice: SHEETS_SLICE,
  loads: { idle: 5 },
  budget: 26_000,
});
