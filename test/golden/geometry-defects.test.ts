import { describe, expect, it } from 'vitest';
import { checkFeature } from '../../geodata/checks/check-feature.ts';
import { checkGeometry } from '../../geodata/checks/check-geometry.ts';
import { formatProblem, Problems } from '../../geodata/checks/problems.ts';
import { readHierarchy } from '../../geodata/geometry/hierarchy.ts';
import type { OfficialGeometry } from '../../geodata/geometry/official/official-geometry.ts';
import type { Facts } from '../../geodata/geometry/read-facts.ts';
import { BASE_LAYERS } from '../../src/layers/feature.ts';
import { RECORD_LAYERS } from '../../src/layers/record-layers.ts';
import { CITY_RANGE } from '../../src/lib/city.ts';
import { DISTRICT, OUTLINE, place } from './official-fixture.ts';

const SUBZONE = 'place/subzone/gaoxin';
const PARK = 'place/park/industrial';

/** What authorities supplied. */
interface Supplied {
  official?: ReadonlyMap<string, OfficialGeometry>;
  closeUp?: GeoJSON.Feature[];
  parks?: GeoJSON.Feature[];
}

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
  { official = new Map(), closeUp = [], parks = [] }: Supplied = {},
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
    gazetteer: new Map(
      [SUBZONE, PARK].map((id) => [
        id,
        { ...row, place: id, precision: 'placed', lon: 121.52, lat: 29.86, uncertainty_km: 1 },
      ]),
    ),
    extents: new Map(),
    extentAliases: new Map(),
    beltAnchors: [],
    islands: [],
    lines: [],
    formerDistricts: [],
    labels: [],
    townSeats: [],
    facilities: [],
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
      'close-up': { type: 'FeatureCollection', features: closeUp },
      parks: { type: 'FeatureCollection', features: parks },
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
      official,
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

describe('an official outline that leaves its district', () => {
  const file = 'geodata/official/new-land.geojson';
  const ring = moved(OUTLINE, -0.01);
  const suppliedFor = (id: string, isConfirmed: boolean): ReadonlyMap<string, OfficialGeometry> =>
    new Map([
      [
        id,
        {
          geometry: { type: 'Polygon', coordinates: [ring] },
          precision: 'official',
          basis: '测试单位',
          basisEn: 'Test office',
          file,
          row: 3,
          isConfirmed,
          takesInSea: false,
        },
      ],
    ]);
  const words = { precision: 'official', basis: '测试单位' };

  it('of a sub-zone is named with its own file and what to do, until a person confirms it (area_ok)', () => {
    const outline = [subzone(SUBZONE, ring, words)];
    const messages = messagesOfSubzones(outline, undefined, [], { official: suppliedFor(SUBZONE, false) });

    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`${file} 第 3 行`);
    expect(messages[0]).toContain('加字段 area_ok=1');
    expect(messages[0]).toContain('add the field area_ok=1');
    expect(messagesOfSubzones(outline, undefined, [], { official: suppliedFor(SUBZONE, true) })).toEqual([]);
  });

  it('of a place that has no layer of outlines likewise, once, though its symbol stands there too', () => {
    const closeUp = [subzone(PARK, moved(OUTLINE, -0.05), words)];
    const symbol: GeoJSON.Point = { type: 'Point', coordinates: [121.465, 29.865] };
    const parks = closeUp.map((outline) => ({ ...outline, geometry: symbol }));
    const supplied = (isConfirmed: boolean): Supplied => ({
      official: suppliedFor(PARK, isConfirmed),
      closeUp,
      parks,
    });
    const messages = messagesOfSubzones([], [], [], supplied(false));

    expect(messages.join('\n')).toContain(`${file} 第 3 行: ${PARK} 不在地名库所写的`);
    expect(messages).toHaveLength(1);
    expect(messagesOfSubzones([], [], [], supplied(true))).toEqual([]);
  });

  it('of a zone whose parts lie far apart is confirmed in the same way', () => {
    const id = 'place/zone/ningbo-high-tech';
    const zone: GeoJSON.Feature = {
      ...subzone(id, OUTLINE, words),
      geometry: { type: 'MultiPolygon', coordinates: [[OUTLINE], [moved(OUTLINE, 0.2)]] },
    };

    const messages = messagesOfSubzones([], [], [zone], { official: suppliedFor(id, false) });
    expect(messages.join('\n')).toMatch(/第 3 行: .*相距 16\.\d 公里.*area_ok=1/);
    expect(messagesOfSubzones([], [], [zone], { official: suppliedFor(id, true) })).toEqual([]);
  });
});
