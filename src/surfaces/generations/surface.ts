import { defineSurface } from '../../state/surface.ts';

/** The industry systems of the documents side by side, a line for each succession. */
export const generations = defineSurface({
  id: 'generations',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'generations',
      tabs: [{ door: 'industries', order: 2, label: 'tab.generations' }],
      widths: ['wide', 'side', 'full'],
    },
  ],
  loads: { idle: 3 },
  budget: 5_000,
});
