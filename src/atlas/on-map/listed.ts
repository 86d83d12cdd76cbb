import type { NodeId } from '../records/id.ts';

/** How many rows of a list lie at a place; `at` is WGS84 lon, lat. */
export interface ListedCount {
  id: NodeId;
  at: readonly [lon: number, lat: number];
  count: number;
}

/** What becomes of a place from one document to a later one, as the map marks it. */
export const PLACE_SIGNS = ['appears', 'not-seen-again', 'differs'] as const;
export type PlaceSign = (typeof PLACE_SIGNS)[number];

/** One of two states that the map holds against each other. */
export interface MapSide {
  /** Which state it is, in the language of the page. */
  title: string;
  /** What it shows. */
  records: ReadonlySet<NodeId>;
  signs: ReadonlyMap<NodeId, PlaceSign>;
}

/** What an open surface shows on the map. */
export interface Listed {
  /** The records that show where its rows are: their own marks, or the places that they lie in or are about. */
  records: ReadonlySet<NodeId>;
  /** Where rows that have no mark of their own are counted. */
  counts: readonly ListedCount[];
  /** Which of the records have a sign. */
  signs?: ReadonlyMap<NodeId, PlaceSign>;
  /** Two states to be seen on both sides of a line that is moved over the map; the map as it is else shows the union. */
  sides?: { before: MapSide; after: MapSide };
}

/** What several surfaces show together; `undefined` where none has anything to say. */
export function joinListed(all: readonly Listed[]): Listed | undefined {
  if (all.length === 0) return undefined;
  return {
    records: new Set(all.flatMap(({ records }) => [...records])),
    counts: all.flatMap(({ counts }) => counts),
    signs: new Map(all.flatMap(({ signs }) => [...(signs ?? [])])),
    ...all.reduce<Pick<Listed, 'sides'>>((found, { sides }) => (sides === undefined ? found : { sides }), {}),
  };
}
