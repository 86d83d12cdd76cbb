import { defineSurface } from '../../state/surface.ts';
import { INCENTIVES_SLICE } from './incentives-slice.ts';

/** Which clauses of the policy draft a project could ask for, and why not the others (政策测算). */
export const incentives = defineSurface({
  id: 'incentives',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'incentives',
      tabs: [{ door: 'invest', order: -1, label: 'tab.incentives' }],
      widths: ['side', 'wide'],
    },
  ],
  slice: INCENTIVES_SLICE,
  budget: 14_000,
});
