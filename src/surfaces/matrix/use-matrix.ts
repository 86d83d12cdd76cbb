import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { askedMatrix } from '../../atlas/matrix/asked-matrix.ts';
import { type Matrix, type MatrixQuestion, matrixOf } from '../../atlas/matrix/matrix.ts';
import { useChoices } from '../../state/atlas-context.tsx';
import { useSlice } from '../../state/surface-hooks.ts';
import { MATRIX_SLICE } from './matrix-slice.ts';

/** What is asked for, and its table; nothing where the dataset has no industries. */
export function useMatrix(graph: Graph): { question: MatrixQuestion; matrix: Matrix } | undefined {
  const language = useChoices((state) => state.language);
  const { rows, columns, order, ties, empty, source } = useSlice(MATRIX_SLICE);
  return useMemo(() => {
    const { question } = askedMatrix(graph, { rows, columns, order, ties, empty, source });
    return question === undefined ? undefined : { question, matrix: matrixOf(graph, question, language) };
  }, [graph, language, rows, columns, order, ties, empty, source]);
}
