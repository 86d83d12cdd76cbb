import type { NodeId } from '../records/id.ts';
import type { Graph } from './graph.ts';

/**
 * The places that a document speaks of: those that it introduces or that cite it, and those at an end of a link that it
 * states. The city itself is left out: every one of the documents is about it.
 */
export function placesOfDocument(graph: Graph, id: string): readonly NodeId[] {
  const isCited = ({ citations }: { citations: readonly { document: string }[] }) =>
    citations.some((citation) => citation.document === id);
  const cited = graph.dataset.nodes.filter((node) => node.document === id || isCited(node));
  const linked = graph.dataset.links.filter((link) => link.basis === 'stated' && isCited(link));
  const ids = new Set([...cited.map((node) => node.id), ...linked.flatMap((link) => [link.from, link.to])]);
  return graph.dataset.nodes
    .filter((node) => node.kind === 'place' && node.class !== 'city' && ids.has(node.id))
    .map((node) => node.id);
}
