import { booleanPointInPolygon, feature } from '@turf/turf';
import { signedClearanceKm } from '../interior-point.ts';
import { type Area, type AreaGeometry, areaKm2, differenceOf, isArea, partsOf } from '../polygons.ts';
import { converted } from './convert.ts';
import { conversionFrom } from './reference-systems.ts';

/** Mismatch that is put down to our simplified borders and not to the datum. */
const TOLERATED = 0.01;
/** How much better another datum must fit before it is suspected. */
const BETTER = 0.6;
/** Border corners that are needed to tell a shift, and the spread in kilometres that our border's own error explains. */
const CORNERS = { fewest: 8, toleratedKm: 0.06 } as const;

interface Suspect {
  /** As the file has it. */
  original: GeoJSON.Geometry;
  /** After conversion from the declared system, WGS84. */
  geometry: GeoJSON.Geometry;
  declared: string;
  district: Area;
  /** Whether the place is the district itself, so that missing ground counts too. */
  whole: boolean;
  /** Corners of the district's border on land; none where it is another place that is supplied. */
  inland: readonly GeoJSON.Position[];
}

/**
 * Whether a geometry declared as true degrees fits its district clearly better when read as GCJ-02 or BD-09 (or, declared as one
 * of these, when left as it was). Only a comparison with the border can tell, so a place far from every border passes.
 * @returns the system that it seems to be in; `undefined` when nothing is suspected
 */
export function suspectedSystem(suspect: Suspect): string | undefined {
  const byArea = better(
    suspect,
    (geometry) => mismatch(geometry, suspect.district, suspect.whole),
    TOLERATED,
  );
  if (byArea !== undefined || suspect.inland.length < CORNERS.fewest) return byArea;
  return better(suspect, (geometry) => spread(geometry, suspect.inland), CORNERS.toleratedKm);
}

function better(
  suspect: Suspect,
  misfit: (geometry: GeoJSON.Geometry) => number,
  tolerated: number,
): string | undefined {
  const { original, geometry, declared } = suspect;
  const found = misfit(geometry);
  if (found <= tolerated) return undefined;
  let best: { system: string; misfit: number } | undefined;
  for (const system of ['WGS84', 'GCJ-02', 'BD-09'].filter((other) => other !== declared)) {
    const convert = conversionFrom(system);
    if (convert === undefined) continue;
    const other = misfit(converted(original, convert));
    if (best === undefined || other < best.misfit) best = { system, misfit: other };
  }
  return best !== undefined && best.misfit < found * BETTER ? best.system : undefined;
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

/**
 * How unevenly the corners of the known border lie off an outline, kilometres. A shift puts them inside on one side and outside
 * on the other, while an outline drawn wider or finer than ours is off by much the same everywhere.
 */
function spread(geometry: GeoJSON.Geometry, corners: readonly GeoJSON.Position[]): number {
  if (!isArea(geometry)) return 0;
  const off = corners.map((corner) => offset(corner, geometry));
  const middle = median(off);
  return median(off.map((value) => Math.abs(value - middle)));
}

function offset([lon = 0, lat = 0]: GeoJSON.Position, geometry: AreaGeometry): number {
  return Math.max(...partsOf(geometry).map((rings) => signedClearanceKm(lon, lat, rings)));
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
