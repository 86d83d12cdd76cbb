import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Graph } from './graph.ts';
import { stepsFrom, type WalkName } from './walks.ts';

/** A district, functional zone or former district that a record lies in or is about, and the way there. */
export interface DistrictReach {
  district: AtlasNode;
  /** Links from the record to the district, nearest first; none where the record is the district. */
  way: readonly Link[];
  /** True where a document says it in one step; anything longer is our conclusion. */
  isStated: boolean;
}

/** More steps than any place needs: sub-place, zone, functional zone, district. */
const MAX_STEPS = 5;

export const isDistrict = ({ class: ofClass }: Pick<AtlasNode, 'class'>): boolean =>
  ofClass === 'district' || ofClass === 'former-district' || ofClass === 'functional-zone';

/**
 * Every district, functional zone and former district that a record lies in or is about: by links of its own, through
 * the places that these lead to (`part-of`, `located-in`), and onwards from a former district or zone to its successor.
 * Not backwards: what lies in today's district need not have lain in the smaller one that went into it. A place inside a
 * whole that lies in several districts may be in any of them, so that such a whole leads nowhere. Nearest way first.
 */
export function districtReaches(graph: Graph, node: AtlasNode): readonly DistrictReach[] {
  return reachesBy(graph, node, firstSteps(graph, node));
}

/**
 * The same for what is tied to the place and lies in no other way in a district: the place itself where it is one, else the
 * districts that a thing at this place is in. Of a place in several districts none, for only one of them need be meant.
 */
export function districtsThrough(graph: Graph, place: AtlasNode): readonly DistrictReach[] {
  return reachesBy(graph, undefined, [{ place, way: [] }]);
}

function reachesBy(
  graph: Graph,
  node: AtlasNode | undefined,
  first: readonly Step[],
): readonly DistrictReach[] {
  const reaches = new Map<NodeId, DistrictReach>();
  const seen = new Set<NodeId>(node === undefined ? [] : [node.id]);
  const found = (at: AtlasNode, way: readonly Link[]): void => {
    if (!isDistrict(at)) return;
    const isStated = way.length === 0 || (way.length === 1 && way[0]?.basis === 'stated');
    if (!reaches.has(at.id) || (isStated && reaches.get(at.id)?.isStated === false))
      reaches.set(at.id, { district: at, way, isStated });
  };
  if (node !== undefined) found(node, []);
  let frontier = first;
  for (let step = 0; step < MAX_STEPS && frontier.length > 0; step += 1) {
    const next: Step[] = [];
    for (const { place, way } of frontier) {
      found(place, way);
      if (seen.has(place.id)) continue;
      seen.add(place.id);
      next.push(
        ...stepsUp(graph, place).map(({ place: to, way: more }) => ({ place: to, way: [...way, ...more] })),
      );
    }
    frontier = next;
  }
  return [...reaches.values()];
}

interface Step {
  place: AtlasNode;
  way: readonly Link[];
}

/** Steps to places; the whole city is no way into any of its districts. */
function stepsBy(graph: Graph, id: NodeId, ...walks: readonly WalkName[]): readonly Step[] {
  return stepsFrom(graph, id, ...walks).flatMap(({ link, to }) =>
    to.kind === 'place' && to.class !== 'city' ? [{ place: to, way: [link] }] : [],
  );
}

/** The places of the record itself: of a place those that it lies in, of anything else those that it lies in or is about. */
function firstSteps(graph: Graph, node: AtlasNode): readonly Step[] {
  return node.kind === 'place' ? ownSteps(graph, node) : stepsBy(graph, node.id, 'liesIn', 'isAbout');
}

/** From a place to what it lies in: where that is said or found, it is nearer than the whole which it is part of. */
function ownSteps(graph: Graph, { id, ...place }: AtlasNode): readonly Step[] {
  const located = stepsFrom(graph, id, 'liesIn');
  const inward = stepsBy(graph, id, located.length > 0 ? 'liesIn' : 'isPartOf');
  return isDistrict(place) ? [...inward, ...stepsBy(graph, id, 'goesOnIn')] : inward;
}

/** Onwards from a place on the way: not into several districts, of which only one need be meant. */
function stepsUp(graph: Graph, place: AtlasNode): readonly Step[] {
  const steps = ownSteps(graph, place);
  const districts = new Set(steps.filter((step) => isDistrict(step.place)).map((step) => step.place.id));
  return districts.size > 1 ? [] : steps;
}
