import {
  along,
  area,
  buffer,
  cleanCoords,
  difference,
  feature,
  featureCollection,
  intersect,
  length,
  lineString,
  multiPolygon,
  polygon,
  polygonSmooth,
  rewind,
  simplify,
  truncate,
  union,
} from '@turf/turf';

export type AreaGeometry = GeoJSON.Polygon | GeoJSON.MultiPolygon;
export type Area = GeoJSON.Feature<AreaGeometry>;
export type Ring = GeoJSON.Position[];

/** Polygons of an area as arrays of rings, lon/lat degrees. */
export function partsOf(geometry: AreaGeometry): Ring[][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** An area of these parts: a Polygon when there is one, else a MultiPolygon; `undefined` when there is none. */
export function areaOf(parts: readonly Ring[][]): Area | undefined {
  const first = parts[0];
  if (first === undefined) return undefined;
  return parts.length === 1 ? polygon(first) : multiPolygon([...parts]);
}

export function isArea(geometry: GeoJSON.Geometry | null): geometry is AreaGeometry {
  return geometry !== null && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');
}

export function unionOf(areas: readonly Area[]): Area | undefined {
  const first = areas[0];
  if (first === undefined) return undefined;
  return areas.length === 1 ? feature(first.geometry) : (union(featureCollection([...areas])) ?? undefined);
}

export function intersectionOf(one: Area, other: Area): Area | undefined {
  return intersect(featureCollection([one, other])) ?? undefined;
}

export function differenceOf(one: Area, other: Area | undefined): Area | undefined {
  if (other === undefined) return one;
  return difference(featureCollection([one, other])) ?? undefined;
}

/** Grows (or, below zero, shrinks) an area by a distance in kilometres. */
export function buffered(
  one: Area | GeoJSON.Feature<GeoJSON.LineString>,
  kilometres: number,
): Area | undefined {
  const grown = buffer(one, kilometres, { units: 'kilometers', steps: 6 });
  // An area shrunk to nothing comes back without coordinates.
  return grown !== undefined && grown.geometry.coordinates.length > 0 ? feature(grown.geometry) : undefined;
}

/** Fills gaps and notches narrower than twice this many kilometres; inward corners become round, outward ones stay. */
export function closed(one: Area | undefined, kilometres: number): Area | undefined {
  const grown = one && buffered(one, kilometres);
  return grown && buffered(grown, -kilometres);
}

/** Takes away what is narrower than twice this many kilometres; outward corners become round, inward ones stay. */
export function opened(one: Area | undefined, kilometres: number): Area | undefined {
  const shrunk = one && buffered(one, -kilometres);
  return shrunk && buffered(shrunk, kilometres);
}

/** Square kilometres. */
export function areaKm2(one: Area | AreaGeometry): number {
  return area(one) / 1e6;
}

/** Drops pieces below `minimumKm2` and holes below it, or below a size of their own. */
export function withoutSlivers(
  one: Area | undefined,
  minimumKm2: number,
  holeKm2 = minimumKm2,
): Area | undefined {
  if (one === undefined) return undefined;
  const kept = partsOf(one.geometry)
    .filter((rings) => areaKm2(polygon(rings)) >= minimumKm2)
    .map((rings) => rings.filter((ring, index) => index === 0 || areaKm2(polygon([ring])) >= holeKm2));
  return areaOf(kept);
}

/** Cuts the corners (Chaikin) and thins the result to `detailKm`. */
export function smoothed(one: Area, rounds: number, detailKm: number): Area {
  const parts = polygonSmooth(one, { iterations: rounds }).features.flatMap((part) => partsOf(part.geometry));
  const whole = areaOf(parts) ?? one;
  return thinned(whole, detailKm);
}

/** Without the points that are nearer to the line than this many kilometres. */
export function thinned(one: Area, detailKm: number): Area {
  return simplify(one, { tolerance: detailKm / 111, highQuality: true, mutate: false });
}

/** How an outline is made soft, kilometres. */
export interface Softening {
  /** Distance between the points along the outline that are averaged. */
  spacing: number;
  /** How often each point is drawn half way to the middle of its two neighbours. */
  rounds: number;
  /** Points nearer to the line than this are left out of the result. */
  detail: number;
}

/** Averages along the outline, so that no corner is left, inward or outward; it moves least where it is nearly straight. */
export function softened(one: Area, { spacing, rounds, detail }: Softening): Area {
  const soften = (ring: Ring): Ring => {
    let points = evenlySpaced(ring, spacing);
    for (let round = 0; round < rounds; round += 1) points = averaged(points);
    return [...points, ...points.slice(0, 1)];
  };
  const soft = areaOf(partsOf(one.geometry).map((rings) => rings.map(soften))) ?? one;
  return thinned(soft, detail);
}

/** Points along a closed ring, the last not repeated. */
function evenlySpaced(ring: Ring, spacingKm: number): Ring {
  const line = lineString(ring);
  const whole = length(line);
  const count = Math.max(8, Math.round(whole / spacingKm));
  return Array.from(
    { length: count },
    (_, index) => along(line, (whole * index) / count).geometry.coordinates,
  );
}

function averaged(points: Ring): Ring {
  return points.map(([lon = 0, lat = 0], index) => {
    const [lonBefore = 0, latBefore = 0] = points.at(index - 1) ?? [];
    const [lonAfter = 0, latAfter = 0] = points[(index + 1) % points.length] ?? [];
    return [(lonBefore + 2 * lon + lonAfter) / 4, (latBefore + 2 * lat + latAfter) / 4];
  });
}

/** Rounded, free of repeated points, wound by the right-hand rule of RFC 7946 (outer rings counter-clockwise). */
export function finished<G extends GeoJSON.Geometry>(geometry: G, decimals: number): G {
  const rounded = truncate(geometry, { precision: decimals, coordinates: 2, mutate: false });
  if (rounded.type === 'Point') return rounded;
  const clean: G = cleanCoords(rounded);
  return isArea(clean) ? wound(clean) : clean;
}

function wound<G extends AreaGeometry>(geometry: G): G {
  // `mutate` turns the rings in place, which keeps the exact type of the geometry.
  rewind(geometry, { reverse: false, mutate: true });
  return geometry;
}
