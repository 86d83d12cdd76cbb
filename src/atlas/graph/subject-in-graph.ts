import type { Subject, SubjectReference } from '../records/subject-reference.ts';
import type { Graph } from './graph.ts';

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
