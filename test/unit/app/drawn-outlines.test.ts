import { expect, test } from 'vitest';
import { drawnOutlines } from '../../../src/app/drawn-outlines.ts';
import type { MapData, RecordCollection } from '../../../src/map/contract.ts';
import { nodeId } from '../../fixtures/records.ts';

const point = (lon: number): GeoJSON.Geometry => ({ type: 'Point', coordinates: [lon, 30] });

const layer = (id: string, lon: number): RecordCollection => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id,
      properties: { id, name: '', nameEn: '', class: 'zone', precision: 'schematic', basis: '示意' },
      geometry: point(lon),
    },
  ],
});

const none: RecordCollection = { type: 'FeatureCollection', features: [] };

const DATA: MapData = {
  records: {
    core: none,
    belts: none,
    zones: layer('place/zone/bay', 121),
    subzones: none,
    towns: none,
    bases: none,
    'pilot-areas': layer('place/district/cixi', 122),
    parks: none,
    projects: layer('place/district/yuyao', 123),
  },
  base: {
    land: none,
    districts: layer('place/district/cixi', 121.5),
    'former-districts': none,
    lines: layer('line/river', 121),
    labels: layer('label/sea', 121),
  },
};

test('what is drawn, by record; not the points where projects are heaped, nor what is no record', () => {
  const outlines = drawnOutlines(DATA);
  expect([...outlines.keys()].toSorted()).toEqual(['place/district/cixi', 'place/zone/bay']);
  expect(Object.fromEntries(outlines)['place/zone/bay']).toEqual({
    geometry: point(121),
    precision: 'schematic',
    basis: '示意',
  });
  // A district's own boundary goes before the pilot area that is drawn with it.
  expect(Object.fromEntries(outlines)['place/district/cixi']?.geometry).toEqual(point(121.5));
});

test('an outline that an authority supplied stands before the symbol of its place; where a place may be is no outline', () => {
  const closeUp: GeoJSON.FeatureCollection = {
    type: 'FeatureCollection',
    features: layer('place/park/one', 120).features.flatMap((feature) => [
      { ...feature, properties: { ...feature.properties, supplied: true, precision: 'official' } },
      { ...feature, properties: { ...feature.properties, id: 'place/park/guess' } },
    ]),
  };
  const outlines = drawnOutlines({
    records: { ...DATA.records, parks: layer('place/park/one', 121) },
    base: { ...DATA.base, 'close-up': closeUp },
  });

  expect(outlines.get(nodeId('place/park/one'))).toMatchObject({
    geometry: point(120),
    precision: 'official',
  });
  expect(outlines.has(nodeId('place/park/guess'))).toBe(false);
});
