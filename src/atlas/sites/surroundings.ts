import { districtReaches } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import { type Step, stepsFrom } from '../graph/walks.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';

/** A place that a site lies in, and the links that lead there; none where it is the site itself. */
export interface Around {
  place: AtlasNode;
  way: readonly Link[];
}

/** Subzone, zone, functional zone, belt: no place has more above it. */
const MOST_STEPS = 5;

const isOfLayout = ({ class: own }: AtlasNode): boolean => own === 'core' || own === 'belt' || own === 'zone';

/**
 * What a site lies in: the wholes that it is part of and the places that it stands in, nearest first, with districts as
 * `districtReaches` finds them. The whole city is left out.
 */
export function aroundOf(graph: Graph, site: AtlasNode): readonly Around[] {
  const own = known.get(graph) ?? new Map<NodeId, readonly Around[]>();
  known.set(graph, own);
  const around = own.get(site.id) ?? findAround(graph, site);
  own.set(site.id, around);
  return around;
}

/** Every site asks its way once. */
const known = new WeakMap<Graph, Map<NodeId, readonly Around[]>>();

function findAround(graph: Graph, site: AtlasNode): readonly Around[] {
  const found = new Map<NodeId, Around>([[site.id, { place: site, way: [] }]]);
  let frontier: readonly Around[] = [...found.values()];
  for (let step = 0; step < MOST_STEPS && frontier.length > 0; step += 1) {
    const next = frontier.flatMap(({ place, way }) =>
      stepsUp(graph, place).map(({ link, to }): Around => ({ place: to, way: [...way, link] })),
    );
    frontier = next.filter(({ place }) => !found.has(place.id));
    for (const around of frontier) if (!found.has(around.place.id)) found.set(around.place.id, around);
  }
  for (const { district, way } of districtReaches(graph, site))
    found.set(district.id, { place: district, way });
  return [...found.values()];
}

/** A district is no way into a zone or a belt: these cut the city otherwise. */
function stepsUp(graph: Graph, place: AtlasNode): readonly Step[] {
  if (place.class === 'district' || place.class === 'former-district') return [];
  return stepsFrom(graph, place.id, 'isPartOf', 'liesIn').filter(
    ({ to }) => to.kind === 'place' && to.class !== 'city',
  );
}

/** The parts of the layout (core, belts, zones) among what a site lies in. */
export const layoutOf = (around: readonly Around[]): readonly Around[] =>
  around.filter(({ place }) => isOfLayout(place));

/** The districts among them. */
export const districtsOf = (around: readonly Around[]): readonly Around[] =>
  around.filter(({ place }) => place.class === 'district');
