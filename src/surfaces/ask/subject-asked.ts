import type { Graph } from '../../atlas/graph/graph.ts';
import { dutiesAbout, nodesOfTopic, type WhoToAsk, whoToAsk } from '../../atlas/reading/who-to-ask.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { isGoverning, type Organisation } from '../../atlas/records/organisation.ts';
import { currentId } from '../../atlas/records/redirect.ts';
import type { Topic } from '../../atlas/records/topic.ts';

/** What can be asked about: a topic, a record that measures concern, or a bureau, by the topics that it answers for. */
export type SubjectAsked =
  | { kind: 'topic'; id: string; topic: Topic }
  | { kind: 'record'; id: string; node: AtlasNode }
  | { kind: 'bureau'; id: string; node: Organisation };

/** The subject that an id of the address names, an old id included; `undefined` where the dataset holds none. */
export function subjectAsked(graph: Graph, id: string): SubjectAsked | undefined {
  const topic = graph.dataset.topics.find((one) => one.id === id);
  if (topic !== undefined) return { kind: 'topic', id, topic };
  const wanted = parseNodeId(id);
  const present = wanted === undefined ? undefined : parseNodeId(currentId(graph.dataset.redirects, wanted));
  const node = present === undefined ? undefined : graph.node(present);
  if (node === undefined) return undefined;
  if (node.kind === 'organisation' && isGoverning(node.class)) return { kind: 'bureau', id: node.id, node };
  return { kind: 'record', id: node.id, node };
}

/** Who answers for a topic, or for what concerns a record. */
export function askedOf(graph: Graph, subject: Exclude<SubjectAsked, { kind: 'bureau' }>): WhoToAsk {
  const nodes =
    subject.kind === 'topic' ? nodesOfTopic(graph, subject.topic) : dutiesAbout(graph, subject.node);
  return whoToAsk(graph, nodes);
}
