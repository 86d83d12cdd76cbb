import type { MatrixAddress } from '../../atlas/matrix/asked-matrix.ts';

/** Keys of a row and of a column; one alone where the focus is in a head. */
export interface MatrixPlace {
  row?: string | undefined;
  column?: string | undefined;
}

export interface MatrixState extends MatrixAddress {
  /** The cell that is open, as `matrix-cell.ts` names it. */
  cell?: string | undefined;
  /** What the reader is at in the table, which the map shows. */
  at?: MatrixPlace | undefined;
}
