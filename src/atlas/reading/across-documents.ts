import type { Graph } from '../graph/graph.ts';
import { isFromText } from '../graph/is-from-text.ts';
import { type Citation } from '../records/citation.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import { organisationNames } from './duties.ts';
import { readDossier } from './node-reading.ts';

/** What one document says of a subject under one of its names, group by group. */
export interface Saying {
  /** The record of the subject in this document. */
  node: AtlasNode;
  /** Links by which it is taken to be the same or to go on; none for the record that is read. */
  way: readonly Link[];
  /** Relations that the document states or that are read from it, by the heading that they are read under. */
  groups: readonly { key: string; count: number }[];
  citations: readonly Citation[];
}

export interface DocumentSayings {
  document: AtlasDocument;
  /** Empty where the document is silent. */
  sayings: readonly Saying[];
}

/** Documents that are no generation of the city's plans: about a part of it, or never in force. They are told of only where they speak. */
export const isAside = ({ scope, status }: AtlasDocument) => scope !== undefined || status === 'draft';

const saidIn = (link: Link, document: string) =>
  isFromText(link) && link.citations.some((citation) => citation.document === document);

function sayingOf(graph: Graph, document: string, node: AtlasNode, way: readonly Link[]): Saying | undefined {
  const own = node.citations.filter((citation) => citation.document === document);
  const groups = (readDossier(graph, node.id)?.groups ?? []).flatMap(({ key, items }) => {
    const links = items.flatMap((item) => item.links.filter((link) => saidIn(link, document)));
    const count = items.filter((item) => item.links.some((link) => saidIn(link, document))).length;
    return count === 0 ? [] : [{ key, count, links }];
  });
  if (own.length === 0 && groups.length === 0) return undefined;
  const cited = groups.flatMap(({ links }) => links.flatMap((link) => link.citations));
  return {
    node,
    way,
    groups: groups.map(({ key, count }) => ({ key, count })),
    citations: uniqueCitations([...cited, ...own]).filter((citation) => citation.document === document),
  };
}

/**
 * What each document says of a subject, also under the names that it went by before and later: the chosen document
 * first, the others in their order. A document about a part of the city and a draft are left out where they are silent.
 */
export function acrossDocuments(graph: Graph, id: NodeId, chosen?: string): readonly DocumentSayings[] {
  const names = organisationNames(graph, id);
  const all = graph.dataset.documents.map((document) => ({
    document,
    sayings: names.flatMap(({ node, links }) => sayingOf(graph, document.id, node, links) ?? []),
  }));
  return all
    .filter(({ document, sayings }) => sayings.length > 0 || document.id === chosen || !isAside(document))
    .toSorted((a, b) => Number(b.document.id === chosen) - Number(a.document.id === chosen));
}
