import { tryAgain } from '../../lib/try-again.ts';
import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { AskState } from './ask-state.ts';

export const ASK_SLICE = defineSlice<AskState>({
  id: 'ask',
  view: 'ask',
  initial: { subject: undefined },
  homes: { subject: textAt('for') },
  settle: async () => (await tryAgain(() => import('./settle-ask.ts'))).settleAsk,
});
