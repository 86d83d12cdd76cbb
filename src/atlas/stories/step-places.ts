import type { Graph } from '../graph/graph.ts';
import { placesOfSubject } from '../graph/places-of-subject.ts';
import { marksOf } from '../on-map/marks-of.ts';
import type { NodeId } from '../records/id.ts';
import { readSubjectAddress } from '../records/subject-reference.ts';
import type { ShownStep } from './shown-story.ts';

/** Places on a small map of more than these would be a crowd, not a where. */
const MOST = 30;

/**
 * The places that a step is about: those of the records that it rests on, else of what its address reads. A document speaks of the
 * whole city and is shown at no place of it.
 */
export function placesOfStep(graph: Graph, { address, records }: ShownStep): readonly NodeId[] {
  const read = new URLSearchParams(address).get('select');
  const names = records.length > 0 ? records : read === null ? [] : [read];
  const places = names.flatMap((name) => {
    const reference = readSubjectAddress(name);
    if (reference === undefined || reference.kind === 'document') return [];
    if (reference.kind === 'finding') return placesOfSubject(graph, reference);
    const node = graph.node(reference.id);
    return node === undefined ? [] : marksOf(graph, node);
  });
  const distinct = [...new Set(places)].filter((id) => graph.node(id)?.kind === 'place');
  return distinct.length > MOST ? [] : distinct;
}
