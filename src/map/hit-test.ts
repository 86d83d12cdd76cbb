import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { type NodeId, parseNodeId } from '../atlas/id.ts';
import type { RecordLayer } from '../layers/feature.ts';
import { CLICK_PRIORITY, CLICKABLE } from '../layers/order.ts';
import type { RecordIndex } from './record-index.ts';

export interface Hit {
  id: NodeId;
  layer: RecordLayer;
}

/** Finger and mouse, in pixels around the point. */
export const TOLERANCE = { touch: 8, mouse: 3 } as const;

/**
 * The one record that a pointer means, or none. Areas must be hit exactly; symbols within the tolerance. Of several the
 * layer of higher click priority wins, and in one layer the smaller area: small things would never win otherwise.
 */
export function hitTest(
  map: MapLibreMap,
  index: RecordIndex,
  point: Point,
  tolerance: number,
): Hit | undefined {
  const layers = [...CLICKABLE.keys()].filter((id) => map.getLayer(id) !== undefined);
  const { x, y } = point;
  const near = map.queryRenderedFeatures(
    [
      [x - tolerance, y - tolerance],
      [x + tolerance, y + tolerance],
    ],
    { layers },
  );
  const exact = map.queryRenderedFeatures([x, y], { layers });
  const hits = [...exact, ...near.filter(({ geometry }) => geometry.type === 'Point')].flatMap(
    ({ layer, properties }): Hit[] => {
      const id = parseNodeId(properties['id']);
      const record = CLICKABLE.get(layer.id);
      return id === undefined || record === undefined ? [] : [{ id, layer: record }];
    },
  );
  return bestHit(hits, index);
}

/** Picks the one hit that counts; duplicates (a feature answers once for every tile) do no harm. */
export function bestHit(hits: readonly Hit[], index: RecordIndex): Hit | undefined {
  const extent = ({ id, layer }: Hit): number => {
    const drawn = index.byId.get(id)?.find((record) => record.layer === layer);
    if (drawn === undefined) return Infinity;
    const [west, south, east, north] = drawn.bounds;
    return (east - west) * (north - south);
  };
  return hits.toSorted(
    (a, b) => CLICK_PRIORITY.indexOf(a.layer) - CLICK_PRIORITY.indexOf(b.layer) || extent(a) - extent(b),
  )[0];
}
