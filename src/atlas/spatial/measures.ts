import geodesic from 'geographiclib-geodesic';
import type { Drawn, Point } from './shape.ts';
import { cornersOf } from './shape.ts';

const { WGS84 } = geodesic.Geodesic;

/**
 * The length of a line on the ellipsoid of WGS84, metres: the sum of the geodesics between its points (Karney, Algorithms for
 * geodesics, 2013). Heights count for nothing.
 */
export function lengthOf(points: readonly Point[]): number {
  let metres = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before !== undefined) metres += distanceBetween(before, point);
  }
  return metres;
}

/** The geodesic between two points, metres. */
export function distanceBetween([lon, lat]: Point, [otherLon, otherLat]: Point): number {
  return WGS84.Inverse(lat, lon, otherLat, otherLon).s12 ?? 0;
}

/** The point so many metres from another, in a direction of degrees from north, clockwise. */
export function pointFrom([lon, lat]: Point, azimuth: number, metres: number): Point {
  const { lon2 = lon, lat2 = lat } = WGS84.Direct(lat, lon, azimuth, metres);
  return [lon2, lat2];
}

/** Area and circumference of a ring, square metres and metres: the ring of geodesics through its points, not closed. */
export function ringSize(points: readonly Point[]): { area: number; length: number } {
  const ring = WGS84.Polygon(false);
  for (const [lon, lat] of points) ring.AddPoint(lat, lon);
  const { area = 0, perimeter } = ring.Compute(false, true);
  return { area: Math.abs(area), length: perimeter };
}

/** Corners of the ring that stands for a circle. */
const CIRCLE_CORNERS = 96;

/** A circle as a ring, anticlockwise from the north, not closed. */
export function circleRing(centre: Point, km: number): readonly Point[] {
  return Array.from({ length: CIRCLE_CORNERS }, (_, index) =>
    pointFrom(centre, -(index * 360) / CIRCLE_CORNERS, km * 1000),
  );
}

/** What can be said of the size of a drawn shape: metres along it, and square metres within it where it has an inside. */
export interface Size {
  length: number;
  area?: number;
}

/** Sizes of what was drawn. A polygon that crosses itself has no area before it is mended (`region.ts`). */
export function sizeOf(shape: Drawn): Size {
  switch (shape.kind) {
    case 'line':
      return { length: lengthOf(shape.points) };
    case 'polygon':
      return ringSize(shape.points);
    case 'rectangle':
      return ringSize(cornersOf(shape.points));
    case 'circle': {
      const metres = shape.km * 1000;
      // So small a part of the earth is flat: at 200 km the area is too large by 0.01 %.
      return { length: 2 * Math.PI * metres, area: Math.PI * metres ** 2 };
    }
  }
}

/** A size in a unit, as it is said. */
export interface Amount {
  value: number;
  unit: 'metre' | 'kilometre' | 'hectare' | 'square-kilometre' | 'mu' | 'ten-thousand-mu';
}

const HECTARE = 10_000;
const SQUARE_KILOMETRE = 1_000_000;
/** 15 亩 are a hectare. */
const MU = HECTARE / 15;
/** From here on 万亩 are counted. */
const TEN_THOUSAND = 10_000;

/** A length in metres, from a kilometre on in kilometres. */
export function lengthAmount(metres: number): Amount {
  return metres < 1000 ? { value: metres, unit: 'metre' } : { value: metres / 1000, unit: 'kilometre' };
}

/** An area as a plan writes it, and in 亩: in hectares (公顷) below a square kilometre. */
export function areaAmounts(squareMetres: number): readonly [Amount, Amount] {
  const own: Amount =
    squareMetres < SQUARE_KILOMETRE
      ? { value: squareMetres / HECTARE, unit: 'hectare' }
      : { value: squareMetres / SQUARE_KILOMETRE, unit: 'square-kilometre' };
  const mu = squareMetres / MU;
  return [
    own,
    mu < TEN_THOUSAND ? { value: mu, unit: 'mu' } : { value: mu / TEN_THOUSAND, unit: 'ten-thousand-mu' },
  ];
}
