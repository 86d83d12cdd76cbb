import type { Graph } from '../graph/graph.ts';
import type { AtlasNode } from '../records/node.ts';
import type { PlanningRule } from '../records/planning-rule.ts';
import type { Threshold } from '../records/policy-condition.ts';
import type { Verdict } from './rule-check.ts';

/** How many there are, at least and at most. */
export interface CountRange {
  least: number;
  most: number;
  /** More may be meant than is named. */
  isOpen: boolean;
}

/** Links between two records that may mean one thing. */
const OF_ONE_THING: ReadonlySet<string> = new Set(['same-as', 'continues', 'part-of']);

/**
 * How many industries these are. At most every name, and every part of a name with 、 or 及; at least one for all names of
 * which one holds the other (汽车, 汽车零部件) or which a link holds to be the same, one after the other, or part and whole.
 */
export function industryRange(graph: Graph, industries: readonly AtlasNode[]): Omit<CountRange, 'isOpen'> {
  const byName = [...new Map(industries.map((industry) => [industry.name, industry])).values()];
  const most = byName.reduce((total, { name }) => total + name.split(/[、及]/u).length, 0);
  const groups: AtlasNode[][] = [];
  for (const industry of byName) {
    const like = groups.filter((group) => group.some((other) => mayBeOne(graph, industry, other)));
    for (const group of like) groups.splice(groups.indexOf(group), 1);
    groups.push([industry, ...like.flat()]);
  }
  return { least: groups.length, most };
}

function mayBeOne(graph: Graph, a: AtlasNode, b: AtlasNode): boolean {
  if (a.name.includes(b.name) || b.name.includes(a.name)) return true;
  const joins = ({ from, kind, to }: { from: string; kind: string; to: string }) =>
    OF_ONE_THING.has(kind) && [from, to].includes(a.id) && [from, to].includes(b.id);
  return graph.outgoing(a.id).some(joins) || graph.incoming(a.id).some(joins);
}

const KEEPS: Readonly<Record<Threshold, (count: number, limit: number) => boolean>> = {
  gte: (count, limit) => count >= limit,
  gt: (count, limit) => count > limit,
  lte: (count, limit) => count <= limit,
  lt: (count, limit) => count < limit,
  eq: (count, limit) => count === limit,
};

/** The verdict on a count that may be any from `least` on: firm only where all of them give the same. */
export function verdictOn(
  { least, most, isOpen }: CountRange,
  { comparison, number }: Pick<PlanningRule, 'comparison' | 'number'>,
): Verdict {
  const keeps = (count: number) => KEEPS[comparison](count, number);
  // Each comparison changes at the limit alone, so that the ends and the limit stand for all between.
  const ends = [least, isOpen ? Number.POSITIVE_INFINITY : most];
  const within = [number].filter((count) => count > least && (isOpen || count < most));
  const kept = [...ends, ...within].map(keeps);
  if (kept.every(Boolean)) return 'holds';
  return kept.some(Boolean) ? 'undetermined' : 'exceeds';
}
