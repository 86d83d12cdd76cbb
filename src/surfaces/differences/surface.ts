import { defineSurface } from '../../state/surface.ts';
import { DIFFERENCES_SLICE } from './differences-slice.ts';

/** What changed from one document to a later one (版本变化). */
export const differences = defineSurface({
  id: 'differences',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'differences',
      tabs: [{ door: 'plans', order: 6, label: 'tab.differences' }],
      widths: ['wide', 'side', 'full'],
    },
  ],
  slice: DIFFERENCES_SLICE,
  loads: { idle: 6 },
  budget: 15_000,
});
