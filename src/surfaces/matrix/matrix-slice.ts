import { tryAgain } from '../../lib/try-again.ts';
import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { MatrixState } from './matrix-state.ts';

export const MATRIX_SLICE = defineSlice<MatrixState>({
  id: 'matrix',
  view: 'matrix',
  initial: {
    rows: undefined,
    columns: undefined,
    order: undefined,
    ties: undefined,
    empty: undefined,
    source: undefined,
    at: undefined,
  },
  homes: {
    rows: textAt('rows'),
    columns: textAt('columns'),
    order: textAt('order'),
    ties: textAt('ties'),
    empty: textAt('empty'),
    source: textAt('source'),
    at: { in: 'session' },
  },
  settle: async () => (await tryAgain(() => import('./settle-matrix.ts'))).settleMatrix,
});
