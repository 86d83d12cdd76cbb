import { describe, expect, it } from 'vitest';
import { checkFeature } from '../../geodata/checks/check-feature.ts';
import { checkGeometry } from '../../geodata/checks/check-geometry.ts';
import { formatProblem, Problems } from '../../geodata/checks/problems.ts';
import { readHierarchy } from '../../geodata/geometry/hierarchy.ts';
import type { Facts } from '../../geodata/geometry/read-facts.ts';
import { BASE_LAYERS } from '../../src/layers/feature.ts';
import { RECORD_LAYERS } from '../../src/layers/record-layers.ts';
import { CITY_RANGE } from '../../src/lib/city.ts';
import { DISTRICT, OUTLINE, place } from './official-fixture.ts';

const SUBZONE = 'place/subzone/gaoxin';

function subzone(id: string, ring: GeoJSON.Position[], properties: object = {}): GeoJSON.Feature {
  return {
    type: 'Feature',
    id,
    properties: { id, precision: 'schematic', basis: '示意', ...properties },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

function moved(ring: GeoJSON.Position[], degrees: number): GeoJSON.Position[] {
  return ring.map(([lon = 0, lat = 0]) => [Number((lon + degrees).toFixed(4)), lat]);
}

function messagesOfFeature(feature: GeoJSON.Feature): string[] {
  const problems = new Problems();
  checkFeature(feature, { file: 'data/layers/subzones.geojson', range: CITY_RANGE, problems });
  return problems.list.map(formatProblem);
}

/** What the check says of these sub-zones in the fixture's district; the places have positions. */
function messagesOfSubzones(
  features: GeoJSON.Feature[],
  nodes = [place(SUBZONE, '高新片')],
  zones: GeoJSON.Feature[] = [],
): string[] {
  const problems = new Problems();
  const row = {
    place: SUBZONE,
    district: 'place/district/yinzhou',
    town: '',
    precision: 'placed',
    source: '',
    reason: '',
    source_en: '',
    reason_en: '',
  };
  const facts: Facts = {
    gazetteer: new Map([
      [SUBZONE, { ...row, precision: 'placed', lon: 121.52, lat: 29.86, uncertainty_km: 1 }],
    ]),
    extents: new Map(),
    extentAliases: new Map(),
    beltAnchors: [],
    islands: [],
    lines: [],
    formerDistricts: [],
    labels: [],
    townSeats: [],
  };
  const district = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [DISTRICT] },
  } as const;
  const empty: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };
  const layers = Object.fromEntries([...BASE_LAYERS, ...RECORD_LAYERS].map((layer) => [layer, empty]));
  checkGeometry({
    layers: {
      ...layers,
      subzones: { type: 'FeatureCollection', features },
      zones: { type: 'FeatureCollection', features: zones },
    },
    locations: new Map(
      nodes
        .filter(({ name }) => name !== '无名片')
        .map(({ id }) => [id, { lon: 121.5, lat: 29.9, precision: 'placed', uncertaintyKm: 1, basis: 'x' }]),
    ),
    geography: {
      facts,
      counties: { districts: new Map(), prefectures: new Map() },
      mapped: new Map(),
      districts: new Map([
        ['place/district/yinzhou', { ...district, geometry: { type: 'Polygon', coordinates: [DISTRICT] } }],
      ]),
      land: { ...district, geometry: { type: 'Polygon', coordinates: [DISTRICT] } },
      official: new Map(),
    },
    hierarchy: readHierarchy(nodes, []),
    problems,
  });
  return problems.list.map(formatProblem);
}

describe('a feature with a defect is named', () => {
  it('a sound one is not', () => {
    expect(messagesOfFeature(subzone(SUBZONE, OUTLINE))).toEqual([]);
  });

  it.each([
    { defect: 'ring the wrong way round', feature: subzone(SUBZONE, OUTLINE.toReversed()), says: '右手规则' },
    {
      defect: 'no precision',
      feature: subzone(SUBZONE, OUTLINE, { precision: undefined }),
      says: '没有精度等级',
    },
    { defect: 'no basis', feature: subzone(SUBZONE, OUTLINE, { basis: '' }), says: '没有依据' },
    {
      defect: 'two ids',
      feature: subzone(SUBZONE, OUTLINE, { id: 'place/subzone/panhuo' }),
      says: '编号不同',
    },
    { defect: 'outside the city', feature: subzone(SUBZONE, moved(OUTLINE, 2)), says: '超出范围' },
    {
      defect: 'too many decimals',
      feature: subzone(SUBZONE, [[121.501_234_5, 29.85], ...OUTLINE.slice(1, -1), [121.501_234_5, 29.85]]),
      says: '位小数',
    },
    { defect: 'open ring', feature: subzone(SUBZONE, OUTLINE.slice(0, -1)), says: '不是合格的 GeoJSON' },
  ])('$defect', ({ feature, says }) => {
    expect(messagesOfFeature(feature).join('\n')).toContain(says);
  });
});

describe('sub-zones with a defect are named', () => {
  it('sound ones are not', () => {
    expect(messagesOfSubzones([subzone(SUBZONE, OUTLINE)])).toEqual([]);
  });

  it('overlapping', () => {
    const messages = messagesOfSubzones([
      subzone(SUBZONE, OUTLINE),
      subzone('place/subzone/panhuo', moved(OUTLINE, 0.01)),
    ]);

    expect(messages.join('\n')).toMatch(/gaoxin 与 place\/subzone\/panhuo 重叠 \d/);
  });

  it('outside the district that the gazetteer states', () => {
    expect(messagesOfSubzones([subzone(SUBZONE, moved(OUTLINE, -0.01))]).join('\n')).toContain(
      '不在地名库所写的',
    );
  });

  it('listed twice', () => {
    const feature = subzone(SUBZONE, OUTLINE);

    expect(messagesOfSubzones([feature, feature]).join('\n')).toContain('编号重复');
  });

  it('of one zone but far apart', () => {
    const zone: GeoJSON.Feature = {
      ...subzone('place/zone/ningbo-high-tech', OUTLINE),
      geometry: { type: 'MultiPolygon', coordinates: [[OUTLINE], [moved(OUTLINE, 0.2)]] },
    };

    expect(messagesOfSubzones([], undefined, [zone]).join('\n')).toMatch(
      /的片区相距 16\.\d 公里，超过 11 公里/,
    );
  });

  it('without a position', () => {
    const messages = messagesOfSubzones([], [place('place/subzone/nameless', '无名片')]);

    expect(messages.join('\n')).toContain('没有位置');
  });
});
