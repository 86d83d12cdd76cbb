import type { Graph } from '../graph/graph.ts';
import { isFromText } from '../graph/is-from-text.ts';
import { documentsOf } from '../graph/related-records.ts';
import { kindsOf } from '../graph/walks.ts';
import type { AtlasNode } from '../records/node.ts';
import { type Continuation, continuations, nextOf, waysFrom } from './successions.ts';

/** A document held against another: what goes on from the earlier to the later. */
export interface DocumentChange {
  other: string;
  direction: 'from-earlier' | 'to-later';
  /** Pairs of records that the two documents introduce. */
  items: readonly Continuation[];
  /** Industries of the same classes that nothing of the earlier document is recorded to go on in, by way of any other. */
  withoutPredecessor: readonly AtlasNode[];
  /** Industries of the same classes in the earlier document that are not recorded to go on here. */
  withoutSuccessor: readonly AtlasNode[];
}

/**
 * Industries that a plan names as a whole, so that two plans can be held against each other. Not places: no two of the
 * documents lay out the same area in the same way.
 */
const COMPARED: ReadonlySet<AtlasNode['class']> = new Set([
  'cluster',
  'frontier-industry',
  'chain',
  'national-cluster',
  'segment',
]);

const CONTINUITY = kindsOf('goesOnIn', 'isSameAs');

/** The industries that a document introduces, of the classes that these records have; in document order. */
function comparedOf(graph: Graph, document: string, like: readonly AtlasNode[]): readonly AtlasNode[] {
  const classes = new Set(like.map((node) => node.class).filter((name) => COMPARED.has(name)));
  return graph.dataset.nodes
    .filter((node) => node.document === document && classes.has(node.class))
    .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
}

/** One name in both is no change, whether or not it is recorded that the one goes on in the other. */
function sharesName(node: AtlasNode, others: readonly AtlasNode[]): boolean {
  return others.some((known) => known.name === node.name);
}

/** What this document took over from each earlier one, and each later one from it; earlier documents first. */
export function changesOf(graph: Graph, id: string): readonly DocumentChange[] {
  const order = graph.dataset.documents.map((document) => document.id);
  const pairs = continuations(graph);
  const next = nextOf(pairs);
  return order.flatMap((other): DocumentChange[] => {
    const isEarlier = order.indexOf(other) < order.indexOf(id);
    const [before, after] = isEarlier ? [other, id] : [id, other];
    const items = pairs.filter(({ from, to }) => from.document === before && to.document === after);
    if (other === id || items.length === 0) return [];
    if (!isEarlier) {
      return [{ other, direction: 'to-later', items, withoutPredecessor: [], withoutSuccessor: [] }];
    }
    const earlier = comparedOf(
      graph,
      before,
      items.map(({ from }) => from),
    );
    const later = comparedOf(
      graph,
      after,
      items.map(({ to }) => to),
    );
    const industries = (document: string) =>
      graph.dataset.nodes.filter((node) => node.document === document && node.kind === 'industry');
    const [allBefore, allAfter] = [industries(before), industries(after)];
    const successors = new Set(allBefore.flatMap((node) => [...waysFrom(next, node).keys()]));
    return [
      {
        other,
        direction: 'from-earlier',
        items,
        withoutPredecessor: later.filter((node) => !successors.has(node) && !sharesName(node, allBefore)),
        withoutSuccessor: earlier.filter(
          (node) =>
            ![...waysFrom(next, node).keys()].some((end) => end.document === after) &&
            !sharesName(node, allAfter),
        ),
      },
    ];
  });
}

/**
 * Names that a reform changed between this document and another: of departments and districts, which no document
 * introduces. The document speaks of one of the two and not of the other; it did not bring the change about.
 */
export function reformsAround(graph: Graph, id: string): readonly Continuation[] {
  const speaksOf = (node: AtlasNode) =>
    documentsOf(node).includes(id) ||
    [...graph.outgoing(node.id), ...graph.incoming(node.id)].some(
      (link) =>
        isFromText(link) &&
        !CONTINUITY.has(link.kind) &&
        link.citations.some((citation) => citation.document === id),
    );
  return continuations(graph).filter(
    ({ from, to }) =>
      (from.document === undefined || to.document === undefined) && speaksOf(from) !== speaksOf(to),
  );
}
