import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph.ts';
import {
  createSearchIndex,
  groupHits,
  type RelatedPlace,
  relatedPlaces,
  type SearchHitGroup,
  searchAtlas,
  withReadings,
} from '../../atlas/search.ts';
import type { SearchFile } from '../../atlas/search-file.ts';

export interface SearchAnswer {
  /** How many hits in all groups; related places are none. */
  count: number;
  groups: readonly SearchHitGroup[];
  related: readonly RelatedPlace[];
}

const NOTHING: SearchAnswer = { count: 0, groups: [], related: [] };

/**
 * Answers the query in the same render. The index is made when it is first wanted, never at the start of the page, and
 * takes the readings in when they arrive.
 */
export function useSearch(
  graph: Graph | undefined,
  readings: SearchFile | undefined,
  query: string,
  isWanted: boolean,
): SearchAnswer {
  const bare = useMemo(
    () => (graph === undefined || !isWanted ? undefined : createSearchIndex(graph)),
    [graph, isWanted],
  );
  const index = useMemo(
    () => (bare === undefined || readings === undefined ? bare : withReadings(bare, readings)),
    [bare, readings],
  );
  return useMemo(() => {
    if (graph === undefined || index === undefined) return NOTHING;
    const hits = searchAtlas(index, query);
    return { count: hits.length, groups: groupHits(hits), related: relatedPlaces(graph, hits) };
  }, [graph, index, query]);
}
