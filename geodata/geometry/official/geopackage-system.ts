import { type DeclaredSystem, samePlace, systemNamed, systemOfCode, systemOfWkt } from './declared-system.ts';
import type { Row } from './sqlite-database.ts';

const FROM = 'srs_id';
/** Numbers that say “unknown”, of the plane and of degrees; GDAL has a definition of its own for it. */
const UNDEFINED = [-1, 0];
const UNDEFINED_BY_GDAL = /^\s*\w+\s*\[\s*"undefined/i;

/**
 * The reference system of a table of a GeoPackage: by the code of EPSG that its row in `gpkg_spatial_ref_sys` names, else by the
 * WKT there. Where both are known they must put a position of the table in one place.
 * @param number `srs_id` of the table
 * @param row its row in `gpkg_spatial_ref_sys`
 * @param sample a position of the table
 * @returns `undefined` where the file says that the system is unknown: then `crs_from` must say it
 */
export function systemOfTable(
  number: number,
  row: Row | undefined,
  sample: GeoJSON.Position | undefined,
): DeclaredSystem | undefined {
  const wkt = [row?.['definition'], row?.['definition_12_063']].find(isDefinition);
  if (UNDEFINED.includes(number) || (wkt !== undefined && UNDEFINED_BY_GDAL.test(wkt))) return undefined;
  const code = codeOf(row);
  const byWkt = wkt === undefined ? undefined : systemOfWkt(wkt, FROM);
  const byCode = code === undefined ? undefined : systemOfCode(code, FROM);
  const isCodeKnown = byCode !== undefined && byCode.refusal === undefined;
  if (!isCodeKnown) return byWkt ?? byCode ?? systemNamed(String(number), FROM);
  if (byWkt === undefined || (byWkt.refusal === undefined && agree(byCode, byWkt, sample))) return byCode;
  return {
    from: FROM,
    refusal: {
      zh: `srs_id ${number} 的编号（EPSG:${code ?? ''}）与它的 WKT 定义不是同一坐标系：请在原软件中重新指定坐标系后导出`,
      en: `The code of srs_id ${number} (EPSG:${code ?? ''}) and its WKT definition are not one reference system: assign the system again in its software and export`,
    },
  };
}

function codeOf(row: Row | undefined): string | undefined {
  const isEpsg = String(row?.['organization'] ?? '').toUpperCase() === 'EPSG';
  return isEpsg ? String(row?.['organization_coordsys_id'] ?? '') : undefined;
}

function isDefinition(value: unknown): value is string {
  return typeof value === 'string' && !['', 'undefined'].includes(value.trim().toLowerCase());
}

type Known = Exclude<DeclaredSystem, { refusal: object }>;

function agree(one: Known, other: Known, sample: GeoJSON.Position | undefined): boolean {
  return sample === undefined || samePlace(one.convert(sample), other.convert(sample));
}
