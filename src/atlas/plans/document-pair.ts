import type { Graph } from '../graph/graph.ts';
import { isFromText } from '../graph/is-from-text.ts';
import type { Citation } from '../records/citation.ts';
import type { DifferenceEntry, NotCompared } from '../records/difference.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import type { NextOf } from './successions.ts';

/** Two documents that are held against each other, the earlier first. */
export interface DocumentPair {
  graph: Graph;
  from: AtlasDocument;
  to: AtlasDocument;
  /** What each record goes on in, in the order of time. */
  next: NextOf;
}

/** What the comparison of one kind gives. */
export interface KindDifferences {
  entries: readonly DifferenceEntry[];
  notCompared: readonly NotCompared[];
}

/** Whether both are about the same area. What only a county's plan names is no addition to the city's, nor a loss of it. */
export function isOfOneArea({ from, to }: DocumentPair): boolean {
  return from.scope === to.scope;
}

/** The places of a document that name a record; where it only speaks of it, those of what it ties to it. */
export function citationsIn(
  graph: Graph,
  { id, citations }: AtlasNode,
  document: string,
): readonly Citation[] {
  const own = citations.filter((citation) => citation.document === document);
  if (own.length > 0) return own;
  return uniqueCitations(
    [...graph.outgoing(id), ...graph.incoming(id)]
      .filter(isFromText)
      .flatMap((link) => link.citations.filter((citation) => citation.document === document)),
  );
}

const idsOf = (nodes: readonly AtlasNode[]): NodeId[] => nodes.map(({ id }) => id);

/**
 * An entry with the sources of the earlier document, then of the way between, then of the later.
 * @param cite where a document names a record; by default every place
 */
export function entryOf(
  { graph, from, to }: DocumentPair,
  entry: Pick<DifferenceEntry, 'kind' | 'change' | 'basis' | 'topic'> & {
    before: readonly AtlasNode[];
    after: readonly AtlasNode[];
    links?: readonly Link[];
  },
  cite: typeof citationsIn = citationsIn,
): DifferenceEntry {
  const { after, basis, before, change, kind, links = [], topic } = entry;
  return {
    kind,
    change,
    before: idsOf(before),
    after: idsOf(after),
    basis,
    citations: [
      ...uniqueCitations([
        ...before.flatMap((node) => cite(graph, node, from.id)),
        ...links.flatMap(({ citations }) => citations),
        ...after.flatMap((node) => cite(graph, node, to.id)),
      ]),
    ],
    ...(topic === undefined ? {} : { topic }),
  };
}
