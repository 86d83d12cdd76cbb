import { currentId } from '../records/redirect.ts';
import type { SubjectReference } from '../records/subject-reference.ts';
import type { Graph } from './graph.ts';

/** The reference that answers for this one today: itself unless its id moved. */
export function currentReference(graph: Graph, reference: SubjectReference): SubjectReference {
  if (reference.kind !== 'node') return reference;
  const id = currentId(graph.dataset.redirects, reference.id);
  return id === reference.id ? reference : { kind: 'node', id };
}
