import type { Graph } from '../graph/graph.ts';
import { likenessOf } from '../graph/likeness.ts';
import { documentsOf } from '../graph/related-records.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';

/** Two records of which the one goes on in the other, or has its name, in the order of time; the link says on what ground. */
export interface Continuation {
  from: AtlasNode;
  to: AtlasNode;
  link: Link;
}

/** Links of continuity in the order of time: `continues` leads to the later, `same-as` may be written either way round. */
export function continuations(graph: Graph): readonly Continuation[] {
  const order = graph.dataset.documents.map((document) => document.id);
  const first = (node: AtlasNode) =>
    Math.min(...documentsOf(node).map((document) => order.indexOf(document)));
  const pairs: Continuation[] = [];
  for (const node of graph.dataset.nodes) {
    for (const link of graph.outgoing(node.id)) {
      // Places near each other follow nothing.
      if (likenessOf(link) === undefined || likenessOf(link) === 'position') continue;
      const to = graph.node(link.to);
      if (to === undefined) continue;
      const isBackwards = link.kind === 'same-as' && first(to) < first(node);
      pairs.push(isBackwards ? { from: to, to: node, link } : { from: node, to, link });
    }
  }
  return pairs.toSorted((a, b) => graph.documentOrder(a.from.id) - graph.documentOrder(b.from.id));
}

/** What each record goes on in next. */
export type NextOf = ReadonlyMap<AtlasNode, readonly Continuation[]>;

export function nextOf(pairs: readonly Continuation[]): NextOf {
  const next = new Map<AtlasNode, Continuation[]>();
  for (const pair of pairs) {
    const own = next.get(pair.from);
    if (own === undefined) next.set(pair.from, [pair]);
    else own.push(pair);
  }
  return next;
}

/** Everything that a record goes on in, by way of any other, each with the links of a shortest way there. */
export function waysFrom(next: NextOf, start: AtlasNode): ReadonlyMap<AtlasNode, readonly Link[]> {
  const ways = new Map<AtlasNode, readonly Link[]>();
  const waiting: [AtlasNode, readonly Link[]][] = [[start, []]];
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const [at, way] = step;
    for (const { to, link } of next.get(at) ?? []) {
      if (to === start || ways.has(to)) continue;
      ways.set(to, [...way, link]);
      waiting.push([to, [...way, link]]);
    }
  }
  return ways;
}
