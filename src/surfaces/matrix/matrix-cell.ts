import type { Graph } from '../../atlas/graph/graph.ts';
import { askedMatrix } from '../../atlas/matrix/asked-matrix.ts';
import { matrixOf } from '../../atlas/matrix/matrix.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import { currentId } from '../../atlas/records/redirect.ts';
import type { MatrixPlace, MatrixState } from './matrix-state.ts';

/** Between the keys of a row and a column; no id has two dots together. */
const BETWEEN = '..';

/** A cell as the address has it: the key of its row, two dots, the key of its column. */
export const cellName = ({ row, column }: Required<MatrixPlace>): string => `${row}${BETWEEN}${column}`;

/** The keys in the name of a cell; nothing for what is no such name. */
export function cellPlace(name: string | undefined): { row: string; column: string } | undefined {
  const [row = '', column = '', ...more] = name?.split(BETWEEN) ?? [];
  return row === '' || column === '' || more.length > 0 ? undefined : { row, column };
}

/** The cell that is asked for by the ids of today, where the table that is asked for shows its row and its column. */
export function presentCell(graph: Graph, state: MatrixState): string | undefined {
  const asked = cellPlace(state.cell);
  const { question } = asked === undefined ? {} : askedMatrix(graph, state);
  if (asked === undefined || question === undefined) return undefined;
  // Which lines are shown is no matter of their order, and that of the texts costs least.
  const { columns, rows } = matrixOf(graph, { ...question, order: { rows: 'text', columns: 'text' } }, 'zh');
  const today = (key: string): string => {
    const id = parseNodeId(key);
    return id === undefined ? key : currentId(graph.dataset.redirects, id);
  };
  const place = { row: today(asked.row), column: today(asked.column) };
  const isShown =
    rows.some(({ key }) => key === place.row) && columns.some(({ key }) => key === place.column);
  return isShown ? cellName(place) : undefined;
}
