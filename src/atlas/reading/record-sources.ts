import { namedCitations } from '../facts/named-citations.ts';
import { documentOf } from '../graph/document-of.ts';
import type { Graph } from '../graph/graph.ts';
import type { Citation } from '../records/citation.ts';
import type { AtlasNode } from '../records/node.ts';

/** The sources of a record, those in the document that introduces it first. */
export function sourcesOfRecord(graph: Graph, node: AtlasNode): readonly Citation[] {
  const own = documentOf(graph, node);
  return node.citations.toSorted((a, b) => Number(b.document === own) - Number(a.document === own));
}

/** The sources of one of its facts: those that the words of the fact name, else those of the record. */
export function sourcesOfFact(graph: Graph, node: AtlasNode, words: string): readonly Citation[] {
  const named = namedCitations(words, node.citations);
  return named.length > 0 ? named : sourcesOfRecord(graph, node);
}
