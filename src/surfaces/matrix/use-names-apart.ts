import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Matrix, MatrixLine } from '../../atlas/matrix/matrix.ts';
import { tellApart } from '../../atlas/reading/telling-apart.ts';
import { useWords } from '../../parts/use-words.ts';
import { useChoices } from '../../state/atlas-context.tsx';
import { entryName } from './entry-link.tsx';

/** What tells rows of one name apart, and columns of one name, by their keys; lines with a name of their own have none. */
export function useNamesApart(graph: Graph, matrix: Matrix): ReadonlyMap<string, string> {
  const language = useChoices((state) => state.language);
  const words = useWords();
  return useMemo(() => {
    const told = (lines: readonly MatrixLine[]) =>
      tellApart(
        { graph, language, words },
        lines.map((line) => ({
          key: line.key,
          name: entryName(line, language),
          node: line.subject.kind === 'node' ? line.subject.node : undefined,
          visible: () => '',
        })),
      );
    return new Map(
      [...told(matrix.rows), ...told(matrix.columns)].map(
        ([key, parts]) => [key, parts.join(words('list.separator'))] as const,
      ),
    );
  }, [graph, matrix, language, words]);
}
