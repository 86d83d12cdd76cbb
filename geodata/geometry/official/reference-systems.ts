import gcoord from 'gcoord';
import proj4 from 'proj4';

/** Gauss–Krüger zones of CGCS2000 (3°) that Ningbo lies in; it straddles 121.5° E, the edge of two zones. */
const PROJECTED: ReadonlyMap<string, string> = new Map([
  ['EPSG:4549', gaussKruger(120, 500_000)],
  ['EPSG:4550', gaussKruger(123, 500_000)],
  ['EPSG:4528', gaussKruger(120, 40_500_000)],
  ['EPSG:4529', gaussKruger(123, 41_500_000)],
]);

/** Spellings of `crs_from` that mean degrees which need no conversion (CGCS2000 equals WGS84 at this scale). */
const DEGREES: ReadonlySet<string> = new Set(['WGS84', 'EPSG:4326', 'CGCS2000', 'EPSG:4490']);
const SHIFTED: ReadonlyMap<string, typeof gcoord.GCJ02 | typeof gcoord.BD09> = new Map([
  ['GCJ-02', gcoord.GCJ02],
  ['GCJ02', gcoord.GCJ02],
  ['BD-09', gcoord.BD09],
  ['BD09', gcoord.BD09],
]);

/** How the projected systems are told to a person. */
export const ZONE_NAMES: ReadonlyMap<string, { zh: string; en: string }> = new Map([
  ['EPSG:4549', { zh: '中央经线 120°，不带带号', en: 'central meridian 120°, no zone prefix' }],
  ['EPSG:4550', { zh: '中央经线 123°，不带带号', en: 'central meridian 123°, no zone prefix' }],
  ['EPSG:4528', { zh: '带号 40', en: 'zone prefix 40' }],
  ['EPSG:4529', { zh: '带号 41', en: 'zone prefix 41' }],
]);

/** What an operator may declare as `crs_from`. */
export const REFERENCE_SYSTEMS: readonly string[] = [
  'WGS84',
  'CGCS2000',
  'EPSG:4490',
  ...PROJECTED.keys(),
  'GCJ-02',
  'BD-09',
];

export type Convert = (position: GeoJSON.Position) => GeoJSON.Position;

/** Conversion of single positions into WGS84 lon/lat degrees; `undefined` for a system that is not known. */
export function conversionFrom(crs: string): Convert | undefined {
  if (DEGREES.has(crs)) return ([lon = Number.NaN, lat = Number.NaN]) => [lon, lat];
  const shifted = SHIFTED.get(crs);
  if (shifted !== undefined) {
    return ([lon = Number.NaN, lat = Number.NaN]) => gcoord.transform([lon, lat], shifted, gcoord.WGS84);
  }
  const projected = PROJECTED.get(crs);
  return projected === undefined ? undefined : conversionByDefinition(projected);
}

/**
 * Conversion by a PROJ string or WKT; easting first, whatever axes it names, as files have them.
 * @throws when proj4 does not know the projection
 */
export function conversionByDefinition(definition: string): Convert {
  const converter = proj4(definition, proj4.WGS84);
  return ([east = Number.NaN, north = Number.NaN]) => {
    // The converter refuses what is not finite.
    if (!Number.isFinite(east) || !Number.isFinite(north)) return [Number.NaN, Number.NaN];
    return converter.forward([east, north]);
  };
}

/** Whether the coordinates of a system are metres, not degrees. */
export function isProjected(crs: string): boolean {
  return PROJECTED.has(crs);
}

/** Whether a system is true degrees with a secret offset, which no `.prj` can say. */
export function isShifted(crs: string): boolean {
  return SHIFTED.has(crs);
}

function gaussKruger(meridian: number, falseEasting: number): string {
  return `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${falseEasting} +y_0=0 +ellps=GRS80 +units=m +no_defs`;
}
