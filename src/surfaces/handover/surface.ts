import { defineSurface } from '../../state/surface.ts';
import { HANDOVER_SLICE } from './handover-slice.ts';

/** A document about a record, a comparison or a site search, to be printed or saved and handed over (资料册). */
export const handover = defineSurface({
  id: 'handover',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'handover',
      tabs: [{ door: 'invest', order: 0, label: 'tab.handover' }],
      widths: ['full', 'wide'],
    },
  ],
  slice: HANDOVER_SLICE,
  budget: 16_000,
});
