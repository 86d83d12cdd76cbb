import { expect, test } from 'vitest';
import {
  areaAmounts,
  circleRing,
  distanceBetween,
  lengthAmount,
  lengthOf,
  ringSize,
  sizeOf,
} from '../../../src/atlas/spatial/measures.ts';
import { combined, crossesItself, squareMetres } from '../../../src/atlas/spatial/region.ts';
import type { Point } from '../../../src/atlas/spatial/shape.ts';

test('a degree at 30° N is as long as the tables of the ellipsoid say', () => {
  // 110.852 km along the meridian, 96.486 km along the parallel; on a sphere both would be 0.3 % off.
  expect(
    lengthOf([
      [121, 29.5],
      [121, 30.5],
    ]),
  ).toBeCloseTo(110_852, -1);
  expect(distanceBetween([121, 30], [122, 30])).toBeCloseTo(96_486, -1);
});

test('a field of a degree each way is as large as the table says, whichever way round it is drawn', () => {
  const ring: Point[] = [
    [121, 29.5],
    [122, 29.5],
    [122, 30.5],
    [121, 30.5],
  ];
  // 110.852 km × 96.486 km, less what the sides draw together.
  expect(ringSize(ring).area / 1e6).toBeCloseTo(10_695.7, 0);
  expect(ringSize(ring.toReversed()).area).toBeCloseTo(ringSize(ring).area, 0);
});

test('a circle is told by its radius, and its ring lies on it', () => {
  const centre: Point = [121.55, 29.87];
  expect(sizeOf({ kind: 'circle', centre, km: 2 }).area).toBeCloseTo(Math.PI * 4e6, -1);
  const distances = circleRing(centre, 2).map((point) => distanceBetween(centre, point));
  expect(Math.max(...distances)).toBeCloseTo(2000, 3);
  expect(Math.min(...distances)).toBeCloseTo(2000, 3);
});

test('lengths and areas are said in the unit that suits them, and in 亩', () => {
  expect(lengthAmount(999)).toEqual({ value: 999, unit: 'metre' });
  expect(lengthAmount(1500)).toEqual({ value: 1.5, unit: 'kilometre' });
  // 15 亩 are a hectare.
  expect(areaAmounts(20_000)).toEqual([
    { value: 2, unit: 'hectare' },
    { value: 30, unit: 'mu' },
  ]);
  expect(areaAmounts(3e6)).toEqual([
    { value: 3, unit: 'square-kilometre' },
    { value: 4500, unit: 'mu' },
  ]);
});

test('a line that crosses itself is told, and all that it encloses is measured', () => {
  const bow: Point[] = [
    [121, 29],
    [121.2, 29.2],
    [121.2, 29],
    [121, 29.2],
  ];
  expect(crossesItself(bow)).toBe(true);
  expect(
    crossesItself([
      [121, 29],
      [121.2, 29],
      [121.2, 29.2],
      [121, 29.2],
    ]),
  ).toBe(false);
});

/** A field between two meridians. */
const square = (west: number, east: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 29],
      [east, 29],
      [east, 29.1],
      [west, 29.1],
      [west, 29],
    ],
  ],
});

/** Square kilometres that the steps leave. */
const sizeAfter = (...steps: Parameters<typeof combined>[0][number][]): number => {
  const area = combined(steps);
  return area === undefined ? 0 : squareMetres(area) / 1e6;
};

test('what is taken away and what is only in both leave their parts', () => {
  const whole = squareMetres(square(121, 121.2)) / 1e6;
  const half = squareMetres(square(121.1, 121.2)) / 1e6;
  const wide = { operation: 'add', area: square(121, 121.2) } as const;
  expect(sizeAfter(wide, { operation: 'subtract', area: square(121.1, 121.3) })).toBeCloseTo(whole - half, 2);
  expect(sizeAfter(wide, { operation: 'intersect', area: square(121.1, 121.3) })).toBeCloseTo(half, 2);
  expect(sizeAfter(wide, { operation: 'add', area: square(121.1, 121.2) })).toBeCloseTo(whole, 2);
  // Nothing can be taken from nothing.
  expect(sizeAfter({ operation: 'subtract', area: square(121, 121.2) })).toBe(0);
});
