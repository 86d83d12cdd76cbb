import { defineSurface } from '../../state/surface.ts';
import { COMPARE_SLICE } from './compare-slice.ts';

/** Up to five records side by side: facts, what they have in common, distances (对比). */
export const compare = defineSurface({
  id: 'compare',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'compare',
      tabs: [{ door: 'invest', order: -2, label: 'tab.compare' }],
      widths: ['wide', 'full'],
    },
  ],
  slice: COMPARE_SLICE,
  budget: 11_000,
});
