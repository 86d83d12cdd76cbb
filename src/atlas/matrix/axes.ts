import type { Graph } from '../graph/graph.ts';
import { reachedFrom } from '../graph/walks.ts';
import type { NodeId } from '../records/id.ts';
import type { Industry } from '../records/industry.ts';
import type { AtlasNode, NodeClass } from '../records/node.ts';
import { isGoverning } from '../records/organisation.ts';
import type { PlaceClass } from '../records/place-at-first-sight.ts';
import type { Subject } from '../records/subject-reference.ts';

/** What stands on the side of the matrix that holds no industries, as an address names it. */
export const OTHER_AXES = [
  'zones',
  'subzones',
  'belts',
  'districts',
  'towns',
  'townships',
  'bases',
  'parks',
  'localities',
  'pilots',
  'bureaus',
  'documents',
] as const;
export type OtherAxis = (typeof OTHER_AXES)[number];

/** The classes of the places of an axis; pilots, bureaus and documents are told otherwise. */
const PLACES: Readonly<Partial<Record<OtherAxis, readonly PlaceClass[]>>> = {
  zones: ['zone'],
  subzones: ['subzone'],
  belts: ['core', 'belt'],
  districts: ['district', 'functional-zone', 'former-district'],
  towns: ['town'],
  townships: ['township'],
  bases: ['base'],
  parks: ['park'],
  localities: ['locality'],
};

/** Classes of industries as an address names them. */
const INDUSTRIES: Readonly<Record<Industry['class'], string>> = {
  'industry-system': 'systems',
  tier: 'tiers',
  cluster: 'clusters',
  'frontier-industry': 'frontier-industries',
  chain: 'chains',
  'national-cluster': 'national-clusters',
  segment: 'segments',
  'leading-industry': 'leading-industries',
};

/** One row or column. `key` is the id of what it is about. */
export interface AxisEntry {
  key: string;
  subject: Subject;
}

/** The industries of a generation, or those of one class: `2021`, `2021-clusters`, `2020-cixi-clusters`. */
export interface IndustryAxis {
  name: string;
  /** The name of the axis of all industries of the generation. */
  generation: string;
  /** The document that introduces them. */
  document: string | undefined;
  /** Absent where the axis holds all classes. */
  ofClass?: NodeClass;
  entries: readonly AxisEntry[];
}

const entryOf = (node: AtlasNode): AxisEntry => ({ key: node.id, subject: { kind: 'node', node } });

/** The generation of an industry by its id: `industry/2020/cixi/cluster/automotive` is of `2020-cixi`. */
const generationOf = ({ id }: AtlasNode): string => id.split('/').slice(1, -2).join('-');

function inOrderOfText(graph: Graph, nodes: readonly AtlasNode[]): readonly AtlasNode[] {
  return nodes.toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
}

const known = new WeakMap<Graph, readonly IndustryAxis[]>();

/** Every axis of industries, by generation: first all of it, then class by class, in the order of the text. */
export function industryAxes(graph: Graph): readonly IndustryAxis[] {
  const axes = known.get(graph) ?? findIndustryAxes(graph);
  known.set(graph, axes);
  return axes;
}

function findIndustryAxes(graph: Graph): readonly IndustryAxis[] {
  const industries = inOrderOfText(
    graph,
    graph.dataset.nodes.filter((node) => node.kind === 'industry'),
  );
  const generations = [...new Set(industries.map(generationOf))].toSorted();
  return generations.flatMap((generation) => {
    const own = industries.filter((node) => generationOf(node) === generation);
    return [
      { name: generation, generation, document: own[0]?.document, entries: own.map(entryOf) },
      ...classAxes(generation, own),
    ];
  });
}

function classAxes(generation: string, own: readonly AtlasNode[]): readonly IndustryAxis[] {
  return Object.entries(INDUSTRIES).flatMap(([ofClass, word]): readonly IndustryAxis[] => {
    const members = own.filter((node) => node.class === ofClass);
    const [first] = members;
    if (first === undefined) return [];
    return [
      {
        name: `${generation}-${word}`,
        generation,
        document: first.document,
        ofClass: first.class,
        entries: members.map(entryOf),
      },
    ];
  });
}

/** The rows or columns of an axis that holds no industries, in the order of the text; documents in that of the dataset. */
export function otherEntries(graph: Graph, axis: OtherAxis): readonly AxisEntry[] {
  if (axis === 'documents')
    return graph.dataset.documents.map((document) => ({
      key: document.id,
      subject: { kind: 'document', document },
    }));
  return inOrderOfText(graph, otherNodes(graph, axis)).map(entryOf);
}

function otherNodes(graph: Graph, axis: Exclude<OtherAxis, 'documents'>): readonly AtlasNode[] {
  const { nodes } = graph.dataset;
  if (axis === 'bureaus')
    return nodes.filter((node) => node.kind === 'organisation' && isGoverning(node.class));
  if (axis === 'pilots') {
    const pilots = new Set<NodeId>(
      nodes.flatMap((node) =>
        node.kind === 'measure' ? reachedFrom(graph, node.id, ['pilots'], 'place').map(({ id }) => id) : [],
      ),
    );
    return nodes.filter(({ id }) => pilots.has(id));
  }
  const classes: readonly NodeClass[] = PLACES[axis] ?? [];
  return nodes.filter((node) => classes.includes(node.class));
}
