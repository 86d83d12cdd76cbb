import { tryAgain } from '../../lib/try-again.ts';
import { defineSlice } from '../../state/slice.ts';
import type { AskState } from './ask-state.ts';

export const ASK_SLICE = defineSlice<AskState>({
  id: 'ask',
  initial: { subject: undefined },
  homes: {
    subject: {
      in: 'address',
      names: ['for'],
      read: (parameters) => parameters.get('for') ?? undefined,
      write: () => [],
    },
  },
  // What another view was asked before is no part of its address.
  toAddress: ({ subject }, { view }) => (view === 'ask' && subject !== undefined ? [['for', subject]] : []),
  settle: async () => (await tryAgain(() => import('./settle-ask.ts'))).settleAsk,
});
