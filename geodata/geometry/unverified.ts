import { booleanPointInPolygon, destination, distance, point } from '@turf/turf';
import type { Geography } from './geography.ts';
import type { Hierarchy } from './hierarchy.ts';
import { interiorPoint } from './interior-point.ts';
import { type Area, buffered, partsOf } from './polygons.ts';
import type { Outline } from './records/subzone-outlines.ts';
import { TOLERANCES } from './tolerances.ts';

export interface UnverifiedPosition {
  lon: number;
  lat: number;
  /** Reaches the farthest border of the district: the place may be anywhere in it. */
  uncertaintyKm: number;
}

/** How far a stand-in is moved at a time, and how often, to keep off an outline. */
const STEP_KM = 0.5;
const MOST_STEPS = 30;

/**
 * Stand-in points for places that were found nowhere (位置待核), by place id.
 * They stand in a row around the middle of their district, which is deliberately not its seat: a point at the seat would claim
 * one. The row keeps off the outlines of sub-zones, in which a point would seem to belong to them.
 */
export function unverifiedPositions(
  geography: Geography,
  hierarchy: Hierarchy,
  subzones: ReadonlyMap<string, Outline>,
): ReadonlyMap<string, UnverifiedPosition> {
  const taken = [...subzones.values()].flatMap(
    ({ area }) => buffered(area, TOLERANCES.unverifiedMargin) ?? [],
  );
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
      const [lon = middle.lon, lat = middle.lat] = besideAll(moved.geometry.coordinates, area, taken);
      const farthest = Math.max(...borders.map((border) => distance([lon, lat], border)));
      positions.set(place, { lon, lat, uncertaintyKm: Math.ceil(farthest) });
    }
  }
  return positions;
}

/** The nearest point straight north or south that lies in the district and in none of the areas; the point itself where none does. */
function besideAll(from: GeoJSON.Position, district: Area, areas: readonly Area[]): GeoJSON.Position {
  const candidates = [...Array.from({ length: MOST_STEPS }).keys()].flatMap((steps) =>
    [steps, -steps].map(
      (north) => destination(point(from), north * STEP_KM, 0, { units: 'kilometers' }).geometry.coordinates,
    ),
  );
  const isFree = (candidate: GeoJSON.Position): boolean =>
    booleanPointInPolygon(candidate, district) &&
    areas.every((area) => !booleanPointInPolygon(candidate, area));
  return candidates.find(isFree) ?? from;
}
