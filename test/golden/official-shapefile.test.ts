import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, OUTLINE, readOfficialFiles } from './official-fixture.ts';
import { zippedShapefile } from './shapefile-fixture.ts';

/** 宁波市 in GBK. */
const GBK_SOURCE = Uint8Array.from([0xc4, 0xfe, 0xb2, 0xa8, 0xca, 0xd0]);

const PRJ_CGCS2000 =
  'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

const PRJ_ZONE_40 =
  'PROJCS["CGCS2000_3_Degree_GK_CM_120E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",120.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

/** Near the middle of the district, CGCS2000 3° zone with central meridian 120° E: easting, northing in metres. */
const OUTLINE_METRES = [
  [648_000, 3_308_000],
  [650_000, 3_308_000],
  [650_000, 3_310_000],
  [648_000, 3_310_000],
  [648_000, 3_308_000],
];

describe('a zipped Shapefile', () => {
  it('with a GBK table and no .cpg keeps its Chinese source', async () => {
    const zip = await zippedShapefile(OUTLINE, { ...ATTRIBUTES, source: GBK_SOURCE }, PRJ_CGCS2000);
    const { accepted, messages } = await readOfficialFiles({ 'a.zip': zip });

    expect(messages).toEqual([]);
    expect(accepted.get('place/subzone/gaoxin')).toMatchObject({
      precision: 'official',
      basis: '主管部门提供：宁波市，2024-05（原坐标系 CGCS2000）',
      basisEn: 'Supplied by the authority: 宁波市, 2024-05 (originally in CGCS2000)',
    });
  });

  it('without .prj and without crs_from is refused', async () => {
    const zip = await zippedShapefile(OUTLINE, { ...ATTRIBUTES, crs_from: '' });
    const { accepted, messages } = await readOfficialFiles({ 'a.zip': zip });

    expect(accepted.size).toBe(0);
    expect(messages[0]).toContain('缺少 .prj');
    expect(messages[0]).toContain('No .prj');
  });

  it.each([
    { case: 'with a projected .prj', crs: '', prj: PRJ_ZONE_40 },
    { case: 'without .prj but with a declared zone', crs: 'EPSG:4549', prj: undefined },
  ])('$case lands where it should', async ({ crs, prj }) => {
    const zip = await zippedShapefile(OUTLINE_METRES, { ...ATTRIBUTES, crs_from: crs }, prj);
    const { accepted, messages } = await readOfficialFiles({ 'a.zip': zip });

    expect(messages).toEqual([]);
    const geometry = accepted.get('place/subzone/gaoxin')?.geometry;
    const [lon = 0, lat = 0] = geometry?.type === 'Polygon' ? (geometry.coordinates[0]?.[0] ?? []) : [];
    // By hand: the meridian arc puts 3,308 km at 29.8907° N, less 0.0089° for standing 148 km (1.5319°) off the meridian.
    expect(lon).toBeCloseTo(121.5319, 3);
    expect(lat).toBeCloseTo(29.8818, 3);
  });

  it('in Beijing 1954 is refused', async () => {
    const prj =
      'GEOGCS["GCS_Beijing_1954",DATUM["D_Beijing_1954",SPHEROID["Krasovsky_1940",6378245.0,298.3]]]';
    const { accepted, messages } = await readOfficialFiles({
      'a.zip': await zippedShapefile(OUTLINE, ATTRIBUTES, prj),
    });

    expect(accepted.size).toBe(0);
    expect(messages[0]).toContain('北京54');
  });
});
