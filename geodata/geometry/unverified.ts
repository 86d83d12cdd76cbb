import { destination, distance, point } from '@turf/turf';
import type { Geography } from './geography.ts';
import type { Hierarchy } from './hierarchy.ts';
import { interiorPoint } from './interior-point.ts';
import { partsOf } from './polygons.ts';
import { TOLERANCES } from './tolerances.ts';

export interface UnverifiedPosition {
  lon: number;
  lat: number;
  /** Reaches the farthest border of the district: the place may be anywhere in it. */
  uncertaintyKm: number;
}

/**
 * Stand-in points for places that were found nowhere (位置待核), by place id.
 * They stand in a row around the middle of their district, which is deliberately not its seat: a point at the seat would claim one.
 */
export function unverifiedPositions(
  geography: Geography,
  hierarchy: Hierarchy,
): ReadonlyMap<string, UnverifiedPosition> {
  const waiting = new Map<string, string[]>();
  for (const row of geography.facts.gazetteer.values()) {
    const known = row.precision === 'unverified' && hierarchy.places.has(row.place);
    if (!known || geography.official.has(row.place)) continue;
    waiting.set(row.district, [...(waiting.get(row.district) ?? []), row.place]);
  }
  const positions = new Map<string, UnverifiedPosition>();
  for (const [district, places] of waiting) {
    const area = geography.districts.get(district);
    if (area === undefined) continue;
    const middle = interiorPoint(area.geometry);
    const borders = partsOf(area.geometry).flat(2);
    for (const [index, place] of places.entries()) {
      const east = (index - (places.length - 1) / 2) * TOLERANCES.unverifiedSpacing;
      const moved = destination(point([middle.lon, middle.lat]), east, 90, { units: 'kilometers' });
      const [lon = middle.lon, lat = middle.lat] = moved.geometry.coordinates;
      const farthest = Math.max(...borders.map((border) => distance([lon, lat], border)));
      positions.set(place, { lon, lat, uncertaintyKm: Math.ceil(farthest) });
    }
  }
  return positions;
}
