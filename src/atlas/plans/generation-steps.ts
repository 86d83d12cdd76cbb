import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import type { GenerationMember, Generations } from './generations.ts';

/** What became of the members between two generations: by their names, and by what we judge to go on. */
export const STEP_SORTS = ['equal-name', 'succession', 'unseen', 'new'] as const;
export type StepSort = (typeof STEP_SORTS)[number];

/** How many there are of a sort, and whose rows show them. */
export interface SortCount {
  /** Industries, of `succession` pairs of them. */
  count: number;
  /** Tiers that list no industries of their own or stand for theirs as one. */
  tiers: number;
  ids: ReadonlySet<NodeId>;
}

/** From one system to the next. */
export interface GenerationStep {
  from: AtlasNode;
  to: AtlasNode;
  sorts: Readonly<Record<StepSort, SortCount>>;
}

const isOf = (members: readonly GenerationMember[], id: NodeId): boolean =>
  members.some(({ node }) => node.id === id);

/**
 * The result of the comparison, step by step. 同名, 未见 and 新名 go by names alone: each member of the earlier system has an
 * equal name in the later one or is not seen there, each of the later has one in the earlier or is new. 接续 are pairs of
 * different names that go on, so that they are among the unseen and the new.
 */
export function stepsOf({ systems, threads, only }: Generations): readonly GenerationStep[] {
  const columns = systems.map((_, index) => [
    ...threads.flatMap(({ members }) => members[index] ?? []),
    ...(only[index] ?? []),
  ]);
  const links = threads.flatMap((thread) => thread.links);
  return systems.slice(1).flatMap((to, index): GenerationStep[] => {
    const from = systems[index];
    const [earlier, later] = [columns[index] ?? [], columns[index + 1] ?? []];
    if (from === undefined) return [];
    const between = links.filter(
      (link) =>
        (isOf(earlier, link.from) && isOf(later, link.to)) ||
        (isOf(later, link.from) && isOf(earlier, link.to)),
    );
    const equal = between.filter(({ kind }) => kind === 'same-as');
    const goOn = between.filter(({ kind }) => kind === 'continues');
    const named = new Set(equal.flatMap((link) => [link.from, link.to]));
    const unnamed = ({ node }: GenerationMember) => !named.has(node.id);
    return [
      {
        from,
        to,
        sorts: {
          'equal-name': {
            ...counted(later.filter(({ node }) => named.has(node.id))),
            ids: named,
          },
          succession: {
            count: goOn.length,
            tiers: 0,
            ids: new Set(goOn.flatMap((link) => [link.from, link.to])),
          },
          unseen: counted(earlier.filter(unnamed)),
          new: counted(later.filter(unnamed)),
        },
      },
    ];
  });
}

function counted(members: readonly GenerationMember[]): SortCount {
  const tiers = members.filter(({ node }) => node.class === 'tier').length;
  return { count: members.length - tiers, tiers, ids: new Set(members.map(({ node }) => node.id)) };
}
