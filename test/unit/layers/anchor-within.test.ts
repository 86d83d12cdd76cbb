import { expect, test } from 'vitest';
import { anchorOf, tellAnchor } from '../../../src/layers/anchor.ts';
import { anchorWithin } from '../../../src/layers/anchor-within.ts';
import { square } from '../../style/fixture.ts';

const BELT = square(121, 29, 1);

test('a name stands where it always does while that is seen', () => {
  expect(anchorWithin(BELT, [120, 28, 123, 31])).toEqual(anchorOf(BELT));
});

test('else in the middle of the part that is seen', () => {
  const [lon, lat] = anchorWithin(BELT, [121.8, 29.8, 122.2, 30.2]) ?? [0, 0];
  expect(lon).toBeCloseTo(121.9, 1);
  expect(lat).toBeCloseTo(29.9, 1);
});

test('and nowhere where next to nothing of the area is seen', () => {
  expect(anchorWithin(BELT, [121.98, 29.98, 122.6, 30.6])).toBeUndefined();
  expect(anchorWithin(BELT, [130, 40, 131, 41])).toBeUndefined();
});

test('of several parts it takes the one of which most is seen', () => {
  const two: GeoJSON.MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [square(121, 29, 0.2).coordinates, square(121.5, 29, 1).coordinates],
  };
  tellAnchor(two, [122, 29.5]);
  const [lon] = anchorWithin(two, [121, 28.9, 121.9, 29.3]) ?? [0];
  expect(lon).toBeGreaterThan(121.5);
});
