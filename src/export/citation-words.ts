import type { Graph } from '../atlas/graph/graph.ts';
import type { Citation } from '../atlas/records/citation.ts';

/** Values of one cell stand apart by the full-width semicolon, as in the seeds. */
export const joined = (values: readonly string[]): string | undefined =>
  values.length === 0 ? undefined : values.join('；');

/** Citations in words: `2021规划 四（二）3 表4-1`. */
export function citationWords(graph: Graph, citations: readonly Citation[]): string | undefined {
  return joined(
    citations.map(
      ({ document, locator }) => `${graph.document(document)?.shortTitle ?? document} ${locator}`,
    ),
  );
}
