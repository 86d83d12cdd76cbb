import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { AskState } from './ask-state.ts';

export const ASK_SLICE = defineSlice<AskState>({
  id: 'ask',
  view: 'ask',
  initial: {},
  homes: { subject: textAt('for') },
});
