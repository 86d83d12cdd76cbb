import type { NodeId } from '../records/id.ts';

/** A position in WGS84 degrees, longitude first. */
export type Point = readonly [lon: number, lat: number];

/** What a record may be chosen by besides its place. */
export const ATTRIBUTES = ['kind', 'industry', 'state', 'document'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** What a person draws or names. Rings are not closed: the last point is joined with the first. */
export type Shape =
  /** Measured, and selects nothing. */
  | { kind: 'line'; points: readonly Point[] }
  | { kind: 'polygon'; points: readonly Point[] }
  /** The south-western and the north-eastern corner. */
  | { kind: 'rectangle'; points: readonly [Point, Point] }
  | { kind: 'circle'; centre: Point; km: number }
  /** What lies in a place: a district, a zone … */
  | { kind: 'place'; id: NodeId }
  /** What lies within so many kilometres of a place. */
  | { kind: 'around'; id: NodeId; km: number }
  | { kind: 'attribute'; of: Attribute; value: string };

/** How a step changes what the steps before it have selected. */
export const OPERATIONS = ['add', 'subtract', 'intersect'] as const;
export type Operation = (typeof OPERATIONS)[number];

export interface Step {
  operation: Operation;
  shape: Shape;
}

/** Shapes that a hand has drawn, corner by corner or by a radius: their sizes are those of the drawing. */
export type Drawn = Extract<Shape, { kind: 'line' | 'polygon' | 'rectangle' | 'circle' }>;

export function isDrawn(shape: Shape): shape is Drawn {
  return (
    shape.kind === 'line' || shape.kind === 'polygon' || shape.kind === 'rectangle' || shape.kind === 'circle'
  );
}

/** The fewest points of a shape of points. */
export const LEAST_POINTS = { line: 2, polygon: 3 } as const;

/** The widest radius that is taken, km: from the middle of the city to beyond its sea. */
export const WIDEST = 200;

/** The four corners of a rectangle, anticlockwise from the south-west. */
export function cornersOf([southWest, northEast]: readonly [Point, Point]): readonly Point[] {
  const [west, south] = southWest;
  const [east, north] = northEast;
  return [southWest, [east, south], northEast, [west, north]];
}

/** The rectangle between two opposite corners, whichever they are. */
export function rectangleBetween(one: Point, other: Point): readonly [Point, Point] {
  return [
    [Math.min(one[0], other[0]), Math.min(one[1], other[1])],
    [Math.max(one[0], other[0]), Math.max(one[1], other[1])],
  ];
}
