import { booleanPointInPolygon, distance, polygon } from '@turf/turf';
import { beforeAll, describe, expect, test } from 'vitest';
import { BOUNDARY_CORNERS_KM } from '../../geodata/geometry/basis.ts';
import { areaKm2, differenceOf, isArea, partsOf, unionOf } from '../../geodata/geometry/polygons.ts';
import { type BuiltGeometry, buildFromSeeds, PROJECT_ROOT } from '../fixtures/build-from-seeds.ts';
import { sharpestCorners } from '../fixtures/outline-corners.ts';

type Layer = keyof BuiltGeometry['layers'];

describe('the outlines that are published', () => {
  let built: BuiltGeometry;
  const areasOf = (layer: Layer) =>
    built.layers[layer].features.flatMap((feature) =>
      isArea(feature.geometry) ? [{ ...feature, geometry: feature.geometry }] : [],
    );
  /** Corners below so many degrees, each with its outline and its place. */
  const cornersBelow = (degrees: number, reachKm: number, layers: readonly Layer[]): string[] =>
    layers.flatMap(areasOf).flatMap((area) =>
      sharpestCorners(area, reachKm)
        .filter((corner) => corner.degrees < degrees)
        .map(({ position, degrees: found }) => `${area.id} ${found.toFixed(0)}° at ${position.join(', ')}`),
    );

  beforeAll(async () => {
    built = await buildFromSeeds(PROJECT_ROOT);
  }, 180_000);

  test('belts and the core bend softly: their wide blurred edge throws no spikes', () => {
    expect(areasOf('belts')).toHaveLength(4);
    expect(cornersBelow(115, 0.6, ['core', 'belts'])).toEqual([]);
  });

  test('sub-zones and zones have no spikes, but for the shores of islands', () => {
    const islands = areasOf('subzones').filter(({ properties }) => properties?.['precision'] !== 'schematic');
    expect(islands.map(({ id }) => id)).toEqual(['place/subzone/daxie', 'place/subzone/meishan']);
    expect(areasOf('subzones').length).toBeGreaterThan(50);
    expect(cornersBelow(85, 0.6, ['zones', 'subzones'])).toEqual([
      expect.stringContaining('place/zone/ningbo-etdz'),
      expect.stringContaining('place/subzone/meishan'),
    ]);
  });

  test('a belt is one piece and holds its zones, but for what rounding takes', () => {
    expect(areasOf('belts').filter(({ geometry }) => partsOf(geometry).length > 1)).toEqual([]);
    const belts = unionOf([...areasOf('core'), ...areasOf('belts')]);
    const bare = areasOf('zones').filter((zone) => {
      const outside = differenceOf(zone, belts);
      return outside !== undefined && areaKm2(outside) > 0.1 * areaKm2(zone);
    });
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('land is told once: thinning the borders between neighbours lets none reach over another or over the city', () => {
    const areas = areasOf('land');
    const sum = areas.reduce((total, area) => total + areaKm2(area), 0);
    const whole = unionOf(areas);

    expect(whole).toBeDefined();
    expect(sum - (whole === undefined ? 0 : areaKm2(whole))).toBeLessThan(0.5);
  });

  test('district borders are as coarse as their words say', () => {
    const edges = areasOf('districts')
      .flatMap(({ geometry }) => partsOf(geometry).flat())
      .flatMap((ring) => ring.slice(1).map((position, index) => distance(ring[index] ?? position, position)))
      .toSorted((one, other) => one - other);

    expect(Math.round(edges[Math.floor(edges.length / 2)] ?? 0)).toBe(BOUNDARY_CORNERS_KM.usual);
    expect(Math.round(edges.at(-1) ?? 0)).toBe(BOUNDARY_CORNERS_KM.longest);
    for (const { properties } of areasOf('districts')) {
      expect(properties?.['basis']).toContain(`约${BOUNDARY_CORNERS_KM.usual}公里`);
    }
  });
});

describe('a corner is found', () => {
  const SPIKED = polygon([
    [
      [121.5, 29.8],
      [121.6, 29.8],
      [121.6, 29.85],
      [121.63, 29.851],
      [121.6, 29.852],
      [121.6, 29.9],
      [121.5, 29.9],
      [121.5, 29.8],
    ],
  ]);

  test('at the tip of a spike', () => {
    expect(booleanPointInPolygon([121.62, 29.851], SPIKED)).toBe(true);
    const [corner] = sharpestCorners(SPIKED, 0.5);

    expect(corner?.position).toEqual([121.63, 29.851]);
    expect(corner?.degrees).toBeLessThan(20);
  });
});
