import type { NodeId } from '../records/id.ts';
import type { Graph } from './graph.ts';
import { isFromText } from './is-from-text.ts';

/**
 * The places that a document speaks of: those that it introduces or that cite it, and those at an end of a link that it
 * states or that is read from it. The city itself is left out: every one of the documents is about it.
 */
export function placesOfDocument(graph: Graph, id: string): readonly NodeId[] {
  const isCited = ({ citations }: { citations: readonly { document: string }[] }) =>
    citations.some((citation) => citation.document === id);
  const cited = graph.dataset.nodes.filter((node) => node.document === id || isCited(node));
  // Not the dataset's links: a rule that the reader switched off lights nothing.
  const links = graph.dataset.nodes.flatMap((node) => graph.outgoing(node.id));
  const linked = links.filter((link) => isFromText(link) && isCited(link));
  const ids = new Set([...cited.map((node) => node.id), ...linked.flatMap((link) => [link.from, link.to])]);
  return graph.dataset.nodes
    .filter((node) => node.kind === 'place' && node.class !== 'city' && ids.has(node.id))
    .map((node) => node.id);
}
