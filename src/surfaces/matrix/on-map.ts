import type { Graph } from '../../atlas/graph/graph.ts';
import { askedMatrix } from '../../atlas/matrix/asked-matrix.ts';
import { type Matrix, type MatrixLine, matrixOf } from '../../atlas/matrix/matrix.ts';
import type { Listed } from '../../atlas/on-map/listed.ts';
import { marksOf } from '../../atlas/on-map/marks-of.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import { cellPlace } from './matrix-cell.ts';
import type { MatrixPlace, MatrixState } from './matrix-state.ts';

/**
 * The places of the table that have ties; of the row, column or cell that the reader is at, or that a link opened, only those tied in it. Where
 * neither side has places, those that the industries are about.
 */
export function matrixOnMap(graph: Graph, state: MatrixState): Listed | undefined {
  const { question } = askedMatrix(graph, state);
  if (question === undefined) return undefined;
  const lines = linesAt(matrixOf(graph, question, 'zh'), state.at ?? cellPlace(state.cell));
  const places = lines.filter(({ subject }) => subject.kind === 'node' && subject.node.kind === 'place');
  const shown = places.length > 0 ? places : lines;
  return { records: new Set(shown.flatMap((line) => marks(graph, line))), counts: [] };
}

function marks(graph: Graph, { subject }: MatrixLine): readonly NodeId[] {
  return subject.kind === 'node' ? marksOf(graph, subject.node) : [];
}

/** The rows and columns of the cells with ties at a place of the table; of all of it without one. */
function linesAt({ columns, rows, tiesAt }: Matrix, at: MatrixPlace | undefined): readonly MatrixLine[] {
  const atRows = rows.filter(({ key }) => at?.row === undefined || at.row === key);
  const atColumns = columns.filter(({ key }) => at?.column === undefined || at.column === key);
  return [
    ...atRows.filter((row) => atColumns.some((column) => tiesAt(row.key, column.key).length > 0)),
    ...atColumns.filter((column) => atRows.some((row) => tiesAt(row.key, column.key).length > 0)),
  ];
}
