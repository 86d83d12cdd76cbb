import { polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { areaKm2, finished, smoothed, withoutSlivers } from '../../../geodata/geometry/polygons.ts';

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
