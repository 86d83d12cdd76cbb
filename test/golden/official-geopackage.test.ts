import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CGCS2000, geoPackage, type SpatialRefSys, stored, wkb } from './geopackage-fixture.ts';
import { ATTRIBUTES, OUTLINE, readOfficialFiles } from './official-fixture.ts';

const ID = 'place/subzone/gaoxin';
const OTHER = 'place/subzone/panhuo';
const { crs_from: _, ...WITHOUT_SYSTEM } = ATTRIBUTES;
const OTHER_RING: GeoJSON.Position[] = OUTLINE.map(([lon = 0, lat = 0]) => [lon + 0.1, lat]);
/** Near the middle of the district, CGCS2000 3° zone with central meridian 120° E: easting, northing in metres. */
const METRES = [
  [648_000, 3_308_000],
  [650_000, 3_308_000],
  [650_000, 3_310_000],
  [648_000, 3_310_000],
  [648_000, 3_308_000],
];
const [, , , DEGREES] = CGCS2000;
const zone = (meridian: number, datum = 'China_2000'): string =>
  `PROJCS["CGCS2000 / zone ${meridian}",GEOGCS["CGCS2000",DATUM["${datum}",SPHEROID["CGCS2000",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",${meridian}],PARAMETER["scale_factor",1],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]`;

async function taken(bytes: Uint8Array) {
  const { accepted, messages } = await readOfficialFiles({ 'a.gpkg': bytes });
  expect(messages).toEqual([]);
  return { accepted, supplied: accepted.get(ID) };
}

async function refusal(bytes: Uint8Array | string, name = 'a.gpkg'): Promise<string> {
  const { accepted, messages } = await readOfficialFiles({ [name]: bytes });
  expect(accepted.size).toBe(0);
  expect(messages).toHaveLength(1);
  return messages[0] ?? '';
}

describe('a GeoPackage is taken as it stands', () => {
  it('with its fields and the system of its table', async () => {
    const { supplied } = await taken(await geoPackage({ 范围: [{ fields: WITHOUT_SYSTEM }] }));

    expect(supplied?.basis).toBe('主管部门提供：宁波市自然资源和规划局，2024-05（原坐标系 CGCS2000）');
    expect(supplied?.geometry).toMatchObject({ type: 'Polygon', coordinates: [OUTLINE] });
  });

  it.each([1, 2, 3, 4])('with an envelope of kind %i, with Z and M', async (kind) => {
    const geometry = wkb([OUTLINE.map(([lon = 0, lat = 0]) => [lon, lat, 12, ...(kind > 2 ? [7] : [])])]);
    const envelope = [0, 4, 6, 6, 8][kind] ?? 0;
    const bytes = stored(geometry, { flags: kind << 1, envelope });

    expect((await taken(await geoPackage({ a: [{ bytes }] }))).supplied?.geometry).toMatchObject({
      coordinates: [OUTLINE],
    });
  });

  it('from every table of features, and tells in which of them something is wrong', async () => {
    const other = (fields: object) => [
      { fields: { ...ATTRIBUTES, id: OTHER, ...fields }, rings: [OTHER_RING] },
    ];
    const { accepted } = await taken(await geoPackage({ 一期: [{}], '二"期': other({}) }));

    expect([...accepted.keys()].toSorted()).toEqual([ID, OTHER]);
    expect(await refusal(await geoPackage({ 一期: [{}], '二"期': other({ date: '去年' }) }))).toContain(
      'a.gpkg/二"期 第 1 行 date',
    );
  });
});

describe('the system of a GeoPackage is read like a .prj', () => {
  it.each<{ case: string; system: SpatialRefSys; says: string }>([
    { case: 'a code of EPSG', system: [4549, 'EPSG', 4549, 'undefined'], says: 'EPSG:4549' },
    {
      case: 'a WKT under a number of its own',
      system: [100_000, 'NONE', 100_000, zone(120)],
      says: 'CGCS2000 · CGCS2000 / zone 120',
    },
    { case: 'both', system: [4549, 'epsg', 4549, zone(120)], says: 'EPSG:4549' },
  ])('by $case', async ({ system, says }) => {
    const { supplied } = await taken(
      await geoPackage({ a: [{ fields: WITHOUT_SYSTEM, rings: [METRES] }] }, system),
    );
    const [lon = 0, lat = 0] =
      supplied?.geometry.type === 'Polygon' ? (supplied.geometry.coordinates[0]?.[0] ?? []) : [];

    expect([lon, lat]).toEqual([expect.closeTo(121.5319, 3), expect.closeTo(29.8818, 3)]);
    expect(supplied?.basis).toContain(`原坐标系 ${says}）`);
  });

  it.each<{ case: string; system: SpatialRefSys; rings?: GeoJSON.Position[][]; zh: string }>([
    { case: 'undefined degrees', system: [0, 'NONE', 0, 'undefined'], zh: '坐标系“”未写或不认识' },
    { case: 'an undefined plane', system: [-1, 'NONE', -1, 'undefined'], zh: '坐标系“”未写或不认识' },
    {
      case: 'GDAL’s undefined',
      system: [99_999, 'GDAL', 99_999, 'LOCAL_CS["Undefined SRS",LOCAL_DATUM["unknown",32767]]'],
      zh: '坐标系“”未写或不认识',
    },
    { case: 'Beijing 54 by code', system: [4214, 'EPSG', 4214, 'undefined'], zh: '“EPSG:4214”' },
    { case: 'Beijing 54 by WKT', system: [9, 'NONE', 9, zone(120, 'Beijing_1954')], zh: '“Beijing_1954”' },
    {
      case: 'a number that says nothing',
      system: [4490, 'NONE', 4490, 'undefined'],
      zh: 'srs_id 的坐标系是“4490”',
    },
    {
      case: 'a code against its WKT',
      system: [4549, 'EPSG', 4549, zone(123)],
      rings: [METRES],
      zh: '不是同一坐标系',
    },
    {
      case: 'degrees against metres',
      system: [4549, 'EPSG', 4549, DEGREES],
      rings: [METRES],
      zh: '不是同一坐标系',
    },
  ])('and refused: $case', async ({ system, rings = [OUTLINE], zh }) => {
    expect(await refusal(await geoPackage({ a: [{ fields: WITHOUT_SYSTEM, rings }] }, system))).toContain(zh);
  });

  it('but for an offset that only crs_from can tell, and crs_ok confirms', async () => {
    const fields = { ...ATTRIBUTES, crs_from: 'GCJ-02' };

    expect(await refusal(await geoPackage({ a: [{ fields }] }))).toContain(
      'srs_id 写 CGCS2000，crs_from 却写 GCJ-02',
    );
    expect(
      (await taken(await geoPackage({ a: [{ fields: { ...fields, crs_ok: '1' } }] }))).supplied?.basis,
    ).toContain('原坐标系 GCJ-02');
  });
});

describe('a GeoPackage that is not whole or not plain is one problem in both languages', () => {
  const curve = Buffer.from([1, 10, 0, 0, 0, 0, 0, 0, 0]);
  let whole: Buffer;

  beforeAll(async () => {
    whole = Buffer.from(await geoPackage({ a: [{}] }));
  });

  it.each([
    { case: 'NULL', bytes: null, zh: '没有几何', en: 'There is no geometry' },
    {
      case: 'empty',
      bytes: stored(new Uint8Array(), { flags: 0b1_0000 }),
      zh: '没有几何',
      en: 'no geometry',
    },
    { case: 'a curve', bytes: stored(curve), zh: '或是曲线', en: 'or a curve' },
    {
      case: 'cut',
      bytes: stored(wkb([OUTLINE])).subarray(0, 60),
      zh: 'a 第 1 个要素的几何读不出',
      en: 'a, feature 1',
    },
    {
      case: 'of a foreign kind',
      bytes: stored(wkb([OUTLINE]), { flags: 0b10_0000 }),
      zh: '读不出',
      en: 'cannot be read',
    },
    {
      case: 'no GeoPackage’s',
      bytes: Buffer.from(stored(wkb([OUTLINE]))).fill('X', 0, 1),
      zh: '读不出',
      en: 'cannot be read',
    },
    {
      case: 'of another system',
      bytes: stored(wkb([OUTLINE]), { system: 4326 }),
      zh: 'srs_id 4326，图层却写 4490',
      en: 'its layer 4490',
    },
  ])('geometry: $case', async ({ bytes, zh, en }) => {
    const message = await refusal(await geoPackage({ a: [{ bytes }] }));

    expect(message).toContain(zh);
    expect(message).toContain(en);
  });

  it('no layer, no row, no GeoPackage, no SQLite', async () => {
    expect(await refusal(await geoPackage({}))).toContain('没有矢量图层');
    expect(await refusal(await geoPackage({ a: [] }))).toContain('没有任何要素');
    const plain = Buffer.from(whole);
    for (let at = plain.indexOf('gpkg_contents'); at >= 0; at = plain.indexOf('gpkg_contents', at)) {
      plain.write('some', at, 'latin1');
    }
    expect(await refusal(plain)).toContain('不是 GeoPackage');
    expect(await refusal('x'.repeat(200))).toContain('不是 GeoPackage（SQLite）文件');
  });

  it('text in another encoding', async () => {
    const at = whole.indexOf('宁波市自然资源和规划局');
    const foreign = Buffer.from(whole);
    foreign.set([0xc4, 0xfe, 0xb2, 0xa8], at);

    expect(await refusal(foreign)).toContain('source 的文字已损坏');
  });

  it('changes that were not yet written into it', async () => {
    const { messages } = await readOfficialFiles({ 'a.gpkg': whole, 'a.gpkg-wal': 'x', 'a.gpkg-shm': 'x' });

    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/a\.gpkg-wal.*尚未写入的改动.*close the program/);
  });

  it('wherever it is cut, and whatever page is overwritten', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (end) => {
        expect(await refusal(whole.subarray(0, end))).toMatch(/残缺|已损坏/);
      }),
      { numRuns: 10 },
    );
    expect(await refusal(Buffer.from(whole).fill(0x55, 4096, 8192))).toMatch(/残缺/);
  });
});
