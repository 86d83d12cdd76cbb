import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPERATIONS, type Point, type Shape, type Step } from '../../../src/atlas/spatial/shape.ts';
import { readSteps, writeSteps } from '../../../src/atlas/spatial/step-text.ts';
import { nodeId } from '../../fixtures/records.ts';

const ids = [nodeId('place/zone/qianwan'), nodeId('place/district/cixi')];
/** As exact as an address tells them. */
const degrees = (low: number, high: number) =>
  fc.integer({ min: Math.ceil(low * 1e5), max: Math.floor(high * 1e5) }).map((value) => value / 1e5);
const point = fc.tuple(degrees(118.6, 124.4), degrees(27.9, 31.5)) satisfies fc.Arbitrary<Point>;
const km = fc.integer({ min: 1, max: 20_000 }).map((value) => value / 100);
const rectangle = fc
  .tuple(degrees(118.6, 121), degrees(27.9, 29), degrees(121.1, 124.4), degrees(29.1, 31.5))
  .map(
    ([west, south, east, north]): Shape => ({
      kind: 'rectangle',
      points: [
        [west, south],
        [east, north],
      ],
    }),
  );
const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.array(point, { minLength: 2, maxLength: 40 }).map((points): Shape => ({ kind: 'line', points })),
  fc.array(point, { minLength: 3, maxLength: 40 }).map((points): Shape => ({ kind: 'polygon', points })),
  rectangle,
  fc.tuple(point, km).map(([centre, radius]): Shape => ({ kind: 'circle', centre, km: radius })),
  fc.constantFrom(...ids).map((id): Shape => ({ kind: 'place', id })),
  fc.tuple(fc.constantFrom(...ids), km).map(([id, radius]): Shape => ({ kind: 'around', id, km: radius })),
  fc.constantFrom<Shape>(
    { kind: 'attribute', of: 'kind', value: 'project' },
    { kind: 'attribute', of: 'industry', value: 'industry/2021/cluster/automotive' },
  ),
);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ operation: fc.constantFrom(...OPERATIONS), shape }),
  { minLength: 1, maxLength: 6 },
);

const everyList = () =>
  fc.assert(
    fc.property(steps, (written) => {
      const text = writeSteps(written);
      const isPlain = !encodeURIComponent(text)
        .replaceAll(/%2C|%3A|%2F/g, '')
        .includes('%');
      return isPlain && JSON.stringify(readSteps(text)) === JSON.stringify(written);
    }),
    { numRuns: 300 },
  );

describe('steps in an address', () => {
  test('are read back as they were written, and need no signs that an address encodes', () => {
    expect(everyList).not.toThrow();
  });

  test('can be written by hand', () => {
    expect(readSteps('rectangle:121.2,29.8,121.6,30~-circle:121.4,29.9,2.5~*kind:project')).toEqual([
      {
        operation: 'add',
        shape: {
          kind: 'rectangle',
          points: [
            [121.2, 29.8],
            [121.6, 30],
          ],
        },
      },
      { operation: 'subtract', shape: { kind: 'circle', centre: [121.4, 29.9], km: 2.5 } },
      { operation: 'intersect', shape: { kind: 'attribute', of: 'kind', value: 'project' } },
    ]);
  });

  test.each([
    ['nothing', ''],
    ['a word', 'everything'],
    ['a kind that there is not', 'hexagon:121,29,122,30'],
    ['a polygon of two corners', 'polygon:121,29,122,30'],
    ['an odd number', 'line:121,29,122'],
    ['a text among numbers', 'polygon:121,29,122,x,121,30'],
    ['an empty number', 'polygon:121,29,122,,121,30'],
    ['latitude first', 'polygon:29,121,30,122,29,122'],
    ['elsewhere', 'circle:2.35,48.85,5'],
    ['no radius', 'circle:121.5,29.8'],
    ['a radius of nothing', 'circle:121.5,29.8,0'],
    ['a radius beyond the map', 'circle:121.5,29.8,1000'],
    ['a rectangle turned round', 'rectangle:122,30,121,29'],
    ['more than a rectangle', 'rectangle:121,29,122,30,123,31'],
    ['no id', 'place:???'],
    ['a broken one among sound ones', 'place:place/district/cixi~circle:x'],
  ])('%s is refused as a whole', (_, text) => {
    expect(readSteps(text)).toBeUndefined();
  });
});
