import { tryAgain } from '../../lib/try-again.ts';
import { defineSlice } from '../../state/slice.ts';
import type { PrintedState } from './printed-state.ts';

export const PRINTED_SLICE = defineSlice<PrintedState>({
  id: 'printed',
  initial: { table: undefined, row: undefined },
  homes: {
    table: {
      in: 'address',
      names: ['table'],
      read: (parameters) => parameters.get('table') ?? undefined,
      write: () => [],
    },
    row: {
      in: 'address',
      names: ['row'],
      read: (parameters) => parameters.get('row') ?? undefined,
      write: () => [],
    },
  },
  toAddress: ({ table, row }, { view }) => {
    if (view !== 'tables' || table === undefined) return [];
    return row === undefined
      ? [['table', table]]
      : [
          ['table', table],
          ['row', row],
        ];
  },
  settle: async () => (await tryAgain(() => import('./settle-printed.ts'))).settlePrinted,
});
