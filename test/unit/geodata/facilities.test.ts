import { expect, test } from 'vitest';
import { Problems } from '../../../geodata/checks/problems.ts';
import { facilitiesOf } from '../../../geodata/geometry/facilities.ts';
import type { FacilityFact, GazetteerRow } from '../../../geodata/geometry/read-facts.ts';

const AIRPORT: FacilityFact = {
  place: 'place/locality/airport',
  kind: 'airport',
  name: '机场',
  name_en: 'Airport',
};
const ROW: GazetteerRow = {
  place: AIRPORT.place,
  lon: 121.5,
  lat: 29.8,
  district: 'place/district/haishu',
  town: '',
  precision: 'sourced',
  uncertainty_km: 0.5,
  source: '名录',
  reason: '跑道中点',
  source_en: 'A list',
  reason_en: 'Middle of the runway',
};

function built(facilities: readonly FacilityFact[], row: GazetteerRow) {
  const problems = new Problems();
  const found = facilitiesOf({ facilities, gazetteer: new Map([[row.place, row]]) }, problems);
  return { found, said: problems.list.map(({ file, zh }) => `${file}: ${zh}`) };
}

const NO_POSITION = 'geodata/facts/facilities.csv: 地名表没有 place/locality/airport 在宁波的点位与误差';

test('a facility stands where the gazetteer has it', () => {
  const { found, said } = built([AIRPORT], ROW);
  expect(said).toEqual([]);
  expect(found).toMatchObject([{ id: 'airport', lon: 121.5, lat: 29.8, uncertaintyKm: 0.5 }]);
});

test.each([
  ['that the gazetteer does not name', { ...ROW, place: 'place/locality/station' }],
  ['without a position', { ...ROW, lon: undefined }],
  ['without an uncertainty', { ...ROW, uncertainty_km: undefined }],
  ['far from the city', { ...ROW, lon: 31.5 }],
])('one %s is told and left out', (_, row) => {
  expect(built([AIRPORT], row)).toEqual({ found: [], said: [NO_POSITION] });
});

test('one that stands twice is told', () => {
  const { found, said } = built([AIRPORT, AIRPORT], ROW);
  expect(found).toHaveLength(1);
  expect(said).toEqual(['geodata/facts/facilities.csv: place/locality/airport 写了两次']);
});
