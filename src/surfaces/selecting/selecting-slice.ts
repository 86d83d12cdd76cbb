import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { SelectingState } from './selecting-state.ts';

export const SELECTING_SLICE = defineSlice<SelectingState>({
  id: 'selecting',
  view: 'selection',
  initial: {},
  homes: { within: textAt('within'), now: { in: 'session' } },
  // What no address holds is not lost by going back and forth.
  fromAddress: ({ now }, { within }) => ({ within, now }),
});
