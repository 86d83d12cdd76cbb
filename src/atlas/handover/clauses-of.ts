import { type Tied, tiedRecords } from '../compare/tied-records.ts';
import type { Graph } from '../graph/graph.ts';
import { stepsFrom } from '../graph/walks.ts';
import { tieOf } from '../matrix/tie.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';

/** A way through the records, from the one that is handed over on. */
interface Way {
  at: AtlasNode;
  links: readonly Link[];
  through: readonly AtlasNode[];
}

/**
 * The clauses of the policy draft that name a record, an industry of it, or a whole that the industry is part of: a clause for a
 * whole system is for each of its parts. Each by its firmest and shortest way, in the order of the draft.
 * @returns `undefined` where records of its kind have no such thing
 */
export function clausesOf(graph: Graph, node: AtlasNode): readonly Tied[] | undefined {
  const direct = tiedRecords(graph, node, 'clauses');
  if (direct === undefined) return undefined;
  const found = new Map<NodeId, Tied>(direct);
  for (const industry of industriesFrom(graph, node))
    for (const { at, links, through } of withWholes(graph, industry))
      for (const { link, to } of stepsFrom(graph, at.id, 'isIndustryOf'))
        if (to.class === 'policy-clause' && !found.has(to.id))
          found.set(to.id, { node: to, tie: tieOf([...links, link], [...through, to]) });
  return [...found.values()].toSorted(
    (a, b) => graph.documentOrder(a.node.id) - graph.documentOrder(b.node.id),
  );
}

function industriesFrom(graph: Graph, node: AtlasNode): readonly Way[] {
  if (node.kind === 'industry') return [{ at: node, links: [], through: [] }];
  return stepsFrom(graph, node.id, 'isOfIndustry').map(({ link, to }) => ({
    at: to,
    links: [link],
    through: [to],
  }));
}

/** An industry and all that it is part of, the nearest first. */
function withWholes(graph: Graph, way: Way): readonly Way[] {
  const ways: Way[] = [];
  for (let next: Way | undefined = way; next !== undefined; next = wholeOf(graph, next)) {
    if (ways.some(({ at }) => at === next?.at)) break;
    ways.push(next);
  }
  return ways;
}

function wholeOf(graph: Graph, { at, links, through }: Way): Way | undefined {
  const link = graph.outgoing(at.id).find(({ kind }) => kind === 'part-of');
  const whole = link === undefined ? undefined : graph.node(link.to);
  return link === undefined || whole === undefined
    ? undefined
    : { at: whole, links: [...links, link], through: [...through, whole] };
}
