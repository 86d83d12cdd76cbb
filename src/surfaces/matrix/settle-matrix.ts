import { askedMatrix } from '../../atlas/matrix/asked-matrix.ts';
import type { Settle } from '../../state/slice.ts';
import type { MatrixState } from './matrix-state.ts';

/** What means nothing today is left out and named; the default then stands for it. */
export const settleMatrix: Settle<MatrixState> = (state, _, graph) => {
  const { unknown } = askedMatrix(graph, state);
  return { state: Object.fromEntries(unknown.map((name) => [name, undefined])), unknown };
};
