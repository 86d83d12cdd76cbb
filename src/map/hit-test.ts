import type { MapGeoJSONFeature, Map as MapLibreMap, Point } from 'maplibre-gl';
import { type NodeId, parseNodeId } from '../atlas/records/id.ts';
import { EMPHASIS_CLICKABLE } from '../layers/labels.ts';
import { CLICKABLE, CLICKABLE_NAMES, type ClickTarget, heightOf, parseTarget } from '../layers/order.ts';
import { idOfName, type RecordIndex } from './record-index.ts';

export interface Hit {
  id: NodeId;
  layer: ClickTarget;
}

/** Finger and mouse, in pixels around the point. */
export const TOLERANCE = { touch: 8, mouse: 3 } as const;

/**
 * The one record that a pointer means, or none. Areas and names must be hit exactly, symbols within the tolerance.
 * A name means its record; else the highest layer wins, and in one layer the smaller area, since small things would never
 * win otherwise.
 */
export function hitTest(
  map: MapLibreMap,
  index: RecordIndex,
  point: Point,
  tolerance: number,
): Hit | undefined {
  const { x, y } = point;
  const at = (reach: number, layers: string[]): Hit[] =>
    map
      .queryRenderedFeatures(
        [
          [x - reach, y - reach],
          [x + reach, y + reach],
        ],
        { layers: layers.filter((id) => map.getLayer(id) !== undefined) },
      )
      .flatMap(readHit);
  const [named] = at(0, NAMES);
  if (named !== undefined) return named;
  return bestHit([...at(tolerance, SYMBOLS), ...at(0, AREAS)], index);
}

const NAMES = [...CLICKABLE_NAMES];
const BODIES = [...CLICKABLE.keys()].filter((id) => !CLICKABLE_NAMES.has(id));
const AREAS = BODIES.filter((id) => id.endsWith('-fill'));
const SYMBOLS = BODIES.filter((id) => !id.endsWith('-fill'));

function readHit({ layer, properties, state }: MapGeoJSONFeature): Hit[] {
  const written = String(properties['id'] ?? '');
  const id = idOfName(written) ?? parseNodeId(written);
  const own = EMPHASIS_CLICKABLE.includes(layer.id);
  const target = own ? parseTarget(properties['layer']) : CLICKABLE.get(layer.id);
  // The common name of a lit record is not seen: the emphasis layers write it elsewhere.
  const unseen =
    CLICKABLE_NAMES.has(layer.id) &&
    !own &&
    (state['selected'] === true || (state['related'] === true && target !== 'districts'));
  return id === undefined || target === undefined || unseen ? [] : [{ id, layer: target }];
}

/** Picks the one hit that counts; duplicates (a feature answers once for every tile) do no harm. */
export function bestHit(hits: readonly Hit[], index: RecordIndex): Hit | undefined {
  const extent = ({ id, layer }: Hit): number => {
    const drawn = index.byId.get(id)?.find((record) => record.layer === layer);
    const bounds = drawn?.bounds ?? index.boundsOf([id]);
    if (bounds === undefined) return Infinity;
    const [west, south, east, north] = bounds;
    return (east - west) * (north - south);
  };
  return hits.toSorted((a, b) => heightOf(b.layer) - heightOf(a.layer) || extent(a) - extent(b))[0];
}
