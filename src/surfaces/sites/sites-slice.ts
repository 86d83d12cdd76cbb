import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { SitesState } from './sites-state.ts';

export const SITES_SLICE = defineSlice<SitesState>({
  id: 'sites',
  view: 'sites',
  initial: {},
  homes: { needs: textAt('needs'), spots: { in: 'session' } },
});
