import { tryAgain } from '../../lib/try-again.ts';
import { defineSlice } from '../../state/slice.ts';
import type { PrintedState } from './printed-state.ts';

export const PRINTED_SLICE = defineSlice<PrintedState>({
  id: 'printed',
  initial: { table: undefined },
  homes: {
    table: {
      in: 'address',
      names: ['table'],
      read: (parameters) => parameters.get('table') ?? undefined,
      write: () => [],
    },
  },
  toAddress: ({ table }, { view }) => (view === 'tables' && table !== undefined ? [['table', table]] : []),
  settle: async () => (await tryAgain(() => import('./settle-printed.ts'))).settlePrinted,
});
