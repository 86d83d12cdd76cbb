import type { Graph } from '../graph/graph.ts';
import { placesOfDocument } from '../graph/places-of-document.ts';
import type { DifferenceEntry, Differences } from '../records/difference.ts';
import type { NodeId } from '../records/id.ts';

/** What one of two documents shows on a map beside the other. */
export interface SidePlaces {
  /** The places that it speaks of. */
  all: readonly NodeId[];
  /** Those among them that an entry names on this side: gone from here on, new, or under another name. */
  differing: readonly NodeId[];
}

/** Which places each of two documents shows, and which of them differ, in the order of the entries. */
export function placesOfSides(
  graph: Graph,
  { entries, from, to }: Pick<Differences, 'entries' | 'from' | 'to'>,
): { before: SidePlaces; after: SidePlaces } {
  const side = (document: string, idsOf: (entry: DifferenceEntry) => readonly NodeId[]): SidePlaces => ({
    all: placesOfDocument(graph, document),
    differing: [
      ...new Set(
        entries
          .filter(({ kind }) => kind === 'place')
          .flatMap(idsOf)
          .filter((id) => graph.node(id)?.kind === 'place'),
      ),
    ],
  });
  return { before: side(from, ({ before }) => before), after: side(to, ({ after }) => after) };
}
