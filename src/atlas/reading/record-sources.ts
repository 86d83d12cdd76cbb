import { documentOf } from '../graph/document-of.ts';
import type { Graph } from '../graph/graph.ts';
import type { Citation } from '../records/citation.ts';
import type { AtlasNode } from '../records/node.ts';

/** The sources of a record, those in the document that introduces it first. */
export function sourcesOfRecord(graph: Graph, node: AtlasNode): readonly Citation[] {
  const own = documentOf(graph, node);
  return node.citations.toSorted((a, b) => Number(b.document === own) - Number(a.document === own));
}
