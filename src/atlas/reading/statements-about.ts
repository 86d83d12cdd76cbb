import { factsOf } from '../facts/fields.ts';
import type { Graph } from '../graph/graph.ts';
import { isFromText } from '../graph/is-from-text.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Topic } from '../records/topic.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import { isAside } from './across-documents.ts';
import { organisationNames } from './duties.ts';
import { isIndicator } from './indicator-series.ts';
import { readDossier } from './node-reading.ts';
import { inReadingOrder } from './record-groups.ts';
import {
  factStatement,
  indicatorStatement,
  measureStatement,
  relationStatement,
  type Statement,
  saidIn,
} from './statements.ts';

/** What one document says of a subject under one of the names that it goes by there. */
export interface SaidUnderName {
  /** The record of the subject that says it; none for a topic, which is no record. */
  name: AtlasNode | undefined;
  /** Links by which it is taken to be the same or to go on; none for the record that is asked for. */
  way: readonly Link[];
  statements: readonly Statement[];
}

export interface DocumentStatements {
  document: AtlasDocument;
  /** Empty where the document is silent. */
  said: readonly SaidUnderName[];
}

/** Numbering, codes and remarks say nothing of the subject. */
const TECHNICAL: ReadonlySet<string> = new Set(['no', 'code', 'valid', 'note']);

/** Everything said of a record, whichever document says it: its facts, then its relations in reading order. */
function statementsOf(graph: Graph, node: AtlasNode): readonly Statement[] {
  const facts = factsOf(graph, node).flatMap(({ value, source, ...fact }) =>
    value === undefined || source !== 'cited' || TECHNICAL.has(fact.key)
      ? []
      : [factStatement(node, { ...fact, value })],
  );
  const relations = inReadingOrder(readDossier(graph, node.id)?.groups ?? []).flatMap(
    ({ key, items, open }) => {
      const told = items
        .map((item) => ({ ...item, links: item.links.filter(isFromText) }))
        .filter(({ links }) => links.length > 0);
      // A value and a task have definitions and bureaus of their own: a row each.
      const rows = told.flatMap(({ node: other, links }) => {
        if (isIndicator(other)) return [indicatorStatement(graph, other)];
        if (other.kind !== 'measure') return [];
        const statement = measureStatement(graph, other);
        const about = { kind: 'record' as const, node: other, scope: undefined, group: key };
        const citations = [...uniqueCitations(links.flatMap((link) => link.citations))];
        const basis = links.some((link) => link.basis === 'derived')
          ? ('derived' as const)
          : ('stated' as const);
        return [{ ...statement, about, sources: [{ basis, citations }] }];
      });
      const others = told.filter(({ node: other }) => !isIndicator(other) && other.kind !== 'measure');
      return others.length === 0 ? rows : [relationStatement(node, key, others, open), ...rows];
    },
  );
  return [...facts, ...relations];
}

/** Lays what was said out by document; those that could have spoken and did not are there with nothing. */
function byDocument(
  graph: Graph,
  all: readonly { name: AtlasNode | undefined; way: readonly Link[]; statements: readonly Statement[] }[],
): readonly DocumentStatements[] {
  return graph.dataset.documents
    .map((document) => ({
      document,
      said: all
        .map((under) => ({
          ...under,
          statements: under.statements.flatMap((statement) => saidIn(statement, document.id) ?? []),
        }))
        .filter(({ statements }) => statements.length > 0),
    }))
    .filter(({ document, said }) => said.length > 0 || !isAside(document));
}

/** What each document says of a record, also under the names that it went by before and later. */
export function statementsAbout(graph: Graph, id: NodeId): readonly DocumentStatements[] {
  return byDocument(
    graph,
    organisationNames(graph, id).map(({ node, links }) => ({
      name: node,
      way: links,
      statements: statementsOf(graph, node),
    })),
  );
}

/** What each document says of a topic: the values and measures that the topic gathers, each with its own definition. */
export function statementsOn(graph: Graph, topic: Topic): readonly DocumentStatements[] {
  const statements = topic.records.flatMap((id) => {
    const node = graph.node(id);
    if (node === undefined) return [];
    if (isIndicator(node)) return [indicatorStatement(graph, node)];
    return node.kind === 'measure' ? [measureStatement(graph, node)] : [];
  });
  return byDocument(graph, [{ name: undefined, way: [], statements }]);
}
