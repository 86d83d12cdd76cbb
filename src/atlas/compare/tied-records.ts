import type { Graph } from '../graph/graph.ts';
import { stepsFrom, type WalkName } from '../graph/walks.ts';
import { TIE_BASES, type Tie, tieOf } from '../matrix/tie.ts';
import { tiesToPlaces } from '../matrix/ties-of-industry.ts';
import { type NodeId, parseNodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode, NodeKind } from '../records/node.ts';
import { isGoverning } from '../records/organisation.ts';
import { aroundOf } from '../sites/surroundings.ts';

/** What records may have in common: where they lie or what places they are about, industries, projects, who undertakes them, bureaus, clauses of the draft, other measures, indicators. */
export const TIE_TOPICS = [
  'places',
  'industries',
  'projects',
  'undertakers',
  'bureaus',
  'clauses',
  'measures',
  'indicators',
] as const;
export type TieTopic = (typeof TIE_TOPICS)[number];

/** A record tied to one of those compared, by its firmest tie. */
export interface Tied {
  node: AtlasNode;
  tie: Tie;
}

interface Ways {
  /** Whether a record belongs to the topic. */
  isOne: (node: AtlasNode) => boolean;
  /** By the kind of the record compared, the walks that lead there, one a step; a kind without any has no such thing. */
  from: Readonly<Partial<Record<NodeKind, readonly (readonly WalkName[])[]>>>;
}

/** How a measure is tied to a place, a project, an industry or an organisation. */
const MEASURES: Ways['from'] = {
  place: [['isListedIn'], ['isPilotOf']],
  industry: [['isIndustryOf']],
  project: [['isListedIn']],
  organisation: [['isResponsibleFor']],
};

const isClause = (node: AtlasNode): boolean => node.class === 'policy-clause';

const WAYS: Readonly<Record<TieTopic, Ways>> = {
  places: {
    isOne: ({ class: own, kind }) => kind === 'place' && own !== 'city',
    // A place lies in others, and an industry is tied to places by the ways of the matrix: see below.
    from: {
      place: [],
      industry: [],
      project: [['liesIn'], ['liesIn', 'isPartOf']],
      organisation: [['operates']],
      measure: [['isAbout']],
      indicator: [['isAbout']],
      assessment: [['isAbout']],
    },
  },
  industries: {
    isOne: ({ kind }) => kind === 'industry',
    // Of a place by the ways of the matrix; an industry has parts.
    from: {
      place: [],
      industry: [['hasAsPart']],
      project: [['isOfIndustry']],
      organisation: [
        ['undertakes', 'isOfIndustry'],
        ['isResponsibleFor', 'isOfIndustry'],
      ],
      measure: [['isOfIndustry']],
      indicator: [['isOfIndustry']],
      assessment: [['isOfIndustry']],
    },
  },
  projects: {
    isOne: ({ kind }) => kind === 'project',
    from: {
      place: [['holds'], ['hasAsPart', 'holds']],
      industry: [['isIndustryOf']],
      organisation: [['undertakes'], ['isResponsibleFor']],
      measure: [['isAbout']],
    },
  },
  undertakers: {
    isOne: ({ class: own, kind }) => kind === 'organisation' && !isGoverning(own),
    from: { industry: [['isIndustryOf', 'isUndertakenBy']], project: [['isUndertakenBy']] },
  },
  bureaus: {
    isOne: ({ class: own, kind }) => kind === 'organisation' && isGoverning(own),
    from: {
      place: [
        ['isListedIn', 'isInChargeOf'],
        ['isPilotOf', 'isInChargeOf'],
        ['isCountedBy', 'isInChargeOf'],
      ],
      industry: [
        ['isIndustryOf', 'isInChargeOf'],
        ['isCountedBy', 'isInChargeOf'],
      ],
      project: [['isInChargeOf'], ['isListedIn', 'isInChargeOf']],
      measure: [['isInChargeOf']],
      indicator: [['isInChargeOf']],
    },
  },
  clauses: {
    isOne: isClause,
    from: { ...MEASURES, place: [['isListedIn'], ['isPilotOf'], ['isOfIndustry', 'isIndustryOf']] },
  },
  measures: { isOne: (node) => node.kind === 'measure' && !isClause(node), from: MEASURES },
  indicators: {
    isOne: ({ kind }) => kind === 'indicator',
    from: {
      place: [['isCountedBy']],
      industry: [['isCountedBy']],
      measure: [['isCountedBy']],
      organisation: [['isCountedBy'], ['isResponsibleFor']],
    },
  },
};

/**
 * The records of a topic that a record is tied to, in the order of the documents. What is reached over several records is joined
 * of steps and never stated as a whole.
 * @returns `undefined` where records of its kind have no such thing
 */
export function tiedRecords(
  graph: Graph,
  node: AtlasNode,
  topic: TieTopic,
): ReadonlyMap<NodeId, Tied> | undefined {
  const { from, isOne } = WAYS[topic];
  const chains = from[node.kind];
  if (chains === undefined) return undefined;
  const all = [
    ...waysOfPlaces(graph, node, topic),
    ...chains.flatMap((walks) => tiesAlong(graph, node, walks)),
  ];
  const firmest = new Map<NodeId, Tied>();
  for (const tied of all.filter((one) => isOne(one.node) && one.node.id !== node.id)) {
    const known = firmest.get(tied.node.id);
    if (known === undefined || firmness(tied) < firmness(known)) firmest.set(tied.node.id, tied);
  }
  const inOrder = [...firmest].toSorted(([a], [b]) => graph.documentOrder(a) - graph.documentOrder(b));
  return new Map(inOrder);
}

const firmness = ({ tie }: Tied): number => TIE_BASES.indexOf(tie.basis);

function tiesAlong(graph: Graph, node: AtlasNode, walks: readonly WalkName[]): readonly Tied[] {
  let ends: readonly { links: readonly Link[]; through: readonly AtlasNode[] }[] = [
    { links: [], through: [node] },
  ];
  for (const walk of walks)
    ends = ends.flatMap(({ links, through }) =>
      stepsFrom(graph, through.at(-1)?.id ?? node.id, walk).map(({ link, to }) => ({
        links: [...links, link],
        through: [...through, to],
      })),
    );
  return ends.flatMap(({ links, through }) => {
    const end = through.at(-1);
    return end === undefined ? [] : [{ node: end, tie: tieOf(links, through.slice(1)) }];
  });
}

/** What a place lies in; and industries with places and places with industries, as the matrix ties them. */
function waysOfPlaces(graph: Graph, node: AtlasNode, topic: TieTopic): readonly Tied[] {
  if (topic === 'places' && node.kind === 'place')
    return aroundOf(graph, node).flatMap(({ place, way }) =>
      way.length === 0 ? [] : [{ node: place, tie: tieOf(way, throughOf(graph, node, way)) }],
    );
  if (topic === 'places' && node.kind === 'industry')
    return [...placesOfIndustry(graph, node)].flatMap(([id, [tie]]) => {
      const place = graph.node(id);
      return place === undefined || tie === undefined ? [] : [{ node: place, tie }];
    });
  if (topic === 'industries' && node.kind === 'place')
    return graph.dataset.nodes.flatMap((industry) => {
      const [tie] =
        industry.kind === 'industry' ? (placesOfIndustry(graph, industry).get(node.id) ?? []) : [];
      return tie === undefined ? [] : [{ node: industry, tie }];
    });
  return [];
}

/** The records that links lead through from a record on, the end with them. */
function throughOf(graph: Graph, node: AtlasNode, links: readonly Link[]): readonly AtlasNode[] {
  let at: NodeId = node.id;
  return links.flatMap((link) => {
    at = link.from === at ? link.to : link.from;
    return graph.node(at) ?? [];
  });
}

type PlaceTies = ReturnType<typeof tiesToPlaces>;

/** Every industry is asked once, however many places are compared. */
const known = new WeakMap<Graph, Map<NodeId, ReadonlyMap<NodeId, readonly Tie[]>>>();

function placesOfIndustry(graph: Graph, industry: AtlasNode): ReadonlyMap<NodeId, readonly Tie[]> {
  const own = known.get(graph) ?? new Map<NodeId, ReadonlyMap<NodeId, readonly Tie[]>>();
  known.set(graph, own);
  const ties = own.get(industry.id) ?? byNode(graph, tiesToPlaces(graph, industry));
  own.set(industry.id, ties);
  return ties;
}

const byNode = (graph: Graph, ties: PlaceTies): ReadonlyMap<NodeId, readonly Tie[]> =>
  new Map(
    [...ties].flatMap(([key, own]) => {
      const id = parseNodeId(key);
      const node = id === undefined ? undefined : graph.node(id);
      return node === undefined ? [] : [[node.id, own] as const];
    }),
  );
