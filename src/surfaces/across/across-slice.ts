import { tryAgain } from '../../lib/try-again.ts';
import { defineSlice } from '../../state/slice.ts';
import type { AcrossState } from './across-state.ts';

export const ACROSS_SLICE = defineSlice<AcrossState>({
  id: 'across',
  initial: { of: undefined },
  homes: {
    of: {
      in: 'address',
      names: ['of'],
      read: (parameters) => parameters.get('of') ?? undefined,
      write: () => [],
    },
  },
  // What another view was asked before is no part of its address.
  toAddress: ({ of }, { view }) => (view === 'across' && of !== undefined ? [['of', of]] : []),
  settle: async () => (await tryAgain(() => import('./settle-across.ts'))).settleAcross,
});
