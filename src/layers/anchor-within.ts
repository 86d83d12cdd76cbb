import { anchorOf } from './anchor.ts';
import { deepestPoint } from './deepest-point.ts';

type Position = readonly [number, number];
/** West, south, east, north, degrees. */
type Box = readonly [number, number, number, number];

/** A piece of less than this share of the box is a corner that needs no name. */
const LEAST_SHARE = 0.02;

/**
 * Where the name of an area belongs in what is seen of it, WGS84 lon, lat: where it always stands if that is inside the
 * box, else the point deepest inside the part that the box shows. `undefined` where it shows next to nothing of the area.
 */
export function anchorWithin(geometry: GeoJSON.Geometry, box: Box): Position | undefined {
  const usual = anchorOf(geometry);
  if (usual !== undefined && isInside(usual, box)) return usual;
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const pieces = polygons
    .map((rings) => rings.map((ring) => clipped(ring, box)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0)
    .map((coordinates) => ({ coordinates, area: areaOf(coordinates[0] ?? []) }))
    .toSorted((a, b) => b.area - a.area);
  const [largest] = pieces;
  const [west, south, east, north] = box;
  if (largest === undefined || largest.area < LEAST_SHARE * (east - west) * (north - south)) return undefined;
  return deepestPoint({ type: 'Polygon', coordinates: largest.coordinates });
}

const isInside = ([lon, lat]: Position, [west, south, east, north]: Box): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** The part of a ring inside a box, edge by edge (Sutherland and Hodgman 1974); closed, empty where nothing is left. */
function clipped(ring: readonly (readonly number[])[], [west, south, east, north]: Box): number[][] {
  const edges: readonly { axis: 0 | 1; at: number; keeps: (value: number) => boolean }[] = [
    { axis: 0, at: west, keeps: (value) => value >= west },
    { axis: 0, at: east, keeps: (value) => value <= east },
    { axis: 1, at: south, keeps: (value) => value >= south },
    { axis: 1, at: north, keeps: (value) => value <= north },
  ];
  let points = ring.map(([lon = 0, lat = 0]): [number, number] => [lon, lat]);
  for (const { axis, at, keeps } of edges) {
    points = points.flatMap((point, index): [number, number][] => {
      const before = points[(index + points.length - 1) % points.length] ?? point;
      const crossing = (): [number, number] => {
        const share = (at - before[axis]) / (point[axis] - before[axis]);
        return [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share];
      };
      if (keeps(point[axis])) return keeps(before[axis]) ? [point] : [crossing(), point];
      return keeps(before[axis]) ? [crossing()] : [];
    });
  }
  const [first] = points;
  return first === undefined ? [] : [...points, first];
}

/** Square degrees within a ring. */
function areaOf(ring: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}
