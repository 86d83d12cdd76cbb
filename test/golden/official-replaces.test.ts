import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areaKm2, isArea } from '../../geodata/geometry/polygons.ts';
import { type BuiltGeometry, buildFromSeeds, PROJECT_ROOT } from '../fixtures/build-from-seeds.ts';
import { geojson } from './official-fixture.ts';

const SUBZONE = 'place/subzone/panhuo';
const SQUARE = [
  [121.57, 29.81],
  [121.6, 29.81],
  [121.6, 29.83],
  [121.57, 29.83],
  [121.57, 29.81],
];

const PARK = 'place/park/yinzhou-industrial';
const TOWNSHIP = 'place/township/xinpu';
const squareAt = (west: number, south: number): GeoJSON.Position[] => [
  [west, south],
  [west + 0.02, south],
  [west + 0.02, south + 0.015],
  [west, south + 0.015],
  [west, south],
];

function othersOf(built: BuiltGeometry): string {
  return JSON.stringify(built.layers.subzones.features.filter(({ id }) => id !== SUBZONE));
}

describe('an official outline of one sub-zone, a park and a township', () => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  let before: BuiltGeometry;
  let after: BuiltGeometry;

  beforeAll(async () => {
    mkdirSync(join(root, 'geodata/official'), { recursive: true });
    cpSync(join(PROJECT_ROOT, 'geodata/facts'), join(root, 'geodata/facts'), { recursive: true });
    symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(root, 'node_modules'));
    writeFileSync(
      join(root, 'geodata/official/place__subzone__panhuo.geojson'),
      geojson({ properties: { id: undefined }, ring: SQUARE }),
    );
    writeFileSync(
      join(root, 'geodata/official/others.geojson'),
      geojson(
        { properties: { id: PARK }, ring: squareAt(121.53, 29.775) },
        { properties: { id: TOWNSHIP }, ring: squareAt(121.355, 30.235) },
      ),
    );
    before = await buildFromSeeds(PROJECT_ROOT);
    after = await buildFromSeeds(root);
  }, 180_000);

  afterAll(() => rmSync(root, { recursive: true }));

  it('is taken as it is, marked official, with its source, and raises no problem', () => {
    const feature = after.feature('subzones', SUBZONE);

    expect(after.problems.list).toEqual([]);
    expect(feature.properties).toMatchObject({ precision: 'official' });
    expect(feature.properties?.['basis']).toContain('宁波市自然资源和规划局，2024-05');
    expect(isArea(feature.geometry) && feature.geometry.coordinates[0]).toEqual(SQUARE);
    expect(after.location(SUBZONE)).toMatchObject({ precision: 'official', uncertaintyKm: 0 });
  });

  it('is drawn of a park beside its symbol, which stands inside, and of a township', () => {
    const symbol = after.feature('parks', PARK);
    for (const id of [PARK, TOWNSHIP]) {
      const { geometry, properties } = after.feature('close-up', id);
      const { lon, lat, basis, precision } = after.location(id) ?? { lon: 0, lat: 0 };
      expect(properties).toMatchObject({ supplied: true, precision: 'official' });
      expect(isArea(geometry) && booleanPointInPolygon([lon, lat], geometry)).toBe(true);
      expect({ precision, basis }).toMatchObject({
        precision: 'official',
        basis: expect.stringContaining('宁波市自然资源和规划局，2024-05'),
      });
    }
    expect(symbol.geometry.type === 'Point' && symbol.geometry.coordinates).toEqual([
      after.location(PARK)?.lon,
      after.location(PARK)?.lat,
    ]);
  });

  it('reaches the zone and its belt, which stay schematic', () => {
    const zone = after.feature('zones', 'place/zone/mingzhou');

    expect(zone.properties).toMatchObject({ precision: 'schematic' });
    expect(zone.properties?.['basis']).toContain('其中1片为主管部门范围');
    expect(zone.geometry).not.toEqual(before.feature('zones', 'place/zone/mingzhou').geometry);
  });

  it('changes no other sub-zone and no other layer: two builds of the same records agree to the byte', () => {
    expect(othersOf(after)).toBe(othersOf(before));
    for (const layer of ['land', 'districts', 'labels', 'towns', 'pilot-areas'] as const) {
      expect(JSON.stringify(after.layers[layer])).toBe(JSON.stringify(before.layers[layer]));
    }
  });

  it('draws what was found nowhere as a point that may be anywhere in its district', () => {
    const feature = before.feature('subzones', 'place/subzone/tinggang');

    expect(feature.geometry.type).toBe('Point');
    expect(feature.properties).toMatchObject({ precision: 'unverified' });
    expect(before.location('place/subzone/tinggang')?.uncertaintyKm).toBeGreaterThan(20);
    const zone = before.feature('zones', 'place/zone/ninghai');
    expect(zone.properties?.['basis']).toContain('1片位置待核，未计入');
  });

  it('gives every zone an outline of some size', () => {
    const small = before.layers.zones.features.filter(
      ({ geometry }) => !isArea(geometry) || areaKm2(geometry) < 5,
    );

    expect(small.map(({ id }) => id)).toEqual([]);
    expect(before.layers.zones.features).toHaveLength(20);
  });
});
