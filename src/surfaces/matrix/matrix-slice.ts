import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { MatrixState } from './matrix-state.ts';

export const MATRIX_SLICE = defineSlice<MatrixState>({
  id: 'matrix',
  view: 'matrix',
  initial: {},
  homes: {
    rows: textAt('rows'),
    columns: textAt('columns'),
    order: textAt('order'),
    ties: textAt('ties'),
    empty: textAt('empty'),
    source: textAt('source'),
    cell: textAt('cell'),
    at: { in: 'session' },
  },
});
