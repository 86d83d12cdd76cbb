import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metresPerPixel, scaleBar } from '../../../src/lib/scale-bar.ts';

test('a pixel at the equator at zoom 0 is the circumference over 512', () => {
  expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.517, 3);
  expect(metresPerPixel(60, 0)).toBeCloseTo(39_135.758, 3);
  expect(metresPerPixel(0, 1)).toBeCloseTo(39_135.758, 3);
});

test.each([
  [29.9, 8, 110, '20 km'],
  [29.9, 11, 110, '2 km'],
  [29.9, 15, 110, '200 m'],
  [29.9, 22, 110, '1 m'],
])('latitude %d, zoom %d, %d pixels: %s', (lat, zoom, pixels, label) => {
  expect(scaleBar(lat, zoom, pixels).label).toBe(label);
});

test('the bar is round, as long as it says, and the longest that fits', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 28, max: 31, noNaN: true }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      (lat, zoom) => {
        const { label, pixels } = scaleBar(lat, zoom, 110);
        const [number = '', unit] = label.split(' ');
        const metres = Number(number) * (unit === 'km' ? 1000 : 1);
        expect(String(metres)).toMatch(/^[125]0*$/);
        expect(pixels).toBeCloseTo(metres / metresPerPixel(lat, zoom), -0.3);
        expect(pixels).toBeLessThanOrEqual(110);
        expect(pixels).toBeGreaterThan(110 / 2.5 - 1);
      },
    ),
  );
});
