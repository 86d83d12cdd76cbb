import type { Graph } from '../../atlas/graph/graph.ts';
import {
  type DocumentStatements,
  statementsAbout,
  statementsOn,
} from '../../atlas/reading/statements-about.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { currentId } from '../../atlas/records/redirect.ts';
import type { Topic } from '../../atlas/records/topic.ts';

/** What can be laid side by side: a topic, or a record. */
export type SubjectAcross =
  | { kind: 'topic'; id: string; topic: Topic }
  | { kind: 'record'; id: string; node: AtlasNode };

/** The subject that an id of the address names, an old id included; `undefined` where the dataset holds none. */
export function subjectAcross(graph: Graph, id: string): SubjectAcross | undefined {
  const topic = graph.dataset.topics.find((one) => one.id === id);
  if (topic !== undefined) return { kind: 'topic', id, topic };
  const wanted = parseNodeId(id);
  const present = wanted === undefined ? undefined : parseNodeId(currentId(graph.dataset.redirects, wanted));
  const node = present === undefined ? undefined : graph.node(present);
  return node === undefined ? undefined : { kind: 'record', id: node.id, node };
}

export function documentsAcross(graph: Graph, subject: SubjectAcross): readonly DocumentStatements[] {
  return subject.kind === 'topic'
    ? statementsOn(graph, subject.topic)
    : statementsAbout(graph, subject.node.id);
}
