import type { AtlasNode } from '../records/node.ts';
import type { Graph } from './graph.ts';

/**
 * The document that a record belongs to: the one that introduces it, else the earliest in the dataset's order that it
 * cites (departments and districts belong to no single document).
 */
export function documentOf(graph: Graph, node: AtlasNode): string | undefined {
  if (node.document !== undefined) return node.document;
  const cited = new Set(node.citations.map((citation) => citation.document));
  return (
    graph.dataset.documents.find((document) => cited.has(document.id))?.id ?? node.citations[0]?.document
  );
}
