import { type DistrictReach, districtReaches, isDistrict } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import { documentsOf, industriesOf } from '../graph/related-records.ts';
import { reachedFrom } from '../graph/walks.ts';
import { placesNamed } from '../on-map/marks-of.ts';
import type { Outlines } from '../on-map/outline.ts';
import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import { statesOf } from '../tables/group-values.ts';
import { type Area, boxesMeet, boxOf, holds, isArea, kmToEdge } from './flat-geometry.ts';
import { areaOfShape, type Ground, relationOf } from './region.ts';
import type { Operation, Shape, Step } from './shape.ts';

/**
 * Where a record stands to a shape, from out to in.
 * - `outside`
 * - `unsure`: its point is nearer to the line than it is known, or only its district is known and the line crosses that
 * - `partly`: the outline that the map draws of it crosses the line; most outlines are schematic
 * - `inside`: its outline lies within, or its point by more than it may be wrong
 */
const STANDINGS = ['outside', 'unsure', 'partly', 'inside'] as const;
type Standing = (typeof STANDINGS)[number];

const rank = (standing: Standing): number => STANDINGS.indexOf(standing);
const higher = (a: Standing, b: Standing): Standing => (rank(a) >= rank(b) ? a : b);
const lower = (a: Standing, b: Standing): Standing => (rank(a) <= rank(b) ? a : b);

/** What is out where the other is in; what is half in is half out. */
const turned = (standing: Standing): Standing =>
  standing === 'inside' ? 'outside' : standing === 'outside' ? 'inside' : standing;

const COMBINED: Readonly<Record<Operation, (before: Standing, own: Standing) => Standing>> = {
  add: higher,
  subtract: (before, own) => lower(before, turned(own)),
  intersect: lower,
};

/** What the steps select, each record once; in the order of the dataset. */
export interface Selected {
  /** Places and projects within. */
  inside: readonly AtlasNode[];
  /** Those whose outline crosses the line. */
  partly: readonly AtlasNode[];
  /** Those whose point is nearer to the line than it is known. */
  unsure: readonly AtlasNode[];
  /** Those of which only a district is known, and that lies within or is crossed; never counted as inside. */
  district: readonly AtlasNode[];
  /** What lies nowhere and is about a place that lies within: industries, measures, bureaus, indicators. */
  about: readonly AtlasNode[];
}

export const NOTHING: Selected = { inside: [], partly: [], unsure: [], district: [], about: [] };

/**
 * Which records lie within what the steps describe. Each step is asked by itself and the answers are joined in the order of the
 * steps, so that what is only partly in one of them stays so.
 */
export function selectWithin(graph: Graph, ground: Ground, steps: readonly Step[]): Selected {
  const asked = steps.flatMap(({ operation, shape }) =>
    shape.kind === 'line' ? [] : [{ operation, ask: questionOf(graph, ground, shape) }],
  );
  if (asked.length === 0) return NOTHING;
  const hasArea = steps.some(({ shape }) => shape.kind !== 'line' && shape.kind !== 'attribute');
  const found: Record<keyof Selected, AtlasNode[]> = {
    inside: [],
    partly: [],
    unsure: [],
    district: [],
    about: [],
  };
  const { isOnlyInDistrict } = geographyOf(graph);
  for (const node of graph.dataset.nodes) {
    // Everything lies in the city.
    if (node.class === 'city') continue;
    const standing = asked.reduce<Standing>(
      (before, { operation, ask }) => COMBINED[operation](before, ask(node)),
      'outside',
    );
    if (standing === 'outside') continue;
    if (node.kind !== 'place' && node.kind !== 'project') {
      if (standing === 'inside') found.about.push(node);
    } else found[hasArea && isOnlyInDistrict(node) ? 'district' : standing].push(node);
  }
  return found;
}

type Ask = (node: AtlasNode) => Standing;

function questionOf(graph: Graph, ground: Ground, shape: Exclude<Shape, { kind: 'line' }>): Ask {
  if (shape.kind === 'attribute') return (node) => (has(graph, node, shape) ? 'inside' : 'outside');
  const area = areaOfShape(graph, shape, ground);
  const byPosition = area === undefined ? (): Standing => 'outside' : standingIn(area, ground.outlines);
  const { isOnlyInDistrict, whereabouts, reaches, named } = geographyOf(graph);
  const known = new Map<NodeId, Standing>();
  const ofPlace = (place: AtlasNode): Standing => {
    const before = known.get(place.id);
    if (before !== undefined) return before;
    const own =
      (shape.kind === 'place' ? standingBySaying(graph, place, shape.id) : undefined) ??
      (isOnlyInDistrict(place)
        ? highest(reaches(place).map(({ district }) => crossed(byPosition(district))))
        : byPosition(place));
    known.set(place.id, own);
    return own;
  };
  return (node) => {
    if (node.kind === 'place') return ofPlace(node);
    if (node.kind === 'project') return highest(whereabouts(node).map(ofPlace));
    return highest(named(node).map(ofPlace));
  };
}

const highest = (all: readonly Standing[]): Standing => all.reduce(higher, 'outside');

/** Of what lies somewhere in a district that the line crosses, nobody knows on which side. */
const crossed = (standing: Standing): Standing => (standing === 'partly' ? 'unsure' : standing);

/** What does not depend on any line: where records are said to lie. */
interface Geography {
  /** The places in which a project stands; the whole city is none. */
  whereabouts: (node: AtlasNode) => readonly AtlasNode[];
  /** The places that a record names; the whole city is none. */
  named: (node: AtlasNode) => readonly AtlasNode[];
  /** Districts and functional zones in which it lies. */
  reaches: (node: AtlasNode) => readonly DistrictReach[];
  /** Whether no more is known of where it lies than its district, or the functional zone that counts as one. */
  isOnlyInDistrict: (node: AtlasNode) => boolean;
}

const geographies = new WeakMap<Graph, Geography>();

function geographyOf(graph: Graph): Geography {
  const before = geographies.get(graph);
  if (before !== undefined) return before;
  const whereabouts = remembered((node) =>
    reachedFrom(graph, node.id, ['liesIn'], 'place').filter((place) => place.class !== 'city'),
  );
  const isOnlyInDistrict = remembered((node): boolean => {
    if (node.kind !== 'project') return isVague(node);
    const places = whereabouts(node);
    return places.length > 0 && places.every((place) => isDistrict(place) || isVague(place));
  });
  const made: Geography = {
    whereabouts,
    named: remembered((node) => placesNamed(graph, node.id)),
    reaches: remembered((node) => districtReaches(graph, node)),
    isOnlyInDistrict,
  };
  geographies.set(graph, made);
  return made;
}

const isVague = ({ location }: AtlasNode): boolean =>
  location === undefined || location.precision === 'district' || location.precision === 'unverified';

/** The same function, which is asked once for each record. */
function remembered<Answer>(ask: (node: AtlasNode) => Answer): (node: AtlasNode) => Answer {
  const answers = new Map<NodeId, { answer: Answer }>();
  return (node) => {
    const { answer } = answers.get(node.id) ?? { answer: ask(node) };
    answers.set(node.id, { answer });
    return answer;
  };
}

/**
 * What documents and gazetteer say of a place and a district or whole, which goes before any position: inside its own, outside where
 * it lies in others alone; nothing where neither is said.
 */
function standingBySaying(graph: Graph, place: AtlasNode, whole: NodeId): Standing | undefined {
  if (place.id === whole || graph.breadcrumb(place.id).some(({ id }) => id === whole)) return 'inside';
  const target = graph.node(whole);
  if (target === undefined || !isDistrict(target)) return undefined;
  const districts = districtReaches(graph, place).filter(({ district }) => district.class === target.class);
  if (districts.length === 0 || isDistrict(place)) return undefined;
  if (!districts.some(({ district }) => district.id === whole)) return 'outside';
  return districts.length === 1 ? 'inside' : 'partly';
}

/** Asks places by the outline that is drawn of them, else by their point and how well it is known. */
function standingIn(area: Area, outlines: Outlines): Ask {
  const box = boxOf(area);
  return ({ id, location }) => {
    const outline = outlines.get(id);
    if (outline !== undefined && isArea(outline.geometry) && outline.precision !== 'unverified') {
      if (!boxesMeet(boxOf(outline.geometry), box)) return 'outside';
      const relation = relationOf(outline.geometry, area);
      return relation === 'within' ? 'inside' : relation === 'apart' ? 'outside' : 'partly';
    }
    if (location === undefined || location.precision === 'unverified') return 'outside';
    const { lon, lat, uncertaintyKm } = location;
    if (kmToEdge(area, [lon, lat]) < uncertaintyKm) return 'unsure';
    return holds(area, [lon, lat]) ? 'inside' : 'outside';
  };
}

function has(graph: Graph, node: AtlasNode, { of, value }: Extract<Shape, { kind: 'attribute' }>): boolean {
  switch (of) {
    case 'kind':
      return node.kind === value;
    case 'document':
      return documentsOf(node).includes(value);
    case 'state':
      return statesOf(node).some((state) => state === value);
    case 'industry':
      return industriesOf(graph, node).some(
        (industry) => industry.id === value || graph.breadcrumb(industry.id).some(({ id }) => id === value),
      );
  }
}

/** How many of the records are tied to each industry, most first; one of several counts under each. */
export function countByIndustry(
  graph: Graph,
  nodes: readonly AtlasNode[],
): readonly { industry: AtlasNode; count: number }[] {
  const counts = new Map<NodeId, { industry: AtlasNode; count: number }>();
  for (const node of nodes)
    for (const industry of industriesOf(graph, node)) {
      const { count } = counts.get(industry.id) ?? { count: 0 };
      counts.set(industry.id, { industry, count: count + 1 });
    }
  return [...counts.values()].toSorted(
    (a, b) => b.count - a.count || graph.documentOrder(a.industry.id) - graph.documentOrder(b.industry.id),
  );
}
