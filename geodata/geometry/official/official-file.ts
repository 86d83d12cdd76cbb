import JSZip from 'jszip';
import { parseDbf, parseShp } from 'shpjs';
import * as v from 'valibot';
import { systemOfPrj } from './reference-systems.ts';

/** A feature as the file has it: nothing converted, nothing trusted. */
export interface RawFeature {
  properties: Record<string, string>;
  geometry: unknown;
}

export type ParsedFile = { ok: true; features: RawFeature[] } | { ok: false; zh: string; en: string };

const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      id: v.optional(v.unknown()),
      properties: v.nullable(v.record(v.string(), v.unknown())),
      geometry: v.unknown(),
    }),
  ),
});
const featureSchema = v.pipe(
  v.object({
    type: v.literal('Feature'),
    id: v.optional(v.unknown()),
    properties: v.nullable(v.record(v.string(), v.unknown())),
    geometry: v.unknown(),
  }),
  v.transform((feature) => ({ type: 'FeatureCollection' as const, features: [feature] })),
);

/** Reads a GeoJSON file: a feature collection or one feature. */
export function parseGeoJson(bytes: Buffer): ParsedFile {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, zh: '不是 JSON 文件', en: 'Not a JSON file' };
  }
  const result = v.safeParse(v.union([collectionSchema, featureSchema]), json);
  if (!result.success) {
    return {
      ok: false,
      zh: '不是 GeoJSON 的 Feature 或 FeatureCollection',
      en: 'Not a GeoJSON Feature or FeatureCollection',
    };
  }
  const features = result.output.features.map(({ id, properties, geometry }) => ({
    properties: { ...(id === undefined ? {} : { id: textOf(id) }), ...textsOf(properties ?? {}) },
    geometry,
  }));
  return { ok: true, features };
}

/** Reads a zipped Shapefile. Text is UTF-8 or GBK, whatever the `.cpg` says or, without one, whichever the bytes are. */
export async function parseZippedShapefile(bytes: Buffer): Promise<ParsedFile> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => !name.startsWith('__MACOSX'));
  const member = async (extension: string): Promise<Buffer | undefined> => {
    const name = names.find((candidate) => candidate.toLowerCase().endsWith(extension));
    return name === undefined ? undefined : zip.file(name)?.async('nodebuffer');
  };
  const [shp, dbf, prj, cpg] = [
    await member('.shp'),
    await member('.dbf'),
    await member('.prj'),
    await member('.cpg'),
  ];
  if (shp === undefined || dbf === undefined) {
    return { ok: false, zh: '压缩包里没有 .shp 和 .dbf', en: 'The archive holds no .shp and .dbf' };
  }
  const rows = parseDbf(dbf, cpg?.toString('latin1').trim() ?? encodingOf(dbf)).map(textsOf);
  const system = prj === undefined ? undefined : systemOfPrj(prj.toString('utf8'));
  if (prj === undefined && rows.some((row) => (row['crs_from'] ?? '') === '')) {
    return {
      ok: false,
      zh: '缺少 .prj，属性里也没有 crs_from：请补 .prj，或在 crs_from 字段写明坐标系',
      en: 'No .prj, and no crs_from in the attributes: add the .prj or declare the system in crs_from',
    };
  }
  if (prj !== undefined && system === undefined) {
    return {
      ok: false,
      zh: '.prj 的坐标系不是 WGS84 或 CGCS2000（北京54、西安80、宁波独立坐标系需先转换）',
      en: 'The .prj names neither WGS84 nor CGCS2000; convert to one of them first',
    };
  }
  const geometries = parseShp(shp, system === 'projected' ? prj?.toString('utf8') : undefined);
  const features = rows.map((row, index) => ({
    // After a conversion by the .prj the coordinates are WGS84 whatever the attributes say.
    properties:
      system === 'projected'
        ? { ...row, crs_from: 'WGS84' }
        : { ...row, crs_from: row['crs_from'] || (system ?? '') },
    geometry: geometries[index] ?? null,
  }));
  return { ok: true, features };
}

/** GBK unless the bytes are valid UTF-8; Chinese desktop software writes GBK and often no `.cpg`. */
function encodingOf(dbf: Buffer): 'utf-8' | 'gbk' {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(dbf.subarray(dbf.readUInt16LE(8)));
    return 'utf-8';
  } catch {
    return 'gbk';
  }
}

function textsOf(properties: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name.trim().toLowerCase(), textOf(value)]),
  );
}

function textOf(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : isoDay(value);
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The reader of .dbf makes local dates. */
function isoDay(date: Date): string {
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
