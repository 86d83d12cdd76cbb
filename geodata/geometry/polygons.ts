import {
  area,
  buffer,
  cleanCoords,
  difference,
  feature,
  featureCollection,
  intersect,
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

/** Square kilometres. */
export function areaKm2(one: Area | AreaGeometry): number {
  return area(one) / 1e6;
}

/** Drops pieces below `minimumKm2` and holes below it. */
export function withoutSlivers(one: Area | undefined, minimumKm2: number): Area | undefined {
  if (one === undefined) return undefined;
  const kept = partsOf(one.geometry)
    .filter((rings) => areaKm2(polygon(rings)) >= minimumKm2)
    .map((rings) => rings.filter((ring, index) => index === 0 || areaKm2(polygon([ring])) >= minimumKm2));
  return areaOf(kept);
}

/** Cuts the corners (Chaikin) and thins the result to `detailKm`. */
export function smoothed(one: Area, rounds: number, detailKm: number): Area {
  const parts = polygonSmooth(one, { iterations: rounds }).features.flatMap((part) => partsOf(part.geometry));
  const whole = areaOf(parts) ?? one;
  return simplify(whole, { tolerance: detailKm / 111, highQuality: true, mutate: false });
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
