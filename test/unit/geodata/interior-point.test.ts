import { describe, expect, it } from 'vitest';
import { interiorPoint } from '../../../geodata/geometry/interior-point.ts';

function box(west: number, size: number): GeoJSON.Position[][] {
  return [
    [
      [west, 29],
      [west + size, 29],
      [west + size, 29 + size],
      [west, 29 + size],
      [west, 29],
    ],
  ];
}

describe('interiorPoint', () => {
  it('finds the middle of a square', () => {
    const { lon, lat, clearanceKm } = interiorPoint({
      type: 'Polygon',
      coordinates: [
        [
          [121, 29],
          [121.2, 29],
          [121.2, 29.2],
          [121, 29.2],
          [121, 29],
        ],
      ],
    });

    expect(lon).toBeCloseTo(121.1, 2);
    expect(lat).toBeGreaterThan(29.08);
    expect(lat).toBeLessThan(29.12);
    // Half of 0.2° of longitude at 29.1° N.
    expect(clearanceKm).toBeCloseTo(9.7, 0);
  });

  it('stays inside a horseshoe, whose centre is outside', () => {
    const { lon, lat } = interiorPoint({
      type: 'Polygon',
      coordinates: [
        [
          [121, 29],
          [121.3, 29],
          [121.3, 29.3],
          [121.2, 29.3],
          [121.2, 29.1],
          [121.1, 29.1],
          [121.1, 29.3],
          [121, 29.3],
          [121, 29],
        ],
      ],
    });

    expect(lon > 121.1 && lon < 121.2 && lat > 29.1).toBe(false);
  });

  it('chooses the largest piece', () => {
    const { lon } = interiorPoint({ type: 'MultiPolygon', coordinates: [box(121, 0.05), box(122, 0.2)] });

    expect(lon).toBeGreaterThan(122);
  });
});
