import gcoord from 'gcoord';
import proj4 from 'proj4';

/** Gauss–Krüger zones of CGCS2000 (3°) that Ningbo lies in; it straddles 121.5° E, the edge of two zones. */
const PROJECTED: Readonly<Record<string, string>> = {
  'EPSG:4549': gaussKruger(120, 500_000),
  'EPSG:4550': gaussKruger(123, 500_000),
  'EPSG:4528': gaussKruger(120, 40_500_000),
  'EPSG:4529': gaussKruger(123, 41_500_000),
};

/** Spellings of `crs_from` that mean degrees which need no conversion (CGCS2000 equals WGS84 at this scale). */
const DEGREES: ReadonlySet<string> = new Set(['WGS84', 'EPSG:4326', 'CGCS2000', 'EPSG:4490']);
const SHIFTED: Readonly<Record<string, typeof gcoord.GCJ02 | typeof gcoord.BD09>> = {
  'GCJ-02': gcoord.GCJ02,
  GCJ02: gcoord.GCJ02,
  'BD-09': gcoord.BD09,
  BD09: gcoord.BD09,
};

/** What an operator may declare as `crs_from`. */
export const REFERENCE_SYSTEMS = [
  'WGS84',
  'CGCS2000',
  'EPSG:4490',
  ...Object.keys(PROJECTED),
  'GCJ-02',
  'BD-09',
] as const;

export type Convert = (position: GeoJSON.Position) => GeoJSON.Position;

/** Conversion of single positions into WGS84 lon/lat degrees; `undefined` for a system that is not known. */
export function conversionFrom(crs: string): Convert | undefined {
  if (DEGREES.has(crs)) return ([lon = Number.NaN, lat = Number.NaN]) => [lon, lat];
  const shifted = SHIFTED[crs];
  if (shifted !== undefined) {
    return ([lon = Number.NaN, lat = Number.NaN]) => gcoord.transform([lon, lat], shifted, gcoord.WGS84);
  }
  const projected = PROJECTED[crs];
  if (projected === undefined) return undefined;
  const converter = proj4(projected, proj4.WGS84);
  return ([east = Number.NaN, north = Number.NaN]) => converter.forward([east, north]);
}

/** Whether the coordinates of a system are metres, not degrees. */
export function isProjected(crs: string): boolean {
  return crs in PROJECTED;
}

/**
 * The system that a Shapefile's `.prj` names, as `crs_from` writes it; `projected` where the WKT itself must be used to convert,
 * `undefined` for a datum that needs parameters we do not have (北京54, 西安80, 宁波独立坐标系).
 */
export function systemOfPrj(prj: string): 'WGS84' | 'CGCS2000' | 'projected' | undefined {
  if (!/CGCS_?2000|China_2000|China Geodetic Coordinate System 2000|WGS_?(?:19)?84/i.test(prj))
    return undefined;
  if (/^\s*PROJCS/i.test(prj)) return 'projected';
  return /WGS/i.test(prj) ? 'WGS84' : 'CGCS2000';
}

function gaussKruger(meridian: number, falseEasting: number): string {
  return `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${falseEasting} +y_0=0 +ellps=GRS80 +units=m +no_defs`;
}
