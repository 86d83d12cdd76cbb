import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { CompareState } from './compare-state.ts';

export const COMPARE_SLICE = defineSlice<CompareState>({
  id: 'compare',
  view: 'compare',
  initial: {},
  homes: { compare: textAt('compare'), same: textAt('same') },
});
