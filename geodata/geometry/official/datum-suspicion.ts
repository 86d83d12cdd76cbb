import { booleanPointInPolygon, feature } from '@turf/turf';
import { type Area, areaKm2, differenceOf, isArea } from '../polygons.ts';
import { converted } from './convert.ts';
import { conversionFrom } from './reference-systems.ts';

/** Mismatch that is put down to our simplified borders and not to the datum. */
const TOLERATED = 0.01;
/** How much better another datum must fit before it is suspected. */
const BETTER = 0.6;

/**
 * Whether a geometry declared as true degrees fits its district clearly better when read as GCJ-02 or BD-09 (or, declared as one
 * of these, when left as it was). Only a comparison with the border can tell, so a place far from every border passes.
 * @returns the system that it seems to be in; `undefined` when nothing is suspected
 */
export function suspectedSystem(options: {
  /** As the file has it. */
  original: GeoJSON.Geometry;
  /** After conversion from the declared system, WGS84. */
  geometry: GeoJSON.Geometry;
  declared: string;
  district: Area;
  /** Whether the place is the district itself, so that missing ground counts too. */
  whole: boolean;
}): string | undefined {
  const { original, geometry, declared, district, whole } = options;
  const found = mismatch(geometry, district, whole);
  if (found <= TOLERATED) return undefined;
  const others = ['WGS84', 'GCJ-02', 'BD-09'].filter((system) => system !== declared);
  let best: { system: string; mismatch: number } | undefined;
  for (const system of others) {
    const convert = conversionFrom(system);
    if (convert === undefined) continue;
    const other = mismatch(converted(original, convert), district, whole);
    if (best === undefined || other < best.mismatch) best = { system, mismatch: other };
  }
  return best !== undefined && best.mismatch < found * BETTER ? best.system : undefined;
}

/** Share of the geometry outside the district; for a whole district also of the ground that it leaves out. */
function mismatch(geometry: GeoJSON.Geometry, district: Area, whole: boolean): number {
  if (geometry.type === 'Point') return booleanPointInPolygon(geometry.coordinates, district) ? 0 : 1;
  if (!isArea(geometry)) return 0;
  const area = feature(geometry);
  const outside = differenceOf(area, district);
  const missing = whole ? differenceOf(district, area) : undefined;
  const off = [outside, missing].reduce((sum, part) => sum + (part === undefined ? 0 : areaKm2(part)), 0);
  return off / areaKm2(area);
}
