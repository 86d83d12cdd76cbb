import { lineString } from '@turf/turf';
import { type Area, buffered, partsOf, unionOf } from '../polygons.ts';
import { TOLERANCES } from '../tolerances.ts';

type Position = GeoJSON.Position;

/**
 * A soft corridor around areas: all of them grown, joined along the shortest network between them, notches closed.
 * Schematic by nature; its form says only which areas belong together.
 */
export function corridorAround(areas: readonly Area[]): Area | undefined {
  const grown = areas.map((area) => buffered(area, TOLERANCES.beltReach));
  const links = shortestNetwork(areas).map(([from, to]) =>
    buffered(lineString([from, to]), TOLERANCES.corridorHalfWidth),
  );
  const joined = unionOf([...grown, ...links].filter((area) => area !== undefined));
  if (joined === undefined) return undefined;
  const closed = buffered(joined, TOLERANCES.beltClosing);
  return closed === undefined ? joined : (buffered(closed, -TOLERANCES.beltClosing) ?? joined);
}

/** Segments of a minimum spanning tree over the pieces of the areas, between their nearest vertices (Prim). */
export function shortestNetwork(areas: readonly Area[]): [Position, Position][] {
  const [first, ...rest] = areas.flatMap((area) => partsOf(area.geometry).map((rings) => rings[0] ?? []));
  if (first === undefined) return [];
  const reached: Position[] = [...first];
  const waiting = [...rest];
  const segments: [Position, Position][] = [];
  while (waiting.length > 0) {
    let best: { index: number; from: Position; to: Position; length: number } | undefined;
    for (const [index, ring] of waiting.entries()) {
      for (const to of ring) {
        for (const from of reached) {
          const length = squaredDistance(from, to);
          if (best === undefined || length < best.length) best = { index, from, to, length };
        }
      }
    }
    if (best === undefined) break;
    segments.push([best.from, best.to]);
    reached.push(...(waiting[best.index] ?? []));
    waiting.splice(best.index, 1);
  }
  return segments;
}

/** Shrinks degrees of longitude to those of latitude in the middle of the city. */
const LONGITUDE_SCALE = Math.cos((29.7 * Math.PI) / 180);

/** Only for comparing distances within the city; millions of pairs are compared. */
function squaredDistance([lon = 0, lat = 0]: Position, [otherLon = 0, otherLat = 0]: Position): number {
  return ((lon - otherLon) * LONGITUDE_SCALE) ** 2 + (lat - otherLat) ** 2;
}
