import type { Point } from './shape.ts';

/** An outline with an inside, WGS84 degrees. */
export type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;

type Ring = readonly GeoJSON.Position[];

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export const isArea = (geometry: GeoJSON.Geometry): geometry is Area =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** The rings of an area, holes among them; the first and the last point of each are one. */
export const ringsOf = ({ type, coordinates }: Area): readonly Ring[] =>
  type === 'Polygon' ? coordinates : coordinates.flat();

export function boxOf(area: Area): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of ringsOf(area))
    for (const [lon = 0, lat = 0] of ring) {
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
  return [west, south, east, north];
}

export const boxesMeet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

/** Whether a point lies in an area: by how often a line to the east crosses its rings. */
export function holds(area: Area, [lon, lat]: Point): boolean {
  let isInside = false;
  for (const ring of ringsOf(area))
    eachEdge(ring, ([x1 = 0, y1 = 0], [x2 = 0, y2 = 0]) => {
      if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
    });
  return isInside;
}

function eachEdge<Corner>(line: readonly Corner[], visit: (from: Corner, to: Corner) => void): void {
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1], line[index]];
    if (from !== undefined && to !== undefined) visit(from, to);
  }
}

const KM_PER_DEGREE = 111.2;

/**
 * The point of some lines, WGS84 degrees, that is nearest to a point, and how far that is, km, on a plane about the point: right to
 * some metres within tens of km, which is far less than any position here is known to.
 */
export function nearestOn(
  lines: readonly (readonly (readonly number[])[])[],
  [lon, lat]: Point,
): { at: Point; km: number } {
  const across = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const flat = ([x = 0, y = 0]: readonly number[]): readonly [number, number] => [
    (x - lon) * across,
    (y - lat) * KM_PER_DEGREE,
  ];
  let nearest: { at: Point; km: number } = { at: [lon, lat], km: Infinity };
  for (const line of lines)
    eachEdge(line, (from, to) => {
      const [[x1, y1], [x2, y2]] = [flat(from), flat(to)];
      const [dx, dy] = [x2 - x1, y2 - y1];
      const squared = dx * dx + dy * dy;
      const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / squared));
      const [x, y] = [x1 + along * dx, y1 + along * dy];
      const km = Math.hypot(x, y);
      if (km < nearest.km) nearest = { at: [lon + x / across, lat + y / KM_PER_DEGREE], km };
    });
  return nearest;
}

/** How far a point is from the edge of an area, km, as `nearestOn` tells it. */
export const kmToEdge = (area: Area, point: Point): number => nearestOn(ringsOf(area), point).km;

/** Whether the edges of two areas cross. */
export function edgesCross(one: Area, other: Area): boolean {
  const box = boxOf(other);
  for (const ring of ringsOf(one))
    for (let index = 1; index < ring.length; index += 1) {
      const [from, to] = [ring[index - 1], ring[index]];
      if (from === undefined || to === undefined || !boxesMeet(boxOfEdge(from, to), box)) continue;
      if (ringsOf(other).some((theirs) => crossesRing(from, to, theirs))) return true;
    }
  return false;
}

const boxOfEdge = ([x1 = 0, y1 = 0]: GeoJSON.Position, [x2 = 0, y2 = 0]: GeoJSON.Position): Box => [
  Math.min(x1, x2),
  Math.min(y1, y2),
  Math.max(x1, x2),
  Math.max(y1, y2),
];

function crossesRing(from: GeoJSON.Position, to: GeoJSON.Position, ring: Ring): boolean {
  const [west, south, east, north] = boxOfEdge(from, to);
  for (let index = 1; index < ring.length; index += 1) {
    const [start, end] = [ring[index - 1], ring[index]];
    if (start === undefined || end === undefined) continue;
    const [x1 = 0, y1 = 0] = start;
    const [x2 = 0, y2 = 0] = end;
    // Nearly all edges are elsewhere.
    if ((x1 < west && x2 < west) || (x1 > east && x2 > east)) continue;
    if ((y1 < south && y2 < south) || (y1 > north && y2 > north)) continue;
    if (
      side(from, to, start) * side(from, to, end) <= 0 &&
      side(start, end, from) * side(start, end, to) <= 0
    )
      return true;
  }
  return false;
}

/** On which side of a line a point lies: the sign of the turn. */
const side = (
  [x1 = 0, y1 = 0]: GeoJSON.Position,
  [x2 = 0, y2 = 0]: GeoJSON.Position,
  [x = 0, y = 0]: GeoJSON.Position,
) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
