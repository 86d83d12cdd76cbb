import { useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Topic } from '../../atlas/records/topic.ts';
import { type AtlasAnswer, askAtlas, NO_ANSWER } from '../../atlas/search/ask-atlas.ts';
import { topicsAsked } from '../../atlas/search/asks-who.ts';
import { indexSteps, readingSteps } from '../../atlas/search/search.ts';
import type { SearchFile } from '../../atlas/search/search-file.ts';
import { groupHits, type SearchHitGroup } from '../../atlas/search/search-groups.ts';
import { useIdleResult } from './use-idle-result.ts';

export interface SearchState {
  answer: AtlasAnswer;
  groups: readonly SearchHitGroup[];
  /** Where a bureau is asked for: the topics that it is about. */
  topics: readonly Topic[];
  /** False while the index is still being made. */
  isReady: boolean;
}

/**
 * Answers the query in the same render. The index is made in idle time once the dataset is there, and takes the readings
 * in when they arrive. While a word is composed the answers to what stood before do not go for letters that find nothing.
 */
export function useSearch(
  graph: Graph | undefined,
  readings: SearchFile | undefined,
  query: string,
  isComposing: boolean,
  plan: string | undefined,
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
  const state = useMemo(() => {
    const answer =
      graph === undefined || index === undefined
        ? NO_ANSWER
        : askAtlas(graph, index, query, readings?.variants, plan);
    const topics =
      graph === undefined || index === undefined ? [] : topicsAsked(graph, index, query, readings?.variants);
    return { answer, groups: groupHits(answer.hits), topics, isReady };
  }, [graph, index, query, isReady, readings, plan]);
  // Letters of a word that is still composed may find something by its reading; where they do not, the list stays.
  const [kept, setKept] = useState(state);
  const isHeld = isComposing && state.answer.hits.length === 0;
  if (!isHeld && kept !== state) setKept(state);
  return isHeld ? kept : state;
}
