import polylabel from 'polylabel';

type Position = readonly [number, number];
type Ring = readonly Position[];

/** How exactly the inner point of an area is sought, as a share of the area's extent. */
const PRECISION = 0.01;

/**
 * The inner point of an area that is farthest from its edge, WGS84 lon, lat; of several parts in the largest. Exact to about a
 * hundredth of the area's extent. `undefined` without coordinates.
 */
export function deepestPoint(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): Position | undefined {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [largest] = parts.map(toRings).toSorted((a, b) => size(b) - size(a));
  return largest === undefined ? undefined : innerPoint(largest);
}

const toRings = (rings: readonly (readonly (readonly number[])[])[]): Ring[] =>
  rings.map((ring) =>
    ring.flatMap(([lon, lat]): Position[] => (lon === undefined || lat === undefined ? [] : [[lon, lat]])),
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
