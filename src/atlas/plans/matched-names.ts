import type { Graph } from '../graph/graph.ts';
import { LIKENESSES, type Likeness, likenessOf } from '../graph/likeness.ts';
import type { DifferenceBasis, DifferenceChange } from '../records/difference.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import type { DocumentPair } from './document-pair.ts';
import { waysFrom } from './successions.ts';

/** The records that a document has of one name: a cluster and a chain may bear the same. */
export type Named = readonly AtlasNode[];

/** What of the earlier document goes with what of the later. */
export interface MatchedNames {
  before: readonly Named[];
  after: readonly Named[];
  change: Extract<DifferenceChange, 'same' | 'renamed' | 'continued' | 'split' | 'merged' | 'regrouped'>;
  basis: DifferenceBasis;
  links: readonly Link[];
}

interface Matches {
  matched: readonly MatchedNames[];
  onlyBefore: readonly Named[];
  onlyAfter: readonly Named[];
}

interface Tie {
  before: Named;
  after: Named;
  isSame: boolean;
  basis: DifferenceBasis;
  links: readonly Link[];
}

const writtenName = ({ name }: AtlasNode): string => name.normalize('NFKC');

/** Each record by itself: where a name may be another level's, names do not join. */
export const oneByOne = (nodes: readonly AtlasNode[]): readonly Named[] => nodes.map((node) => [node]);

/** Records of one name together, in the order given. */
export function byName(nodes: readonly AtlasNode[]): readonly Named[] {
  const names = new Map<string, AtlasNode[]>();
  for (const node of nodes) names.set(writtenName(node), [...(names.get(writtenName(node)) ?? []), node]);
  return [...names.values()];
}

/**
 * Matches what two documents name: one record or one name in both, or one that goes on in another, also by way of a document
 * between. Equal names count only where no look-alike tells them apart.
 */
export function matchNames(
  pair: DocumentPair,
  before: readonly Named[],
  after: readonly Named[],
  { isByName }: { isByName: boolean },
): Matches {
  const ties = tiesBetween(pair, before, after, isByName);
  const same = ties.filter((tie) => tie.isSame);
  const standing = new Set(same.flatMap((tie) => [tie.before, tie.after]));
  const isOneAlready = (tie: Tie) =>
    same.some((known) => known.before === tie.before && known.after === tie.after);
  const goesOn = ties.filter((tie) => !tie.isSame && !isOneAlready(tie));
  const matched = [
    ...componentsOf(same).map((own) => ({ ...gathered(own), change: 'same' as const })),
    ...componentsOf(goesOn).map((own) => {
      const names = gathered(own);
      return { ...names, change: changeOf(pair.graph, names, standing) };
    }),
  ];
  const told = new Set(matched.flatMap((one) => [...one.before, ...one.after]));
  return {
    matched,
    onlyBefore: before.filter((named) => !told.has(named)),
    onlyAfter: after.filter((named) => !told.has(named)),
  };
}

function tiesBetween(
  { graph, next }: DocumentPair,
  before: readonly Named[],
  after: readonly Named[],
  isByName: boolean,
): readonly Tie[] {
  const namedAfter = new Map(after.flatMap((named) => named.map((node) => [node, named] as const)));
  return before.flatMap((own) =>
    own.flatMap((node): Tie[] => {
      const itself = namedAfter.get(node);
      const equal = isByName
        ? after.filter((named) =>
            named.some(
              (other) => writtenName(other) === writtenName(node) && !areToldApart(graph, node.id, other.id),
            ),
          )
        : [];
      const ways = [...waysFrom(next, node)].flatMap(([end, links]) => {
        const named = namedAfter.get(end);
        return named === undefined ? [] : [tieOf(own, named, links)];
      });
      const tie = { before: own, isSame: true, links: [] };
      return [
        ...(itself === undefined ? [] : [{ ...tie, after: itself, basis: 'one-record' as const }]),
        ...equal.map((named) => ({ ...tie, after: named, basis: 'equal-name' as const })),
        ...ways,
      ];
    }),
  );
}

/** A way of equal names alone leads to an equal name; any other to what the name goes on in. */
function tieOf(before: Named, after: Named, links: readonly Link[]): Tie {
  return {
    before,
    after,
    isSame: links.every(({ kind }) => kind === 'same-as'),
    basis: leastFirm(links),
    links,
  };
}

function leastFirm(links: readonly Link[]): Likeness {
  const grounds = links.flatMap((link) => likenessOf(link) ?? []);
  return LIKENESSES.findLast((ground) => grounds.includes(ground)) ?? 'judgement';
}

export function areToldApart(graph: Graph, one: NodeId, other: NodeId): boolean {
  return graph.dataset.lookAlikes.some(({ records }) => records.includes(one) && records.includes(other));
}

/** Ties that share an end, directly or through others. */
function componentsOf(ties: readonly Tie[]): readonly (readonly Tie[])[] {
  const components: Tie[][] = [];
  for (const tie of ties) {
    const touching = components.filter((own) =>
      own.some((known) => known.before === tie.before || known.after === tie.after),
    );
    for (const own of touching) components.splice(components.indexOf(own), 1);
    components.push([...touching.flat(), tie]);
  }
  return components;
}

function gathered(ties: readonly Tie[]): Omit<MatchedNames, 'change'> {
  const links = [...new Set(ties.flatMap((tie) => tie.links))];
  const isOne = ties.some(({ basis }) => basis === 'one-record');
  const isEqual = ties.some(({ basis }) => basis === 'equal-name');
  return {
    before: [...new Set(ties.map((tie) => tie.before))],
    after: [...new Set(ties.map((tie) => tie.after))],
    // Of what is the same the firmest ground counts, of what goes on the least firm.
    basis: isOne
      ? 'one-record'
      : isEqual && ties.every((tie) => tie.isSame)
        ? 'equal-name'
        : leastFirm(links),
    links,
  };
}

function changeOf(
  graph: Graph,
  { before, after }: Pick<MatchedNames, 'before' | 'after'>,
  standing: ReadonlySet<Named>,
): MatchedNames['change'] {
  const [earlier, later] = [wholesAmong(graph, before), wholesAmong(graph, after)];
  if (earlier > 1 && later > 1) return 'regrouped';
  if (earlier > 1) return 'merged';
  if (later > 1) return 'split';
  return [...before, ...after].some((named) => standing.has(named)) ? 'continued' : 'renamed';
}

/** How many there are, those that are part of another among them not counted: a zone beside its own section is one. */
function wholesAmong(graph: Graph, names: readonly Named[]): number {
  const all = new Set(names.flat().map(({ id }) => id));
  return names.filter((named) =>
    named.every(({ id }) => !graph.breadcrumb(id).some((whole) => all.has(whole.id))),
  ).length;
}
