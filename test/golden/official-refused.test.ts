import { describe, expect, it } from 'vitest';
import { conversionFrom } from '../../geodata/geometry/official/reference-systems.ts';
import { ATTRIBUTES, geojson, OUTLINE, readOfficialFiles } from './official-fixture.ts';
import { shapefileOf, zipped } from './shapefile-fixture.ts';

/** OUTLINE lies at 121.5° E: about 648 km east and 3,308 km north in the zone of 120° E. */
const METRES = [
  [648_000, 3_308_000],
  [650_000, 3_308_000],
  [650_000, 3_310_000],
  [648_000, 3_310_000],
  [648_000, 3_308_000],
];
const PREFIXED = METRES.map(([x = 0, y = 0]) => [x + 40_000_000, y]);
const BEIJING =
  'GEOGCS["GCS_Beijing_1954",DATUM["Beijing_1954",SPHEROID["Krassowsky_1940",6378245,298.3],TOWGS84[15.8,-154.4,-82.3,0,0,0,0]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]';
const WGS84_PRJ = 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]]]';
const crsMember = (code: string): string =>
  JSON.stringify({
    ...Object(JSON.parse(geojson({}))),
    crs: { type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${code}` } },
  });
const square = (size: number, at = 0): GeoJSON.Position[] => [
  [121.55 + at, 29.85],
  [121.55 + at + size, 29.85],
  [121.55 + at + size, 29.85 + size],
  [121.55 + at, 29.85 + size],
  [121.55 + at, 29.85],
];

async function refusal(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const { accepted, messages } = await readOfficialFiles(files);
  expect(accepted.size).toBe(0);
  expect(messages).toHaveLength(1);
  return messages[0] ?? '';
}

const offsetZip = (fields: object) =>
  zipped({
    a: {
      ...shapefileOf([[OUTLINE]], [{ ...ATTRIBUTES, crs_from: 'GCJ-02', ...fields }]),
      prj: WGS84_PRJ,
    },
  });

describe('what cannot be taken is refused with what to do, in both languages', () => {
  it.each([
    {
      case: 'the other zone',
      crs: 'EPSG:4549',
      ring: PREFIXED,
      zh: '像是 EPSG:4528（带号 40）',
      en: 'look like EPSG:4528 (zone prefix 40)',
    },
    { case: 'no prefix', crs: 'EPSG:4528', ring: METRES, zh: '像是 EPSG:4549', en: 'look like EPSG:4549' },
    {
      case: 'northing first and a prefix',
      crs: 'EPSG:4549',
      ring: PREFIXED.map(([x = 0, y = 0]) => [y, x]),
      zh: '且坐标顺序颠倒',
      en: 'with the axes swapped',
    },
    {
      case: 'Beijing 54 by name',
      crs: 'Beijing 1954',
      ring: OUTLINE,
      zh: '北京54、西安80',
      en: 'survey office',
    },
    {
      case: 'a name that every object has',
      crs: 'constructor',
      ring: OUTLINE,
      zh: '未写或不认识',
      en: 'missing or unknown',
    },
  ])('reference system: $case', async ({ crs, ring, zh, en }) => {
    const message = await refusal({ 'a.geojson': geojson({ properties: { crs_from: crs }, ring }) });

    expect(message).toContain(zh);
    expect(message).toContain(en);
    expect(message).not.toMatch(/Infinity|NaN/);
  });

  it.each([
    { code: '4214', says: 'EPSG:4214' },
    { code: '4610', says: 'EPSG:4610' },
    { code: '2437', says: 'EPSG:2437' },
    { code: '4549', says: '两者相差甚远' },
  ])('a crs member EPSG:$code beside crs_from CGCS2000', async ({ code, says }) => {
    expect(await refusal({ 'a.geojson': crsMember(code) })).toContain(says);
  });

  it('Beijing 54 whose .prj knows the way to WGS84', async () => {
    const zip = await zipped({ a: { ...shapefileOf([[OUTLINE]], [ATTRIBUTES]), prj: BEIJING } });

    expect(await refusal({ 'a.zip': zip })).toContain('“Beijing_1954”');
  });

  it('an offset beside a .prj in true degrees, until a person confirms it', async () => {
    const { accepted } = await readOfficialFiles({ 'a.zip': await offsetZip({ crs_ok: '1' }) });
    const geometry = accepted.get('place/subzone/gaoxin')?.geometry;
    const [lon = 0] = geometry?.type === 'Polygon' ? (geometry.coordinates[0]?.[0] ?? []) : [];

    expect(await refusal({ 'a.zip': await offsetZip({}) })).toContain('确为偏移坐标则加字段 crs_ok=1');
    expect(lon).toBeCloseTo(conversionFrom('GCJ-02')?.(OUTLINE[0] ?? [])[0] ?? 0, 4);
  });

  it.each([
    {
      case: 'open ring',
      geometry: { type: 'Polygon', coordinates: [OUTLINE.slice(0, -1)] },
      zh: '没有闭合',
      en: 'not closed',
    },
    { case: 'empty polygon', geometry: { type: 'Polygon', coordinates: [] }, zh: '几何为空', en: 'is empty' },
    {
      case: 'empty multipolygon',
      geometry: { type: 'MultiPolygon', coordinates: [] },
      zh: '几何为空',
      en: 'is empty',
    },
    {
      case: 'ring of two places',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [121.55, 29.85],
            [121.56, 29.85],
            [121.55, 29.85],
          ],
        ],
      },
      zh: '取整后消失',
      en: 'vanishes',
    },
    {
      case: 'overlapping parts',
      geometry: { type: 'MultiPolygon', coordinates: [[square(0.01)], [square(0.01, 0.005)]] },
      zh: '各部分互相重叠',
      en: 'Parts overlap',
    },
    {
      case: 'hole outside',
      geometry: { type: 'Polygon', coordinates: [square(0.01), square(0.005, 0.02)] },
      zh: '洞在外环之外',
      en: 'outside its shell',
    },
    { case: 'line', geometry: { type: 'LineString', coordinates: OUTLINE }, zh: '几何是线', en: 'is a line' },
    {
      case: 'collection',
      geometry: { type: 'GeometryCollection', geometries: [] },
      zh: '几何是几何集合',
      en: 'is a geometry collection',
    },
    { case: 'no geometry', geometry: { type: 7 }, zh: '没有几何', en: 'no geometry' },
  ])('geometry: $case', async ({ geometry, zh, en }) => {
    const message = await refusal({ 'a.geojson': geojson({ geometry }) });

    expect(message).toContain(zh);
    expect(message).toContain(en);
  });

  it.each([
    { source: '宁波市\uFFFD' },
    { source: '瀹佹尝甯' },
    { source: 'Äþ²¨' },
    { source: '??市' },
    { date: '2024-13-45' },
    { date: '2023-02-29' },
  ])('fields: %j', async (properties) => {
    expect(await refusal({ 'a.geojson': geojson({ properties }) })).toMatch(/已损坏.*damaged|日期.*date/);
  });

  it.each([
    { name: 'a.ovobj', says: '在奥维中另导出' },
    { name: 'a.gdb', says: 'ogr2ogr' },
    { name: 'a.dxf', says: '图纸不写坐标系' },
    { name: 'a.shp', says: '打包成一个 .zip' },
    { name: 'a.zip', says: '不是 ZIP 压缩包' },
  ])('format: $name', async ({ name, says }) => {
    expect(await refusal({ [name]: 'x' })).toContain(says);
  });

  it('more shapes than rows, an empty collection, a name against an id', async () => {
    const { shp } = shapefileOf([[OUTLINE], [OUTLINE]], [ATTRIBUTES]);
    const { dbf } = shapefileOf([[OUTLINE]], [ATTRIBUTES]);

    expect(await refusal({ 'a.zip': await zipped({ a: { shp, dbf, prj: WGS84_PRJ } }) })).toContain(
      '2 个图形，.dbf 却有 1 行',
    );
    expect(await refusal({ 'a.geojson': geojson() })).toContain('没有任何要素');
    expect(await refusal({ 'place__subzone__panhuo.geojson': geojson({}) })).toContain('请改正其一');
  });

  it('one cause in many features is one line', async () => {
    const many = Array.from({ length: 30 }, () => ({ properties: { id: 'place/subzone/nowhere' } }));

    expect(await refusal({ 'a.geojson': geojson(...many) })).toContain('共 30 个要素');
  });

  it('a text cut inside a character by the width of its field', async () => {
    const cut = Buffer.from('宁波市自然资源和规划局鄞州分局国土', 'utf8').subarray(0, 49);
    const zip = await zipped({
      a: { ...shapefileOf([[OUTLINE]], [{ ...ATTRIBUTES, source: cut }]), prj: WGS84_PRJ },
    });

    expect(await refusal({ 'a.zip': zip })).toContain('被字段宽度截断');
  });

  it('a file that cannot be read hides no other', async () => {
    const { messages } = await readOfficialFiles({
      'a.zip': 'x',
      'b.geojson': '{',
      'c.geojson': geojson({ properties: { source: '' } }),
    });

    expect(messages).toHaveLength(3);
  });
});
