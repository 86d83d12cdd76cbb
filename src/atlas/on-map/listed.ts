import type { NodeId } from '../records/id.ts';

/** How many rows of a list lie at a place; `at` is WGS84 lon, lat. */
export interface ListedCount {
  id: NodeId;
  at: readonly [lon: number, lat: number];
  count: number;
}

/** What an open surface shows on the map. */
export interface Listed {
  /** The records that show where its rows are: their own marks, or the places that they lie in or are about. */
  records: ReadonlySet<NodeId>;
  /** Where rows that have no mark of their own are counted. */
  counts: readonly ListedCount[];
}

/** What several surfaces show together; `undefined` where none has anything to say. */
export function joinListed(all: readonly Listed[]): Listed | undefined {
  if (all.length === 0) return undefined;
  return {
    records: new Set(all.flatMap(({ records }) => [...records])),
    counts: all.flatMap(({ counts }) => counts),
  };
}
