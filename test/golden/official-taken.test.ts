import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaKm2, isArea } from '../../geodata/geometry/polygons.ts';
import { ATTRIBUTES, geojson, OUTLINE, readOfficialFiles } from './official-fixture.ts';
import { shapefileOf, zipped, zippedShapefile } from './shapefile-fixture.ts';

type Ring = GeoJSON.Position[];
const ID = 'place/subzone/gaoxin';
const WGS84_PRJ = 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]]]';
const square = (west: number, south: number, size = 0.01): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const areaOf = (ring: Ring): number => areaKm2({ type: 'Polygon', coordinates: [ring] });
const gbk = (bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
/** 宁波 */
const NINGBO = gbk([0xc4, 0xfe, 0xb2, 0xa8]);

async function taken(files: Readonly<Record<string, string | Uint8Array>>) {
  const { accepted, messages, remarks } = await readOfficialFiles(files);
  expect(messages).toEqual([]);
  const supplied = accepted.get(ID);
  const area = supplied !== undefined && isArea(supplied.geometry) ? areaKm2(supplied.geometry) : 0;
  return { supplied, area, remarks };
}

describe('what offices really send is taken whole', () => {
  const [west, south] = [121.55, 29.85];
  const shell = square(west, south);

  it.each([
    {
      case: 'a hole that touches the shell at one point',
      geometry: {
        type: 'Polygon',
        coordinates: [
          shell,
          [
            [west, south + 0.005],
            [west + 0.004, south + 0.006],
            [west + 0.004, south + 0.004],
            [west, south + 0.005],
          ],
        ],
      },
    },
    {
      case: 'an outline that touches itself at a corner',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            ...square(west, south).slice(0, -1),
            [west, south],
            [west - 0.01, south],
            [west - 0.01, south - 0.01],
            [west, south - 0.01],
            [west, south],
          ],
        ],
      },
    },
    {
      case: 'heights',
      geometry: { type: 'Polygon', coordinates: [shell.map(([x = 0, y = 0]) => [x, y, 12])] },
    },
  ])('$case', async ({ geometry }) => {
    const { area } = await taken({ 'a.geojson': geojson({ geometry }) });

    expect(area).toBeGreaterThan(0.9 * areaOf(shell));
  });

  it('without the slivers that vanish in rounding, and says how many there were', async () => {
    const sliver = square(west + 0.02, south, 0.000_001);
    const geometry = { type: 'MultiPolygon', coordinates: [[shell], [sliver]] };
    const { area, remarks } = await taken({ 'a.geojson': geojson({ geometry }) });

    expect(area).toBeCloseTo(areaOf(shell), 3);
    expect(remarks.join()).toContain('1 个不足 1 米的碎环已略去 / 1 rings narrower than 1 m were left out');
  });

  it('with parts that share an edge joined, and says so', async () => {
    const geometry = { type: 'MultiPolygon', coordinates: [[shell], [square(west + 0.01, south)]] };
    const { area, remarks } = await taken({ 'a.geojson': geojson({ geometry }) });

    expect(area).toBeCloseTo(2 * areaOf(shell), 2);
    expect(remarks.join()).toContain('已融合');
  });

  it.each(['utf-8', 'utf-16le'] as const)('in %s', async (encoding) => {
    const text = `\uFEFF${geojson({ properties: { source: '宁波市' } })}`;
    const bytes = Buffer.from(text, encoding);

    expect((await taken({ 'a.geojson': bytes })).supplied?.basis).toContain('宁波市，');
  });

  it('GeoJSON in GBK', async () => {
    const [before = '', after = ''] = geojson({ properties: { source: '@@' } }).split('@@');
    const bytes = Buffer.concat([Buffer.from(before), NINGBO, Buffer.from(after)]);

    expect((await taken({ 'a.geojson': bytes })).supplied?.basis).toContain('提供：宁波，');
  });

  it('TopoJSON', async () => {
    const topology = {
      type: 'Topology',
      objects: { a: { type: 'Polygon', properties: ATTRIBUTES, arcs: [[0]] } },
      arcs: [shell],
    };

    expect((await taken({ 'a.json': JSON.stringify(topology) })).area).toBeCloseTo(areaOf(shell), 3);
  });

  it.each(['', 'CP936', '936', 'ANSI 936', 'OEM', 'GBK', 'UTF-8'])(
    'a GBK table whose .cpg says "%s"',
    async (cpg) => {
      const zip = await zipped({
        a: { ...shapefileOf([[OUTLINE]], [{ ...ATTRIBUTES, source: NINGBO }]), prj: WGS84_PRJ, cpg },
      });

      expect((await taken({ 'a.zip': zip })).supplied?.basis).toContain('提供：宁波，');
    },
  );

  it('a UTF-8 table whose .cpg says GBK', async () => {
    const zip = await zipped({
      a: { ...shapefileOf([[OUTLINE]], [ATTRIBUTES]), prj: WGS84_PRJ, cpg: 'GBK' },
    });

    expect((await taken({ 'a.zip': zip })).supplied?.basis).toContain('宁波市自然资源和规划局');
  });

  it('every layer of an archive, each with its own table', async () => {
    const other = { ...ATTRIBUTES, id: 'place/subzone/panhuo' };
    const zip = await zipped({
      a: { ...shapefileOf([[OUTLINE]], [ATTRIBUTES]), prj: WGS84_PRJ },
      b: { ...shapefileOf([[square(west, south)]], [other]), prj: WGS84_PRJ },
    });
    const { accepted, messages } = await readOfficialFiles({ 'a.zip': zip });

    expect(messages).toEqual([]);
    expect([...accepted.keys()].toSorted()).toEqual([ID, 'place/subzone/panhuo']);
  });

  it('no row that its table marks as deleted, and says so', async () => {
    const rows = [ATTRIBUTES, { ...ATTRIBUTES, id: 'place/subzone/panhuo' }];
    const { dbf, shp } = shapefileOf([[OUTLINE], [square(west, south)]], rows);
    dbf.write('*', dbf.readUInt16LE(8) + dbf.readUInt16LE(10), 'latin1');
    const zip = await zipped({ a: { dbf, shp, prj: WGS84_PRJ } });
    const { accepted, remarks } = await readOfficialFiles({ 'a.zip': zip });

    expect([...accepted.keys()]).toEqual([ID]);
    expect(remarks.join()).toContain('1 行在 .dbf 中已标记删除');
  });

  it('under the file’s name, whatever number a program wrote as id', async () => {
    const { supplied } = await taken({
      'place__subzone__gaoxin.geojson': geojson({ properties: { id: 0 } }),
    });

    expect(supplied).toBeDefined();
  });

  it.each([
    { written: '1', isConfirmed: true },
    { written: 'true', isConfirmed: true },
    { written: '0', isConfirmed: false },
    { written: '', isConfirmed: false },
  ])('with what a person confirms of where it lies: area_ok=$written', async ({ written, isConfirmed }) => {
    const { supplied } = await taken({ 'a.geojson': geojson({ properties: { area_ok: written } }) });

    expect(supplied?.isConfirmed).toBe(isConfirmed);
  });

  it('with the system that a projected .prj names told to readers', async () => {
    const prj =
      'PROJCRS["CGCS2000 / 3-degree Gauss-Kruger CM 120E",BASEGEODCRS["China Geodetic Coordinate System 2000",DATUM["China 2000",ELLIPSOID["CGCS2000",6378137,298.257222101]]],CONVERSION["GK",METHOD["Transverse Mercator"],PARAMETER["Latitude of natural origin",0,ANGLEUNIT["degree",0.0174532925199433]],PARAMETER["Longitude of natural origin",120,ANGLEUNIT["degree",0.0174532925199433]],PARAMETER["Scale factor at natural origin",1,SCALEUNIT["unity",1]],PARAMETER["False easting",500000,LENGTHUNIT["metre",1]],PARAMETER["False northing",0,LENGTHUNIT["metre",1]]],CS[Cartesian,2],AXIS["northing (X)",north],AXIS["easting (Y)",east],LENGTHUNIT["metre",1]]';
    const metres = [
      [648_000, 3_308_000],
      [650_000, 3_308_000],
      [650_000, 3_310_000],
      [648_000, 3_310_000],
      [648_000, 3_308_000],
    ];
    const { supplied, area } = await taken({
      'a.zip': await zippedShapefile(metres, { ...ATTRIBUTES, crs_from: '' }, prj),
    });

    expect(area).toBeCloseTo(4, 1);
    expect(supplied?.basis).toContain('原坐标系 CGCS2000 · CGCS2000 / 3-degree Gauss-Kruger CM 120E');
  });

  it('rings of a Shapefile however they are wound, in whatever order: property', async () => {
    const hole = square(west + 0.002, south + 0.002, 0.004);
    const island = square(west + 0.003, south + 0.003, 0.001);
    const part = square(west + 0.02, south);
    const whole = 2 * areaOf(shell) - areaOf(hole) + areaOf(island);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([shell, hole, island, part], { minLength: 4 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        async (rings, turned) => {
          const wound = rings.map((ring, index) => (turned[index] === true ? ring.toReversed() : ring));
          const zip = await zipped({ a: { ...shapefileOf([wound], [ATTRIBUTES]), prj: WGS84_PRJ } });
          const { area, remarks } = await taken({ 'a.zip': zip });
          expect(area).toBeCloseTo(whole, 3);
          // Either nothing contradicts, or the person is told.
          expect(remarks.every((remark) => remark.includes('包含关系'))).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a geometry damaged at random is taken or refused in words, never thrown', () => {
  it('property', async () => {
    const damaged = fc.oneof(
      fc.constant([]),
      fc.constant(null),
      fc.array(
        fc.array(fc.array(fc.oneof(fc.double(), fc.constant(121.6), fc.constant(29.9)), { maxLength: 3 }), {
          maxLength: 6,
        }),
        { maxLength: 3 },
      ),
      fc.shuffledSubarray(OUTLINE, { minLength: 1 }).map((ring) => [ring]),
      fc.shuffledSubarray(OUTLINE, { minLength: 1 }).map((ring) => [[...ring, ...ring.slice(0, 1)]]),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (coordinates) => {
        const { accepted, messages } = await readOfficialFiles({
          'a.geojson': geojson({ geometry: { type: 'Polygon', coordinates } }),
        });
        expect(accepted.size + messages.length).toBeGreaterThan(0);
        expect(messages.join()).not.toContain('读不出来');
      }),
      { numRuns: 40 },
    );
  });

  it('and any cut of a zip, a table or a .shp', async () => {
    const { shp, dbf } = shapefileOf([[OUTLINE]], [ATTRIBUTES]);
    await fc.assert(
      fc.asyncProperty(fc.nat(shp.length - 2), fc.nat(dbf.length - 2), async (shpEnd, dbfEnd) => {
        const cuts = [
          { shp: shp.subarray(0, shpEnd), dbf },
          { shp, dbf: dbf.subarray(0, dbfEnd) },
        ];
        for (const cut of cuts) {
          const { accepted, messages } = await readOfficialFiles({
            'a.zip': await zipped({ a: { ...cut, prj: WGS84_PRJ } }),
          });
          expect(accepted.size + messages.length).toBe(1);
          expect(messages.join()).not.toContain('读不出来');
        }
      }),
      { numRuns: 15 },
    );
  });
});
