import type { Graph } from '../graph/graph.ts';
import { nodesOfTopic, whoToAsk, withoutBureaus } from '../reading/who-to-ask.ts';
import type { DifferenceEntry, NotCompared } from '../records/difference.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode, NodeClass } from '../records/node.ts';
import { isGoverning } from '../records/organisation.ts';
import type { Topic } from '../records/topic.ts';
import {
  citationsIn,
  type DocumentPair,
  entryOf,
  isOfOneArea,
  type KindDifferences,
} from './document-pair.ts';
import { lookAlikesBetween, namesAlike } from './look-alike-differences.ts';
import { matchNames, oneByOne } from './matched-names.ts';

/** A bureau may be named in dozens of places: the first tells that it is named. */
const firstCitation: typeof citationsIn = (graph, node, document) =>
  citationsIn(graph, node, document).slice(0, 1);

/**
 * The bureaus and groups of two documents by their names and by what reforms made of them; and the topics for which the later
 * names others than the earlier, each taken to the bureau that it became.
 */
export function organisationDifferences(pair: DocumentPair): KindDifferences {
  const { from, graph, to } = pair;
  const [before, after] = [namedIn(graph, from), namedIn(graph, to)];
  const { matched, onlyAfter, onlyBefore } = matchNames(pair, oneByOne(before), oneByOne(after), {
    isByName: false,
  });
  const lookAlikes = lookAlikesBetween(pair, 'organisation', before, after);
  const alike = namesAlike(graph, lookAlikes);
  const { classes, notCompared } = namedByBoth(pair, before, after);
  const isAlone = (node: AtlasNode) => classes.has(node.class) && !alike.has(node);
  const entry = (own: Omit<Parameters<typeof entryOf>[1], 'kind'>) =>
    entryOf(pair, { kind: 'organisation', ...own }, firstCitation);
  return {
    entries: [
      ...matched.map((match) =>
        entry({
          change: match.change,
          before: match.before.flat(),
          after: match.after.flat(),
          basis: match.basis,
          links: match.links,
        }),
      ),
      ...lookAlikes,
      ...onlyBefore
        .flat()
        .filter(isAlone)
        .map((node) => entry({ change: 'not-seen-again', before: [node], after: [], basis: 'names' })),
      ...onlyAfter
        .flat()
        .filter(isAlone)
        .map((node) => entry({ change: 'appears', before: [], after: [node], basis: 'names' })),
      ...(classes.has(BUREAUS) ? graph.dataset.topics.flatMap((topic) => topicDifference(pair, topic)) : []),
    ],
    notCompared,
  };
}

const BUREAUS: NodeClass = 'department';

/** What a document that makes no bureau responsible says of one in passing (市财政) is no list of bureaus. */
function namedIn(graph: Graph, document: AtlasDocument): readonly AtlasNode[] {
  const isSilent = withoutBureaus(document) !== undefined;
  return graph.dataset.nodes
    .filter(
      (node) =>
        node.kind === 'organisation' &&
        isGoverning(node.class) &&
        !(isSilent && node.class === BUREAUS) &&
        citationsIn(graph, node, document.id).length > 0,
    )
    .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
}

/** Bureaus where both documents say who answers for what, groups where both name some. */
function namedByBoth(
  pair: DocumentPair,
  before: readonly AtlasNode[],
  after: readonly AtlasNode[],
): { classes: ReadonlySet<NodeClass>; notCompared: readonly NotCompared[] } {
  const { from, to } = pair;
  const silent = [
    ...(withoutBureaus(from) === undefined ? [] : [from.id]),
    ...(withoutBureaus(to) === undefined ? [] : [to.id]),
  ];
  const bureaus: readonly NotCompared[] =
    silent.length === 0
      ? []
      : [{ kind: 'organisation', reason: 'not-named', documents: silent, classes: [BUREAUS] }];
  if (!isOfOneArea(pair)) {
    const apart = [from, to].filter(({ scope }) => scope !== undefined).map(({ id }) => id);
    return {
      classes: new Set(),
      notCompared: [...bureaus, { kind: 'organisation', reason: 'other-area', documents: apart }],
    };
  }
  const both = (name: NodeClass) =>
    [before, after].every((own) => own.some((node) => node.class === name)) &&
    (name !== BUREAUS || silent.length === 0);
  return { classes: new Set(([BUREAUS, 'group'] as const).filter(both)), notCompared: bureaus };
}

/** The bureaus of a topic that only one of the documents names, under the names that it writes; both must name some. */
function topicDifference(pair: DocumentPair, topic: Topic): readonly DifferenceEntry[] {
  const { from, graph, to } = pair;
  const [earlier, later] = [bureausFor(graph, topic, from.id), bureausFor(graph, topic, to.id)];
  if (earlier.size === 0 || later.size === 0) return [];
  const only = (own: typeof earlier, others: typeof earlier) =>
    [...own].flatMap(([today, written]) => (others.has(today) ? [] : written));
  const [lost, gained] = [only(earlier, later), only(later, earlier)];
  if (lost.length === 0 && gained.length === 0) return [];
  const nodes = (written: typeof lost) => [...new Set(written.map(({ under }) => under))];
  const all = [...earlier.values(), ...later.values()].flat();
  return [
    entryOf(
      pair,
      {
        kind: 'organisation',
        change: 'other-bureaus',
        before: nodes(lost),
        after: nodes(gained),
        basis: 'topic',
        links: all.map(({ link }) => link),
        topic: topic.id,
      },
      () => [],
    ),
  ];
}

/** Who answers for what a topic gathers of a document: by the bureau of today, under the names that the document writes. */
function bureausFor(
  graph: Graph,
  topic: Topic,
  document: string,
): ReadonlyMap<AtlasNode, readonly { under: AtlasNode; link: Link }[]> {
  const nodes = nodesOfTopic(graph, topic).filter((node) => node.document === document);
  const { bureaus } = whoToAsk(graph, nodes);
  return new Map(bureaus.map(({ bureau, duties }) => [bureau, duties]));
}
