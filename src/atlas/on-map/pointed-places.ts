import type { Graph } from '../graph/graph.ts';
import { placesOf } from '../graph/places-of.ts';
import type { NodeId } from '../records/id.ts';

/** A record that a list points at; `at` (lon, lat) is where it is when nothing is drawn of it. */
export interface Pointed {
  id: NodeId;
  at?: readonly [number, number];
}

/** Rings beyond this many say no more than that it is nearly everywhere. */
const MOST = 60;

/** Where records are to be shown: a place at its own position, any other record at the places that it is about. */
export function pointedOf(graph: Graph, ids: readonly NodeId[]): readonly Pointed[] {
  const places = new Set(
    ids.flatMap((id) => (graph.node(id)?.kind === 'place' ? [id] : placesOf(graph, id))),
  );
  return [...places].slice(0, MOST).flatMap((id) => {
    const location = graph.node(id)?.location;
    if (location?.precision === 'unverified') return [];
    return [location === undefined ? { id } : { id, at: [location.lon, location.lat] as const }];
  });
}
