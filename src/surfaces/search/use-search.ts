import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { type AtlasAnswer, askAtlas, NO_ANSWER } from '../../atlas/search/ask-atlas.ts';
import { indexSteps, readingSteps } from '../../atlas/search/search.ts';
import type { SearchFile } from '../../atlas/search/search-file.ts';
import { groupHits, type SearchHitGroup } from '../../atlas/search/search-groups.ts';
import { useIdleResult } from './use-idle-result.ts';

export interface SearchState {
  answer: AtlasAnswer;
  groups: readonly SearchHitGroup[];
  /** False while the index is still being made. */
  isReady: boolean;
}

/**
 * Answers the query in the same render. The index is made in idle time once the dataset is there, and takes the readings
 * in when they arrive.
 */
export function useSearch(
  graph: Graph | undefined,
  readings: SearchFile | undefined,
  query: string,
): SearchState {
  const isWanted = query !== '';
  // Hidden rules change the graph, not the dataset: its index stays.
  const dataset = graph?.dataset;
  const makeBare = useMemo(() => (dataset === undefined ? undefined : () => indexSteps(dataset)), [dataset]);
  const bare = useIdleResult(makeBare, isWanted);
  const makeRead = useMemo(
    () => (bare === undefined || readings === undefined ? undefined : () => readingSteps(bare, readings)),
    [bare, readings],
  );
  const read = useIdleResult(makeRead, isWanted);
  const index = read ?? bare;
  const isReady = index !== undefined && (readings === undefined || read !== undefined);
  return useMemo(() => {
    const answer =
      graph === undefined || index === undefined
        ? NO_ANSWER
        : askAtlas(graph, index, query, readings?.variants);
    return { answer, groups: groupHits(answer.hits), isReady };
  }, [graph, index, query, isReady, readings]);
}
