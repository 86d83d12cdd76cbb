import { defineSurface } from '../../state/surface.ts';
import { TARGETS_SLICE } from './targets-slice.ts';

/** Every target of the documents from its base to what became of it (目标进展). */
export const targets = defineSurface({
  id: 'targets',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'targets',
      tabs: [{ door: 'plans', order: 5, label: 'tab.progress' }],
      widths: ['wide', 'side', 'full'],
    },
  ],
  slice: TARGETS_SLICE,
  loads: { idle: 5 },
  budget: 9_000,
});
