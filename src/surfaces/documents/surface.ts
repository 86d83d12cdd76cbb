import { defineSurface } from '../../state/surface.ts';

/** The source documents in the order of time: who issued which, for when, and what the atlas holds from it. */
export const documents = defineSurface({
  id: 'documents',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'documents',
      tabs: [{ door: 'plans', order: 1, label: 'tab.documents' }],
      widths: ['side', 'wide', 'full'],
    },
  ],
  loads: { idle: 3 },
  budget: 4_000,
});
