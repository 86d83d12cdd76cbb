import type { Graph } from '../../atlas/graph/graph.ts';
import { type ResultLine, resultsApart } from '../../atlas/search/hits-apart.ts';
import { useWords } from '../../parts/use-words.ts';
import { useChoices } from '../../state/atlas-context.tsx';
import { itemKey, type SearchItem } from './search-sections.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** What distinguishes the lines that are shown from one another, by their keys. */
export function useResultsApart(
  graph: Graph | undefined,
  items: readonly SearchItem[],
): ReadonlyMap<string, string> {
  const language = useChoices((state) => state.language);
  const words = useWords();
  if (graph === undefined) return NONE;
  const lines = items.flatMap((item): ResultLine[] => {
    const id = itemKey(item);
    if (item.kind === 'hit') return [{ id, subject: item.hit.subject, isDraft: item.hit.isDraft }];
    return item.kind === 'related'
      ? [{ id, subject: { kind: 'node', node: item.place.node }, isDraft: false }]
      : [];
  });
  return resultsApart({ graph, language, words }, lines);
}
