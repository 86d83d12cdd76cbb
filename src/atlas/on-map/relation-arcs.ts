import type { Graph } from '../graph/graph.ts';
import { placesOf } from '../graph/places-of.ts';
import type { NodeId } from '../records/id.ts';
import type { LinkKind } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';

/** A relation drawn as an arc between two label points, WGS84 lon, lat. */
export interface Arc {
  id: string;
  from: readonly [number, number];
  to: readonly [number, number];
  derived: boolean;
}

/** Links between places that arcs show; parts and districts are shown by the map itself. */
const PLACE_ARCS: ReadonlySet<LinkKind> = new Set([
  'carried-by',
  'supported-by',
  'continues',
  'same-as',
  'includes',
]);

/** Arcs shorter than this, in degrees, would be dots. */
const SHORTEST = 0.01;

type Position = readonly [lon: number, lat: number];

/** Where an arc may start or end. What concerns the whole city has no end anywhere in it. */
function positionOf(node: AtlasNode | undefined): Position | undefined {
  return node?.location === undefined || node.class === 'city'
    ? undefined
    : [node.location.lon, node.location.lat];
}

const distance = (a: Position, b: Position) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/**
 * Arcs for a selected record. From a place: to the places linked with it. For anything else: between the places that it
 * is about, tied to the one that lies nearest to all the others, since an industry or a department has no position of its
 * own. The arcs say “belongs together”, not “flows”.
 */
export function relationArcs(graph: Graph, id: NodeId): readonly Arc[] {
  const node = graph.node(id);
  if (node === undefined) return [];
  if (node.kind === 'place') return placeArcs(graph, node);
  const places = placesOf(graph, id).flatMap((place) => {
    const position = positionOf(graph.node(place));
    return position === undefined ? [] : [{ place, position }];
  });
  const [hub] = places.toSorted(
    (a, b) => totalDistance(a.position, places) - totalDistance(b.position, places),
  );
  if (hub === undefined) return [];
  const stated = new Set(
    [...graph.outgoing(id), ...graph.incoming(id)].flatMap((link) =>
      link.basis === 'stated' ? [link.from, link.to] : [],
    ),
  );
  return places
    .filter(({ place, position }) => place !== hub.place && distance(position, hub.position) > SHORTEST)
    .map(({ place, position }) => ({
      id: `${hub.place}>${place}`,
      from: hub.position,
      to: position,
      derived: !stated.has(place),
    }));
}

function totalDistance(from: Position, places: readonly { position: Position }[]): number {
  return places.reduce((sum, { position }) => sum + distance(from, position), 0);
}

function placeArcs(graph: Graph, node: AtlasNode): readonly Arc[] {
  const from = positionOf(node);
  if (from === undefined) return [];
  // A part lies inside its whole: an arc between the two would say nothing.
  const wholes = new Set(graph.breadcrumb(node.id).map((whole) => whole.id));
  const parts = new Set(
    graph.incoming(node.id).flatMap((link) => (link.kind === 'part-of' ? [link.from] : [])),
  );
  const arcs = new Map<string, Arc>();
  for (const link of [...graph.outgoing(node.id), ...graph.incoming(node.id)]) {
    const other = link.from === node.id ? link.to : link.from;
    const to = positionOf(graph.node(other));
    const isNested = wholes.has(other) || parts.has(other);
    if (!PLACE_ARCS.has(link.kind) || isNested || to === undefined || distance(from, to) <= SHORTEST)
      continue;
    // Several links between two places are one arc; stated if one of them is.
    const id = `${link.from}>${link.to}`;
    arcs.set(id, { id, from, to, derived: link.basis === 'derived' && arcs.get(id)?.derived !== false });
  }
  return [...arcs.values()];
}
