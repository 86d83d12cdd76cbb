import { expect, test } from 'vitest';
import { boxOf, placeNames } from '../../../src/parts/paper-map/place-names.ts';
import { boundsOf, planeOver } from '../../../src/parts/paper-map/plane.ts';

const CITY = [120.87, 28.86, 122.28, 30.44] as const;
const FRAME = { width: 180, height: 160 };

/** Metres between two positions of WGS84 degrees on the sphere of the projection (haversine). */
function metresBetween(
  [lon, lat]: readonly [number, number],
  [lon2, lat2]: readonly [number, number],
): number {
  const radians = Math.PI / 180;
  const half =
    Math.sin(((lat2 - lat) * radians) / 2) ** 2 +
    Math.cos(lat * radians) * Math.cos(lat2 * radians) * Math.sin(((lon2 - lon) * radians) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(half));
}

test('distances on paper are those on the ground at 1:N, to a thousandth, in every direction', () => {
  const plane = planeOver(CITY, FRAME);
  const from = [121.55, 29.87] as const;
  for (const to of [
    [121.95, 29.87],
    [121.55, 29.3],
    [121.0, 30.2],
  ] as const) {
    const [x, y] = plane.point(from);
    const [x2, y2] = plane.point(to);
    const onPaper = (Math.hypot(x2 - x, y2 - y) * plane.scale) / 1000;
    expect(onPaper / metresBetween(from, to)).toBeCloseTo(1, 3);
  }
});

test('north is up, east at the right, and all that is asked for lies within the frame', () => {
  const plane = planeOver(CITY, FRAME);
  const [west, south, east, north] = CITY;
  const [left, low] = plane.point([west, south]);
  const [right, high] = plane.point([east, north]);
  expect(left).toBeLessThan(right);
  expect(high).toBeLessThan(low);
  for (const corner of [
    [west, north],
    [east, south],
  ] as const) {
    const [x, y] = plane.point(corner);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(FRAME.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(FRAME.height);
  }
});

test('an area is drawn as itself, and not as all the world but itself', () => {
  const plane = planeOver(CITY, FRAME);
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [121.5, 29.8],
        [121.6, 29.8],
        [121.6, 29.9],
        [121.5, 29.9],
        [121.5, 29.8],
      ],
    ],
  };
  const numbers = [...(plane.path(square) ?? '').matchAll(/-?[\d.]+/g)].map(Number);
  const [x, y] = plane.point([121.55, 29.85]);
  expect(numbers.length).toBeGreaterThan(7);
  for (const [index, number] of numbers.entries())
    expect(Math.abs(number - (index % 2 === 0 ? x : y))).toBeLessThan(10);
  const outside = { type: 'Point' as const, coordinates: [100, 10] };
  expect(boundsOf([square, outside])).toEqual([100, 10, 121.6, 29.9]);
});

test('no name stands on another, on what is taken or beyond the frame; the first has the best place', () => {
  const frame = { left: 0, top: 0, right: 60, bottom: 40 };
  const wishes = Array.from({ length: 14 }, (_, index) => ({
    id: String(index),
    lines: ['慈溪市高新', '技术开发区'],
    x: 20 + (index % 4) * 3,
    y: 15 + Math.floor(index / 4) * 3,
    clear: 2,
    size: 3,
    width: 15,
    isArea: index % 2 === 0,
  }));
  const mark = { left: 28, top: 18, right: 32, bottom: 22 };
  const names = placeNames(wishes, frame, [mark]);
  expect(names[0]?.id).toBe('0');
  expect(names.length).toBeGreaterThan(2);
  expect(names.length).toBeLessThan(14);
  const boxes = [mark, ...names.map(boxOf)];
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1))
      expect(
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      ).toBe(false);
});
