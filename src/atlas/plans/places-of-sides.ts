import type { Graph } from '../graph/graph.ts';
import { placesOfDocument } from '../graph/places-of-document.ts';
import type { PlaceSign } from '../on-map/listed.ts';
import type { DifferenceChange, DifferenceEntry, Differences } from '../records/difference.ts';
import type { NodeId } from '../records/id.ts';

/** What one of two documents shows on a map beside the other. */
export interface SidePlaces {
  /** The places that it speaks of. */
  all: readonly NodeId[];
  /** Those among them that an entry names on this side: gone from here on, new, or under another name. */
  differing: readonly NodeId[];
  /** How they differ: what only one side has before what is otherwise in the other. */
  signs: ReadonlyMap<NodeId, PlaceSign>;
}

/** Changes of a place that are no other state of it: two documents have it alike, or it is another place. */
const IS_NO_DIFFERENCE: ReadonlySet<DifferenceChange> = new Set(['same', 'look-alike']);

function signOf(change: DifferenceChange): PlaceSign | undefined {
  if (change === 'appears' || change === 'not-seen-again') return change;
  return IS_NO_DIFFERENCE.has(change) ? undefined : 'differs';
}

/** Which places each of two documents shows, and which of them differ, in the order of the entries. */
export function placesOfSides(
  graph: Graph,
  { entries, from, to }: Pick<Differences, 'entries' | 'from' | 'to'>,
): { before: SidePlaces; after: SidePlaces } {
  const isPlace = (id: NodeId) => graph.node(id)?.kind === 'place';
  const side = (document: string, idsOf: (entry: DifferenceEntry) => readonly NodeId[]): SidePlaces => {
    const signed = entries
      .filter(({ kind }) => kind === 'place')
      .flatMap((entry) =>
        idsOf(entry)
          .filter(isPlace)
          .map((id) => [id, signOf(entry.change)] as const),
      );
    // The last of one key counts.
    const ordered = signed.toSorted(([, a], [, b]) => Number(a !== 'differs') - Number(b !== 'differs'));
    return {
      all: placesOfDocument(graph, document),
      differing: [...new Set(signed.map(([id]) => id))],
      signs: new Map(ordered.flatMap(([id, sign]) => (sign === undefined ? [] : [[id, sign]]))),
    };
  };
  return { before: side(from, ({ before }) => before), after: side(to, ({ after }) => after) };
}
