import { describe, expect, test } from 'vitest';
import type { Step } from '../../../src/atlas/spatial/shape.ts';
import { readStepFile, writeStepFile } from '../../../src/atlas/spatial/step-file.ts';
import { readSteps } from '../../../src/atlas/spatial/step-text.ts';

const ALL =
  'polygon:121.2,29.8,121.6,29.8,121.4,30~-circle:121.4,29.9,2.5~line:121.2,29.8,121.3,29.9~*kind:project~rectangle:121.2,29.8,121.6,30';
const steps: readonly Step[] = readSteps(ALL) ?? [];

const polygon = (...rings: readonly (readonly [number, number])[][]) =>
  JSON.stringify({ type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates: rings } });

describe('steps as a file', () => {
  test('are opened again as they were saved, circles and attributes too', () => {
    expect(steps).toHaveLength(5);
    expect(readStepFile(writeStepFile(steps))).toEqual(steps);
    expect(readStepFile(`\uFEFF${writeStepFile(steps)}`)).toEqual(steps);
  });

  test('a file of another program is taken: its areas add, their holes are taken away, lines are measured', () => {
    const ring: [number, number][] = [
      [121, 29],
      [122, 29],
      [122, 30],
      [121, 29],
    ];
    const hole: [number, number][] = [
      [121.5, 29.2],
      [121.6, 29.2],
      [121.6, 29.3],
      [121.5, 29.2],
    ];
    expect(readStepFile(polygon(ring, hole))).toEqual([
      { operation: 'add', shape: { kind: 'polygon', points: ring.slice(0, -1) } },
      { operation: 'subtract', shape: { kind: 'polygon', points: hole.slice(0, -1) } },
    ]);
    const line = JSON.stringify({
      type: 'LineString',
      coordinates: [
        [121, 29, 5],
        [122, 29, 6],
      ],
    });
    expect(readStepFile(line)).toEqual('geojson');
    expect(
      readStepFile(JSON.stringify({ type: 'Feature', geometry: JSON.parse(line), properties: {} })),
    ).toEqual([
      {
        operation: 'add',
        shape: {
          kind: 'line',
          points: [
            [121, 29],
            [122, 29],
          ],
        },
      },
    ]);
  });

  test.each([
    ['a cut file', writeStepFile(steps).slice(0, 60), 'json'],
    ['a text', 'x,y\n1,2', 'json'],
    ['a list', '[1, 2]', 'geojson'],
    [
      'a point',
      JSON.stringify({
        type: 'Feature',
        properties: {},
        geometry: { type: 'Point', coordinates: [121, 29] },
      }),
      'shapes',
    ],
    ['nothing', JSON.stringify({ type: 'FeatureCollection', features: [] }), 'shapes'],
    [
      'plane coordinates',
      polygon([
        [557_000, 3_305_000],
        [558_000, 3_305_000],
        [558_000, 3_306_000],
        [557_000, 3_305_000],
      ]),
      'place',
    ],
    [
      'latitude first',
      polygon([
        [29, 121],
        [30, 121],
        [30, 122],
        [29, 121],
      ]),
      'place',
    ],
  ])('%s is refused with why', (_, text, why) => {
    expect(readStepFile(text)).toBe(why);
  });
});
