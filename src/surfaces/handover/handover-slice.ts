import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { HandoverState } from './handover-state.ts';

export const HANDOVER_SLICE = defineSlice<HandoverState>({
  id: 'handover',
  view: 'handover',
  initial: {},
  homes: { subject: textAt('subject') },
});
