import type { NodeId } from '../records/id.ts';
import type { SubjectReference } from '../records/subject-reference.ts';
import type { Graph } from './graph.ts';
import { placesOf } from './places-of.ts';
import { placesOfDocument } from './places-of-document.ts';

/**
 * Where a subject is to be shown: a record at its own place, else at the places that it is about; a finding at the
 * records that it concerns; a document at the places that it speaks of.
 */
export function placesOfSubject(graph: Graph, reference: SubjectReference): readonly NodeId[] {
  switch (reference.kind) {
    case 'node':
      return graph.node(reference.id)?.location === undefined
        ? placesOf(graph, reference.id)
        : [reference.id];
    case 'finding':
      return graph.finding(reference.id)?.concerns ?? [];
    case 'document':
      return placesOfDocument(graph, reference.id);
  }
}
