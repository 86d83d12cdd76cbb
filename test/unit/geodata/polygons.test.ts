import { booleanPointInPolygon, polygon } from '@turf/turf';
import { describe, expect, it, test } from 'vitest';
import {
  type Area,
  areaKm2,
  closed,
  finished,
  opened,
  partsOf,
  smoothed,
  softened,
  withoutSlivers,
} from '../../../geodata/geometry/polygons.ts';
import { sharpestCorners } from '../../fixtures/outline-corners.ts';

const SQUARE = [
  [121.5, 29.8],
  [121.5, 29.9],
  [121.6, 29.9],
  [121.6, 29.8],
  [121.5, 29.8],
];

describe('finished', () => {
  it('turns outer rings counter-clockwise and holes clockwise', () => {
    const hole = [
      [121.52, 29.82],
      [121.54, 29.82],
      [121.54, 29.84],
      [121.52, 29.84],
      [121.52, 29.82],
    ];
    const { coordinates } = finished({ type: 'Polygon', coordinates: [SQUARE, hole] }, 4);

    expect(coordinates[0]).toEqual(SQUARE.toReversed());
    expect(coordinates[1]).toEqual(hole.toReversed());
  });

  it('rounds, and drops the points that rounding makes equal', () => {
    const line: GeoJSON.LineString = {
      type: 'LineString',
      coordinates: [
        [121.500_01, 29.8],
        [121.500_02, 29.800_01],
        [121.6, 29.95, 12],
      ],
    };

    expect(finished(line, 4).coordinates).toEqual([
      [121.5, 29.8],
      [121.6, 29.95],
    ]);
  });
});

describe('smoothed', () => {
  it('rounds the corners without leaving the outline', () => {
    const square = polygon([SQUARE]);
    const round = smoothed(square, 2, 0.01);

    expect(round.geometry.coordinates[0]?.length).toBeGreaterThan(8);
    expect(areaKm2(round)).toBeLessThan(areaKm2(square));
    expect(areaKm2(round)).toBeGreaterThan(areaKm2(square) * 0.75);
  });
});

/** A square of some 10 km with a spike to the east, 0.9 km wide at its foot, and a notch as wide in its west side. */
const SPIKE_AND_NOTCH = polygon([
  [
    [121.5, 29.8],
    [121.6, 29.8],
    [121.6, 29.846],
    [121.65, 29.85],
    [121.6, 29.854],
    [121.6, 29.9],
    [121.5, 29.9],
    [121.5, 29.854],
    [121.55, 29.85],
    [121.5, 29.846],
    [121.5, 29.8],
  ],
]);
const holds = (area: Area | undefined, lon: number): boolean =>
  area !== undefined && booleanPointInPolygon([lon, 29.85], area);

test('opening takes the spike, closing fills the notch, neither does the other', () => {
  const [open, close] = [opened(SPIKE_AND_NOTCH, 0.5), closed(SPIKE_AND_NOTCH, 0.5)];

  expect([holds(open, 121.63), holds(open, 121.51)]).toEqual([false, false]);
  expect([holds(close, 121.63), holds(close, 121.51)]).toEqual([true, true]);
});

test('softening leaves no corner and moves the outline little', () => {
  const soft = softened(polygon([SQUARE]), { spacing: 0.2, rounds: 8, detail: 0.03 });

  expect(sharpestCorners(polygon([SQUARE]), 0.5)[0]?.degrees).toBeLessThan(91);
  expect(sharpestCorners(soft, 0.5)[0]?.degrees).toBeGreaterThan(120);
  expect(areaKm2(soft)).toBeGreaterThan(areaKm2(polygon([SQUARE])) * 0.99);
  expect(partsOf(soft.geometry)).toHaveLength(1);
});

describe('withoutSlivers', () => {
  it('drops small pieces and keeps the rest', () => {
    const sliver = [
      [121.7, 29.8],
      [121.701, 29.8],
      [121.701, 29.801],
      [121.7, 29.8],
    ];
    const kept = withoutSlivers(
      {
        type: 'Feature',
        properties: {},
        geometry: { type: 'MultiPolygon', coordinates: [[SQUARE], [sliver]] },
      },
      0.25,
    );

    expect(kept?.geometry).toEqual({ type: 'Polygon', coordinates: [SQUARE] });
  });
});
