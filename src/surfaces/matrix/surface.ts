import { defineSurface } from '../../state/surface.ts';
import { MATRIX_SLICE } from './matrix-slice.ts';

/** Industries against places, bureaus or documents: what ties each two (产业 × 地点). */
export const matrix = defineSurface({
  id: 'matrix',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'matrix',
      tabs: [{ door: 'industries', order: 3, label: 'tab.matrix' }],
      widths: ['full', 'wide', 'side'],
    },
  ],
  slice: MATRIX_SLICE,
  loads: { idle: 6 },
  budget: 12_000,
});
