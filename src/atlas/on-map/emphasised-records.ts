import type { Graph } from '../graph/graph.ts';
import { placesOf } from '../graph/places-of.ts';
import { placesOfSubject } from '../graph/places-of-subject.ts';
import { relatedIds } from '../reading/node-reading.ts';
import type { NodeId } from '../records/id.ts';
import type { SubjectReference } from '../records/subject-reference.ts';
import type { Listed, ListedCount } from './listed.ts';

/** What the map brings forward. */
export interface Emphasis {
  selected: NodeId | undefined;
  related: ReadonlySet<NodeId>;
  /** True: the rest recedes even where nothing of what is related is drawn: it stands for records that have no place. */
  recedes?: boolean;
  /** Where rows of a list that have no mark of their own are counted. */
  counts?: readonly ListedCount[];
}

/**
 * What is read goes before what is listed. Of a record: itself, those linked with it and the places that it is about; of
 * a finding the records that it concerns; of a document the places that it speaks of; of neither, what is listed.
 * @param listed what an open list holds; `undefined` where none is open
 */
export function emphasisOf(
  graph: Graph,
  reading: SubjectReference | undefined,
  listed: Listed | undefined,
): Emphasis {
  if (reading === undefined)
    return listed === undefined
      ? { selected: undefined, related: new Set(), recedes: false }
      : { selected: undefined, related: listed.records, recedes: true, counts: listed.counts };
  const places = placesOfSubject(graph, reading);
  switch (reading.kind) {
    case 'node':
      return {
        selected: reading.id,
        related: new Set([...relatedIds(graph, reading.id), ...placesOf(graph, reading.id)]),
      };
    case 'finding':
      return { selected: places[0], related: new Set(places) };
    case 'document':
      return { selected: undefined, related: new Set(places) };
  }
}
