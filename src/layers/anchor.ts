import polylabel from 'polylabel';

type Position = readonly [number, number];
type Ring = readonly Position[];

/** How exactly the inner point of an area is sought, as a share of the area's extent. */
const PRECISION = 0.01;

/** Geometries are never changed, so a point once found is kept. */
const found = new WeakMap<GeoJSON.Geometry, Position>();

/**
 * The point of a geometry that its name belongs to, WGS84 lon, lat: a point itself, the first of several points,
 * the middle vertex of a line, and for an area the inner point farthest from its edge (exact to about a hundredth of the
 * area's extent). `undefined` without coordinates.
 */
export function anchorOf(geometry: GeoJSON.Geometry): Position | undefined {
  const anchor = found.get(geometry) ?? findAnchor(geometry);
  if (anchor !== undefined) found.set(geometry, anchor);
  return anchor;
}

function findAnchor(geometry: GeoJSON.Geometry): Position | undefined {
  if (geometry.type === 'Point') return toPosition(geometry.coordinates);
  if (geometry.type === 'MultiPoint') return toPosition(geometry.coordinates[0]);
  if (geometry.type === 'LineString') return middle(geometry.coordinates);
  if (geometry.type === 'MultiLineString') return middle(geometry.coordinates[0] ?? []);
  if (geometry.type === 'Polygon') return innerPoint(toRings(geometry.coordinates));
  if (geometry.type === 'MultiPolygon') {
    const largest = geometry.coordinates.map(toRings).toSorted((a, b) => size(b) - size(a))[0];
    return largest === undefined ? undefined : innerPoint(largest);
  }
  const [first] = geometry.geometries;
  return first === undefined ? undefined : anchorOf(first);
}

const middle = (line: readonly (readonly number[])[]): Position | undefined =>
  toPosition(line[Math.floor(line.length / 2)]);

function toPosition(coordinates: readonly number[] | undefined): Position | undefined {
  const [lon, lat] = coordinates ?? [];
  return lon === undefined || lat === undefined ? undefined : [lon, lat];
}

const toRings = (rings: readonly (readonly (readonly number[])[])[]): Ring[] =>
  rings.map((ring) =>
    ring.flatMap((coordinates) => [toPosition(coordinates)].filter((p) => p !== undefined)),
  );

/** Twice the area of the outer ring, in square degrees. */
function size([outer = []]: readonly Ring[]): number {
  let sum = 0;
  for (const [index, [x, y]] of outer.entries()) {
    const [nextX, nextY] = outer[(index + 1) % outer.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum);
}

/** Sought in a plane: a degree of longitude is shorter than one of latitude by the cosine of the latitude. */
function innerPoint(rings: readonly Ring[]): Position | undefined {
  const [outer = []] = rings;
  const [first] = outer;
  if (first === undefined) return undefined;
  const shrink = Math.cos((first[1] * Math.PI) / 180);
  const plane = rings.map((ring) => ring.map(([lon, lat]): [number, number] => [lon * shrink, lat]));
  const lats = outer.map(([, lat]) => lat);
  const extent = Math.max(...lats) - Math.min(...lats);
  const [x, y] = polylabel(plane, extent * PRECISION);
  return [x / shrink, y];
}
