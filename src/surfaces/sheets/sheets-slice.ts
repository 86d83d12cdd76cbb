import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { SheetsState } from './sheets-state.ts';

export const SHEETS_SLICE = defineSlice<SheetsState>({
  id: 'sheets',
  view: 'sheets',
  initial: { paper: 'a4-landscape' },
  homes: { sheet: textAt('sheet'), paper: { in: 'session' } },
});
