import type { Graph } from '../graph/graph.ts';
import { isFromText } from '../graph/is-from-text.ts';
import { reachedFrom } from '../graph/walks.ts';
import type { NotCompared } from '../records/difference.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { AtlasNode, NodeClass } from '../records/node.ts';
import { type DocumentPair, entryOf, isOfOneArea, type KindDifferences } from './document-pair.ts';
import { lookAlikesBetween, namesAlike } from './look-alike-differences.ts';
import { byName, matchNames, type Named } from './matched-names.ts';

/** Of these it is told what they go on in, and never that one is new or gone: their industries tell it. */
const HEADINGS: ReadonlySet<NodeClass> = new Set(['industry-system', 'tier']);

/** What only says what leads a place is compared with the places. */
const OF_PLACES: NodeClass = 'leading-industry';

/**
 * The industries of two documents by their names: systems and tiers by what goes on in what, industries also by which are only
 * in one of the two, as far as both set out what they could be among.
 */
export function industryDifferences(pair: DocumentPair): KindDifferences {
  const { from, graph, to } = pair;
  const [before, after] = [industriesOf(graph, from.id), industriesOf(graph, to.id)];
  const { matched, onlyAfter, onlyBefore } = matchNames(pair, setOut(before, from), setOut(after, to), {
    isByName: true,
  });
  const lookAlikes = lookAlikesBetween(pair, 'industry', before, after);
  const alike = namesAlike(graph, lookAlikes);
  const entries = [
    ...matched.map((one) =>
      entryOf(pair, {
        kind: 'industry',
        change: one.change,
        before: one.before.flat(),
        after: one.after.flat(),
        basis: one.basis,
        links: one.links,
      }),
    ),
    ...lookAlikes,
  ];
  if (!isOfOneArea(pair)) return { entries, notCompared: [otherArea(pair)] };
  const { isCompared, notCompared } = comparedClasses(pair, before, after);
  const alone = (names: readonly Named[], document: AtlasDocument) =>
    names
      .map((named) =>
        ownIndustries(named, document).filter((node) => isCompared(node.class) && !alike.has(node)),
      )
      .filter((named) => named.length > 0);
  return {
    entries: [
      ...entries,
      ...alone(onlyBefore, from).map((named) =>
        entryOf(pair, {
          kind: 'industry',
          change: 'not-seen-again',
          before: named,
          after: [],
          basis: 'names',
        }),
      ),
      ...alone(onlyAfter, to).map((named) =>
        entryOf(pair, { kind: 'industry', change: 'appears', before: [], after: named, basis: 'names' }),
      ),
    ],
    notCompared,
  };
}

/** By name; of a name that a document sets out itself and also recalls of another, its own records are meant. */
function setOut(nodes: readonly AtlasNode[], document: AtlasDocument): readonly Named[] {
  return byName(nodes.filter((node) => node.class !== OF_PLACES)).map((named) => {
    const own = ownIndustries(named, document);
    return own.length > 0 ? own : named;
  });
}

/** What a document introduces, and what of another it speaks of (the “246” of the draft, the sub-industries that 2021 recalls). */
function industriesOf(graph: Graph, document: string): readonly AtlasNode[] {
  const speaksOf = ({ id }: AtlasNode) =>
    [...graph.outgoing(id), ...graph.incoming(id)].some(
      (link) =>
        link.kind === 'concerns' &&
        isFromText(link) &&
        link.citations.some((citation) => citation.document === document),
    );
  return graph.dataset.nodes
    .filter((node) => node.kind === 'industry' && (node.document === document || speaksOf(node)))
    .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
}

function otherArea({ from, to }: DocumentPair): NotCompared {
  const documents = [from, to].filter(({ scope }) => scope !== undefined).map(({ id }) => id);
  return { kind: 'industry', reason: 'other-area', documents };
}

const FRONTIER: NodeClass = 'frontier-industry';

/**
 * Which classes can be told to be only in one: all, where both documents set out a whole system; else those that both list.
 * Frontier industries not where a document has a tier whose industries it does not list: they may be among those.
 */
function comparedClasses(
  { from, graph, to }: DocumentPair,
  before: readonly AtlasNode[],
  after: readonly AtlasNode[],
): { isCompared: (name: NodeClass) => boolean; notCompared: readonly NotCompared[] } {
  const sides = [
    { document: from, own: ownIndustries(before, from) },
    { document: to, own: ownIndustries(after, to) },
  ];
  const without = (isOf: (name: NodeClass) => boolean) =>
    sides.filter(({ own }) => !own.some((node) => isOf(node.class))).map(({ document }) => document.id);
  const withoutSystem = without((name) => name === 'cluster');
  const unlisted = sides
    .filter(({ own }) => own.some((node) => node.class === 'tier' && isUnlisted(graph, node)))
    .map(({ document }) => document.id);
  const isListed =
    unlisted.length === 0 &&
    (withoutSystem.length === 0 || without((name) => name === FRONTIER).length === 0);
  const hasFrontier = sides.some(({ own }) => own.some((node) => node.class === FRONTIER));
  return {
    isCompared: (name) => !HEADINGS.has(name) && (name === FRONTIER ? isListed : withoutSystem.length === 0),
    notCompared: [
      ...(withoutSystem.length === 0
        ? []
        : [
            {
              kind: 'industry' as const,
              reason: 'not-named' as const,
              documents: withoutSystem,
              classes: ['cluster'],
            },
          ]),
      ...(isListed || !hasFrontier
        ? []
        : [
            {
              kind: 'industry' as const,
              reason: unlisted.length > 0 ? ('not-listed' as const) : ('not-named' as const),
              documents: unlisted.length > 0 ? unlisted : without((name) => name === FRONTIER),
              classes: [FRONTIER],
            },
          ]),
    ],
  };
}

function ownIndustries(nodes: readonly AtlasNode[], { id }: AtlasDocument): readonly AtlasNode[] {
  return nodes.filter(({ document }) => document === id);
}

/** A tier whose industries the document does not list. */
function isUnlisted(graph: Graph, tier: AtlasNode): boolean {
  return reachedFrom(graph, tier.id, ['hasAsPart'], 'industry').length === 0;
}
