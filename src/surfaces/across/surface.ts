import { defineSurface } from '../../state/surface.ts';
import { ACROSS_SLICE } from './across-slice.ts';

/** One subject in all documents: a row for each thing that one of them says of it (各份文件怎么说). */
export const across = defineSurface({
  id: 'across',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'across',
      tabs: [{ door: 'plans', order: 1.2, label: 'tab.across' }],
      widths: ['wide', 'side', 'full'],
    },
  ],
  slice: ACROSS_SLICE,
  loads: { idle: 4 },
  budget: 4_000,
});
