import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { PrintedState } from './printed-state.ts';

export const PRINTED_SLICE = defineSlice<PrintedState>({
  id: 'printed',
  view: 'tables',
  initial: {},
  homes: { table: textAt('table'), row: textAt('row') },
});
