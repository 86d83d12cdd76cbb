import type { Graph } from '../graph/graph.ts';
import { placesOf } from '../graph/places-of.ts';
import type { NodeId } from '../records/id.ts';

/** Records whose own place, or a place that they are about, lies within west, south, east, north (WGS84 degrees). */
export function recordsWithin(
  graph: Graph,
  ids: readonly NodeId[],
  [west, south, east, north]: readonly [number, number, number, number],
): ReadonlySet<NodeId> {
  const lies = (id: NodeId): boolean => {
    const at = graph.node(id)?.location;
    return at !== undefined && at.lon >= west && at.lon <= east && at.lat >= south && at.lat <= north;
  };
  return new Set(
    ids.filter((id) =>
      graph.node(id)?.kind === 'place' ? lies(id) : placesOf(graph, id).some((place) => lies(place)),
    ),
  );
}
