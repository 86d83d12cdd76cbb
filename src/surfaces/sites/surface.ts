import { defineSurface } from '../../state/surface.ts';
import { SITES_SLICE } from './sites-slice.ts';

/** Where a firm could go, and why the other places are out (选址). */
export const sites = defineSurface({
  id: 'sites',
  slot: 'panel',
  needs: 'dataset',
  views: [
    { name: 'sites', tabs: [{ door: 'invest', order: -3, label: 'tab.finder' }], widths: ['side', 'wide'] },
  ],
  slice: SITES_SLICE,
  budget: 14_000,
});
