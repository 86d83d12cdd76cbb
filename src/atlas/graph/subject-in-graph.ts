import type { NodeId } from '../records/id.ts';
import { currentId } from '../records/redirect.ts';
import type { Subject, SubjectReference } from '../records/subject-reference.ts';
import type { Graph } from './graph.ts';
import { placesOf } from './places-of.ts';
import { placesOfDocument } from './places-of-document.ts';

/** The subject that a reference names; `undefined` where the dataset holds none. */
export function findSubject(graph: Graph, reference: SubjectReference): Subject | undefined {
  switch (reference.kind) {
    case 'node': {
      const node = graph.node(reference.id);
      return node === undefined ? undefined : { kind: 'node', node };
    }
    case 'finding': {
      const finding = graph.finding(reference.id);
      return finding === undefined ? undefined : { kind: 'finding', finding };
    }
    case 'document': {
      const document = graph.document(reference.id);
      return document === undefined ? undefined : { kind: 'document', document };
    }
  }
}

/** The reference that answers for this one today: itself unless its id moved. */
export function currentReference(graph: Graph, reference: SubjectReference): SubjectReference {
  if (reference.kind !== 'node') return reference;
  const id = currentId(graph.dataset.redirects, reference.id);
  return id === reference.id ? reference : { kind: 'node', id };
}

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
