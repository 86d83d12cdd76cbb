import type { NodeId } from '../records/id.ts';
import type { Link, LinkKind } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Graph } from './graph.ts';

/** A district, functional zone or former district that a record lies in or is about, and the way there. */
export interface DistrictReach {
  district: AtlasNode;
  /** Links from the record to the district, nearest first; none where the record is the district. */
  way: readonly Link[];
  /** True where a document says it in one step; anything longer is our conclusion. */
  isStated: boolean;
}

const TO_PLACES: ReadonlySet<LinkKind> = new Set(['located-in', 'pilots', 'gathers-in', 'targets', 'names']);

/** More steps than any place needs: sub-place, zone, functional zone, district. */
const MAX_STEPS = 5;

export const isDistrict = (node: AtlasNode): boolean =>
  node.class === 'district' || node.class === 'former-district' || node.class === 'functional-zone';

/**
 * Every district, functional zone and former district that a record lies in or is about: by links of its own, through
 * the places that these lead to (`part-of`, `located-in`), and onwards from a former district or zone to its successor.
 * Not backwards: what lies in today's district need not have lain in the smaller one that went into it. A place inside a
 * whole that lies in several districts may be in any of them, so that such a whole leads nowhere. Nearest way first.
 */
export function districtReaches(graph: Graph, node: AtlasNode): readonly DistrictReach[] {
  const reaches = new Map<NodeId, DistrictReach>();
  const seen = new Set<NodeId>([node.id]);
  const found = (at: AtlasNode, way: readonly Link[]): void => {
    if (!isDistrict(at)) return;
    const isStated = way.length === 0 || (way.length === 1 && way[0]?.basis === 'stated');
    if (!reaches.has(at.id) || (isStated && reaches.get(at.id)?.isStated === false))
      reaches.set(at.id, { district: at, way, isStated });
  };
  found(node, []);
  let frontier = firstSteps(graph, node);
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

function stepsBy(graph: Graph, links: readonly Link[], end: 'from' | 'to' = 'to'): readonly Step[] {
  return links.flatMap((link) => {
    const place = graph.node(link[end]);
    return place?.kind === 'place' && place.class !== 'city' ? [{ place, way: [link] }] : [];
  });
}

/** The places of the record itself; of a place those that it lies in, of an industry also those that it leads. */
function firstSteps(graph: Graph, node: AtlasNode): readonly Step[] {
  if (node.kind === 'place') return ownSteps(graph, node);
  const onward = graph.outgoing(node.id).filter((link) => TO_PLACES.has(link.kind));
  const leading =
    node.kind === 'industry' ? graph.incoming(node.id).filter((link) => link.kind === 'leads') : [];
  return [...stepsBy(graph, onward), ...stepsBy(graph, leading, 'from')];
}

/** From a place to what it lies in: where that is said or found, it is nearer than the whole which it is part of. */
function ownSteps(graph: Graph, place: AtlasNode): readonly Step[] {
  const outgoing = graph.outgoing(place.id);
  const located = outgoing.filter((link) => link.kind === 'located-in');
  const inward = located.length > 0 ? located : outgoing.filter((link) => link.kind === 'part-of');
  const successors = isDistrict(place) ? outgoing.filter((link) => link.kind === 'continues') : [];
  return [...stepsBy(graph, inward), ...stepsBy(graph, successors)];
}

/** Onwards from a place on the way: not into several districts, of which only one need be meant. */
function stepsUp(graph: Graph, place: AtlasNode): readonly Step[] {
  const steps = ownSteps(graph, place);
  const districts = new Set(steps.filter((step) => isDistrict(step.place)).map((step) => step.place.id));
  return districts.size > 1 ? [] : steps;
}
