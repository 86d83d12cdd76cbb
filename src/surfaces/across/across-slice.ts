import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { AcrossState } from './across-state.ts';

export const ACROSS_SLICE = defineSlice<AcrossState>({
  id: 'across',
  view: 'across',
  initial: {},
  homes: { of: textAt('of') },
});
