import type { Graph } from '../graph/graph.ts';
import { likenessOf } from '../graph/likeness.ts';
import { placesOfDocument } from '../graph/places-of-document.ts';
import { stepsFrom } from '../graph/walks.ts';
import type { DifferenceEntry, NotCompared } from '../records/difference.ts';
import type { AtlasNode, NodeClass } from '../records/node.ts';
import { type DocumentPair, entryOf, isOfOneArea, type KindDifferences } from './document-pair.ts';
import { leadingDifferences } from './leading-differences.ts';
import { lookAlikesBetween, namesAlike } from './look-alike-differences.ts';
import { matchNames, oneByOne } from './matched-names.ts';

/** Classes that plans lay out, so that a place of one may be new in a document. Districts and towns stand without any. */
const LAID_OUT: readonly NodeClass[] = [
  'core',
  'belt',
  'zone',
  'subzone',
  'functional-zone',
  'town',
  'base',
  'park',
];

/** Those that stand without any plan: two documents that name one have nothing in common by that. */
const STANDING: ReadonlySet<NodeClass> = new Set(['district', 'former-district', 'township']);

/**
 * The places of two documents: one in both, one that goes on in another, near ones; which are only in one, of the classes that
 * both lay out; and of places in both the leading industries that only one names.
 */
export function placeDifferences(pair: DocumentPair): KindDifferences {
  const { from, graph, to } = pair;
  const [before, after] = [placesOf(graph, from.id), placesOf(graph, to.id)];
  const { matched, onlyAfter, onlyBefore } = matchNames(pair, oneByOne(before), oneByOne(after), {
    isByName: false,
  });
  const told = matched.filter(
    ({ before: earlier, change }) =>
      change !== 'same' || earlier.flat().some((node) => !STANDING.has(node.class)),
  );
  const [lost, gained] = [onlyBefore.flat(), onlyAfter.flat()];
  const near = nearPositions(pair, lost, gained);
  const lookAlikes = lookAlikesBetween(pair, 'place', before, after);
  const alike = namesAlike(graph, lookAlikes);
  const besides = new Set(near.flatMap((entry) => [...entry.before, ...entry.after]));
  const { classes, notCompared } = laidOutByBoth(pair, before, after);
  const isAlone = (node: AtlasNode) => classes.has(node.class) && !alike.has(node) && !besides.has(node.id);
  return {
    entries: [
      ...told.map((match) =>
        entryOf(pair, {
          kind: 'place',
          change: match.change,
          before: match.before.flat(),
          after: match.after.flat(),
          basis: match.basis,
          links: match.links,
        }),
      ),
      ...near,
      ...lookAlikes,
      ...lost.filter(isAlone).map((node) =>
        entryOf(pair, {
          kind: 'place',
          change: 'not-seen-again',
          before: [node],
          after: [],
          basis: 'names',
        }),
      ),
      ...gained
        .filter(isAlone)
        .map((node) =>
          entryOf(pair, { kind: 'place', change: 'appears', before: [], after: [node], basis: 'names' }),
        ),
      ...leadingDifferences(pair, matched),
    ],
    notCompared,
  };
}

function placesOf(graph: Graph, document: string): readonly AtlasNode[] {
  return placesOfDocument(graph, document)
    .flatMap((id) => graph.node(id) ?? [])
    .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
}

/** Places of the one document that lie near one of the other; whether they are one no document says. */
function nearPositions(
  pair: DocumentPair,
  before: readonly AtlasNode[],
  after: readonly AtlasNode[],
): readonly DifferenceEntry[] {
  return before.flatMap((node) => {
    const steps = stepsFrom(pair.graph, node.id, 'isSameAs').filter(
      ({ link, to }) => likenessOf(link) === 'position' && after.includes(to),
    );
    if (steps.length === 0) return [];
    return [
      entryOf(pair, {
        kind: 'place',
        change: 'near-position',
        before: [node],
        after: steps.map(({ to }) => to),
        basis: 'position',
        links: steps.map(({ link }) => link),
      }),
    ];
  });
}

/** A document lays out a class by introducing places of it, not by speaking of one. */
function laidOutByBoth(
  pair: DocumentPair,
  before: readonly AtlasNode[],
  after: readonly AtlasNode[],
): { classes: ReadonlySet<NodeClass>; notCompared: readonly NotCompared[] } {
  const { from, to } = pair;
  const [earlier, later] = [laidOut(before, from.id), laidOut(after, to.id)];
  if (earlier.length === 0 && later.length === 0)
    return { classes: new Set(), notCompared: [notNamed([from.id, to.id])] };
  if (!isOfOneArea(pair)) {
    const apart = [from, to].filter(({ scope }) => scope !== undefined).map(({ id }) => id);
    return {
      classes: new Set(),
      notCompared: [{ kind: 'place', reason: 'other-area', documents: apart }],
    };
  }
  return {
    classes: new Set(earlier.filter((name) => later.includes(name))),
    notCompared: [...lacking(from.id, earlier, later), ...lacking(to.id, later, earlier)],
  };
}

/** The classes of the other document that one lacks. */
function lacking(
  document: string,
  own: readonly NodeClass[],
  others: readonly NodeClass[],
): readonly NotCompared[] {
  const classes = others.filter((name) => !own.includes(name));
  return classes.length === 0 ? [] : [notNamed([document], own.length === 0 ? undefined : classes)];
}

function laidOut(own: readonly AtlasNode[], document: string): readonly NodeClass[] {
  return LAID_OUT.filter((name) => own.some((node) => node.class === name && node.document === document));
}

function notNamed(documents: string[], classes?: readonly NodeClass[]): NotCompared {
  const base = { kind: 'place' as const, reason: 'not-named' as const, documents };
  return classes === undefined ? base : { ...base, classes: [...classes] };
}
