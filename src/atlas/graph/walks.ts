import type { NodeId } from '../records/id.ts';
import type { Link, LinkKind } from '../records/link.ts';
import type { AtlasNode, NodeKind } from '../records/node.ts';
import type { Graph } from './graph.ts';

type Direction = 'onward' | 'back';

/**
 * The ways from a record to others, each named once and meaning one thing wherever it is walked: in lists, on the map, in
 * the search and in downloads. A step `onward` goes from a link's `from` to its `to`.
 */
const WALKS = {
  /** The whole that it is part of. */
  isPartOf: [['part-of', 'onward']],
  hasAsPart: [['part-of', 'back']],
  /** The place where it stands, as a document or our gazetteer says. */
  liesIn: [['located-in', 'onward']],
  /** Of a place: what stands there. */
  holds: [['located-in', 'back']],
  /**
   * What a record that stands nowhere itself speaks of: where a task is tried out, an industry gathers or is led, what a
   * target is for, what a text lists.
   */
  isAbout: [
    ['pilots', 'onward'],
    ['gathers-in', 'onward'],
    ['targets', 'onward'],
    ['names', 'onward'],
    ['leads', 'back'],
  ],
  /** The industry that it serves, concerns, leads or counts, that is to gather there, or under which a text lists it. */
  isOfIndustry: [
    ['serves', 'onward'],
    ['concerns', 'onward'],
    ['leads', 'onward'],
    ['targets', 'onward'],
    ['gathers-in', 'back'],
    ['names', 'back'],
  ],
  /** Of an industry: the projects that serve it, and the measures and judgements that concern it. */
  isIndustryOf: [
    ['serves', 'back'],
    ['concerns', 'back'],
  ],
  /** The indicators that count it. */
  isCountedBy: [['targets', 'back']],
  isLedBy: [['leads', 'onward']],
  serves: [['serves', 'onward']],
  pilots: [['pilots', 'onward']],
  /** Of a place: the tasks that are tried out there. */
  isPilotOf: [['pilots', 'back']],
  /** The box or measure that lists it. */
  isListedIn: [['names', 'back']],
  /** What an organisation answers for: alone, with others, or as the one that guides. */
  isResponsibleFor: [
    ['responsible', 'onward'],
    ['guides', 'onward'],
  ],
  isInChargeOf: [
    ['responsible', 'back'],
    ['guides', 'back'],
  ],
  operates: [['operates', 'onward']],
  /** The projects and parks that a document lists under an organisation's name. */
  undertakes: [['undertakes', 'onward']],
  isUndertakenBy: [['undertakes', 'back']],
  /** What it became, in a later document or by a reform. */
  goesOnIn: [['continues', 'onward']],
  cameFrom: [['continues', 'back']],
  /** The same thing in another document, written either way round. */
  isSameAs: [
    ['same-as', 'onward'],
    ['same-as', 'back'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [LinkKind, Direction])[]>>;

export type WalkName = keyof typeof WALKS;

/** One step: the link, and the record that it leads to. */
export interface Step {
  link: Link;
  to: AtlasNode;
}

/** The steps that a record can take by these ways, in the order of the links; onward before back. */
export function stepsFrom(graph: Graph, id: NodeId, ...walks: readonly WalkName[]): readonly Step[] {
  const onward = linkKinds('onward', walks);
  const back = linkKinds('back', walks);
  return [
    ...ends(graph, onward.size === 0 ? [] : graph.outgoing(id), onward, 'to'),
    ...ends(graph, back.size === 0 ? [] : graph.incoming(id), back, 'from'),
  ];
}

/** The records that these ways lead to in one step, each once; of one kind where that is asked for. */
export function reachedFrom(
  graph: Graph,
  id: NodeId,
  walks: readonly WalkName[],
  kind?: NodeKind,
): readonly AtlasNode[] {
  const reached = new Set(stepsFrom(graph, id, ...walks).map(({ to }) => to));
  return [...reached].filter((node) => kind === undefined || node.kind === kind);
}

/** The kinds of link that these ways follow, whichever way round: for whoever walks them both ways. */
export function kindsOf(...walks: readonly WalkName[]): ReadonlySet<LinkKind> {
  return new Set([...linkKinds('onward', walks), ...linkKinds('back', walks)]);
}

function linkKinds(direction: Direction, walks: readonly WalkName[]): ReadonlySet<LinkKind> {
  return new Set(
    walks.flatMap((name) => WALKS[name].flatMap(([kind, way]) => (way === direction ? [kind] : []))),
  );
}

function ends(
  graph: Graph,
  links: readonly Link[],
  kinds: ReadonlySet<LinkKind>,
  end: 'from' | 'to',
): readonly Step[] {
  return links.flatMap((link) => {
    const to = kinds.has(link.kind) ? graph.node(link[end]) : undefined;
    return to === undefined ? [] : [{ link, to }];
  });
}
