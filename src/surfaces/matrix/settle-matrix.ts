import { askedMatrix } from '../../atlas/matrix/asked-matrix.ts';
import type { Settle } from '../../state/settled.ts';
import { presentCell } from './matrix-cell.ts';
import type { MatrixState } from './matrix-state.ts';

/** What means nothing today is left out and named; the default then stands for it. A cell is one of the table that is shown. */
export const settleMatrix: Settle<MatrixState> = (state, _, graph) => {
  const { unknown } = askedMatrix(graph, state);
  const cell = presentCell(graph, state);
  return {
    state: {
      ...Object.fromEntries(unknown.map((name) => [name, undefined])),
      ...(cell === state.cell ? {} : { cell }),
    },
    unknown: [...unknown, ...(state.cell !== undefined && cell === undefined ? ['cell'] : [])],
  };
};
