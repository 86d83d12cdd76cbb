import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { Graph } from './graph.ts';
import { isFromText } from './is-from-text.ts';

/**
 * The places that a document speaks of: those that it introduces or that cite it, and those at an end of a link that it
 * states or that is read from it. The city itself is left out: every one of the documents is about it.
 */
export function placesOfDocument(graph: Graph, id: string): readonly NodeId[] {
  const isCited = ({ citations }: { citations: readonly { document: string }[] }) =>
    citations.some((citation) => citation.document === id);
  // By the graph and not the dataset's links: a rule that the reader switched off lights nothing.
  const isTied = (link: Link) => isCited(link) && isFromText(link);
  return graph.dataset.nodes
    .filter(
      (node) =>
        node.kind === 'place' &&
        node.class !== 'city' &&
        (node.document === id ||
          isCited(node) ||
          graph.outgoing(node.id).some(isTied) ||
          graph.incoming(node.id).some(isTied)),
    )
    .map((node) => node.id);
}
