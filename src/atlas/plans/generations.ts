import { documentOf } from '../graph/document-of.ts';
import type { Graph } from '../graph/graph.ts';
import { LIKENESSES, type Likeness, likenessOf } from '../graph/likeness.ts';
import { kindsOf, reachedFrom } from '../graph/walks.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import { ownNumber } from '../records/own-number.ts';

/** What goes through several generations of industry systems: its members by system, and what joins them. */
export interface Thread {
  /** Members of each system of the succession, in its order; none where a generation has no counterpart. */
  members: readonly (readonly GenerationMember[])[];
  links: readonly Link[];
}

export interface GenerationMember {
  node: AtlasNode;
  /** How many industries a tier stands for that is shown as one; 0 for an industry itself. */
  holds: number;
  /** On what grounds it is held beside members of earlier generations, the firmest first; none where it is new. */
  grounds: readonly Likeness[];
}

export interface Generations {
  /** Systems that follow one another, oldest first. */
  systems: readonly AtlasNode[];
  threads: readonly Thread[];
  /** Members that nothing joins to another generation, by system. */
  only: readonly (readonly GenerationMember[])[];
  /** Systems that no member joins to another: those of a county. */
  apart: readonly { system: AtlasNode; members: readonly GenerationMember[] }[];
}

const SUCCESSION = kindsOf('goesOnIn', 'isSameAs');

/**
 * The industry systems as generations: every member beside what it came from and went on into. Tiers whose industries
 * all stand alone are shown as one member. Only links between members count; their own systems follow from these.
 */
export function generationsOf(graph: Graph): Generations {
  const documents = graph.dataset.documents.map((document) => document.id);
  const rank = (node: AtlasNode): number => documents.indexOf(documentOf(graph, node) ?? '');
  const systems = graph.dataset.nodes
    .filter((node) => node.class === 'industry-system')
    .toSorted((a, b) => rank(a) - rank(b));
  const systemOf = new Map<NodeId, number>();
  for (const [index, system] of systems.entries())
    for (const part of [...partsOf(graph, system.id), ...leavesOf(graph, system.id)])
      systemOf.set(part.id, index);
  const joins = (id: NodeId): readonly Link[] =>
    [...graph.outgoing(id), ...graph.incoming(id)].filter((link) => {
      const [from, to] = [systemOf.get(link.from), systemOf.get(link.to)];
      return SUCCESSION.has(link.kind) && from !== undefined && to !== undefined && from !== to;
    });
  const memberOf = (node: AtlasNode, holds: number): GenerationMember => {
    const own = systemOf.get(node.id) ?? 0;
    const grounds = joins(node.id).flatMap((link) => {
      const other = systemOf.get(link.from === node.id ? link.to : link.from) ?? own;
      return other < own ? (likenessOf(link) ?? []) : [];
    });
    return { node, holds, grounds: LIKENESSES.filter((ground) => grounds.includes(ground)) };
  };
  const members = systems.map((system) =>
    partsOf(graph, system.id).flatMap((part): readonly GenerationMember[] => {
      const leaves = leavesOf(graph, part.id);
      const isOpen = leaves.some((leaf) => joins(leaf.id).length > 0);
      return isOpen ? leaves.map((node) => memberOf(node, 0)) : [memberOf(part, leaves.length)];
    }),
  );
  const isJoined = members.map((own) => own.some(({ node }) => joins(node.id).length > 0));
  const isAlone = ({ node }: GenerationMember): boolean => joins(node.id).length === 0;
  const following = systems.flatMap((_, index) => (isJoined[index] === true ? [index] : []));
  return {
    systems: following.flatMap((index) => systems[index] ?? []),
    threads: threadsOf(
      following.map((index) => (members[index] ?? []).filter((member) => !isAlone(member))),
      joins,
    ),
    only: following.map((index) => (members[index] ?? []).filter(isAlone)),
    apart: systems.flatMap((system, index) =>
      isJoined[index] === true ? [] : [{ system, members: members[index] ?? [] }],
    ),
  };
}

/** The tiers of a system in its own order. */
export function tiersOf(graph: Graph, system: AtlasNode): readonly AtlasNode[] {
  return partsOf(graph, system.id).filter((part) => part.class === 'tier');
}

function partsOf(graph: Graph, id: NodeId): readonly AtlasNode[] {
  return reachedFrom(graph, id, ['hasAsPart']).toSorted(
    (a, b) => ownNumber(a) - ownNumber(b) || graph.documentOrder(a.id) - graph.documentOrder(b.id),
  );
}

/** The parts of parts that have none of their own; none for a record without parts. */
function leavesOf(graph: Graph, id: NodeId): readonly AtlasNode[] {
  return partsOf(graph, id).flatMap((part) => {
    const leaves = leavesOf(graph, part.id);
    return leaves.length === 0 ? [part] : leaves;
  });
}

/** Members that links join, directly or through others, are one thread. The generation with the most sets the order. */
function threadsOf(
  generations: readonly (readonly GenerationMember[])[],
  joins: (id: NodeId) => readonly Link[],
): readonly Thread[] {
  const generationOf = new Map(
    generations.flatMap((members, index) => members.map(({ node }) => [node.id, index] as const)),
  );
  const seen = new Set<NodeId>();
  const collect = (id: NodeId, ids: Set<NodeId>, links: Set<Link>): void => {
    if (ids.has(id) || !generationOf.has(id)) return;
    ids.add(id);
    for (const link of joins(id)) {
      const other = link.from === id ? link.to : link.from;
      if (generationOf.has(other)) links.add(link);
      collect(other, ids, links);
    }
  };
  const threads: Thread[] = [];
  const widest = generations.toSorted((a, b) => b.length - a.length);
  for (const { node } of widest.flat()) {
    if (seen.has(node.id)) continue;
    const ids = new Set<NodeId>();
    const links = new Set<Link>();
    collect(node.id, ids, links);
    for (const id of ids) seen.add(id);
    threads.push({
      members: generations.map((members) => members.filter((member) => ids.has(member.node.id))),
      links: [...links],
    });
  }
  return threads;
}
