import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { acceptFeature } from './accept-feature.ts';
import type { Complaint } from './complaint.ts';
import { fitForDrawing } from './drawing-detail.ts';
import { parseGeoJson } from './geojson-file.ts';
import { parseKml, parseKmz } from './kml-file.ts';
import type { OfficialContext, OfficialGeometry } from './official-geometry.ts';
import { isLeftAlone, refusalOf } from './other-formats.ts';
import { type ParsedFile, UnreadableError } from './parsed-file.ts';
import { parseZippedShapefile } from './shapefile-archive.ts';

const FOLDER = 'geodata/official';

/** So many features with one and the same fault are told one by one; more become one line. */
const TOLD_SINGLY = 3;

/**
 * Reads `geodata/official`: GeoJSON, TopoJSON, zipped Shapefiles, KML and GeoPackage, one place a file (named `<id with / written __>`) or many with
 * an `id` each. A file in which anything is wrong is left out as a whole, and everything that is wrong with it becomes a problem;
 * what was mended in reading becomes a remark.
 */
export async function readOfficial(context: OfficialContext): Promise<Map<string, OfficialGeometry>> {
  const accepted = new Map<string, OfficialGeometry>();
  const folder = join(context.rootDirectory, FOLDER);
  if (!existsSync(folder)) return accepted;
  const files = (await readdir(folder))
    .filter((name) => !name.startsWith('.') && !isLeftAlone(name))
    .toSorted();
  for (const name of files) {
    const file = `${FOLDER}/${name}`;
    try {
      const parsed = await parseFile(folder, name);
      if (!parsed.ok) context.problems.add({ file, zh: parsed.zh, en: parsed.en });
      else acceptFile(file, parsed.layers, context, accepted);
    } catch (error) {
      context.problems.add({ file, ...unreadable(error) });
    }
  }
  return fitForDrawing(accepted, context.problems);
}

/** One bad file must not hide what is wrong with the others. */
function unreadable(error: unknown): Complaint {
  if (error instanceof UnreadableError) return error.complaint;
  const why = error instanceof Error ? error.message : String(error);
  return {
    zh: `读不出来（${why}）：请从原软件重新导出`,
    en: `It cannot be read (${why}): export it again from its software`,
  };
}

async function parseFile(folder: string, name: string): Promise<ParsedFile> {
  switch (extname(name).toLowerCase()) {
    case '.geojson':
    case '.json':
    case '.topojson':
      return parseGeoJson(await readFile(join(folder, name)));
    case '.zip':
      return parseZippedShapefile(await readFile(join(folder, name)));
    case '.kml':
    case '.ovkml':
      return parseKml(await readFile(join(folder, name)));
    case '.kmz':
    case '.ovkmz':
      return parseKmz(await readFile(join(folder, name)));
    case '.gpkg': {
      // Its libraries weigh more than all other readers together.
      const { parseGeoPackage } = await import('./geopackage-file.ts');
      return parseGeoPackage(await readFile(join(folder, name)));
    }
    default:
      return { ok: false, ...refusalOf(name) };
  }
}

interface Told extends Complaint {
  file: string;
  row: number;
}

/** All features of the file or none. */
function acceptFile(
  file: string,
  layers: Extract<ParsedFile, { ok: true }>['layers'],
  context: OfficialContext,
  accepted: Map<string, OfficialGeometry>,
): void {
  const count = layers.reduce((sum, layer) => sum + layer.features.length, 0);
  const fallbackId = count === 1 ? basename(file, extname(file)).replaceAll('__', '/') : '';
  const found = new Map<string, OfficialGeometry>();
  const told: Told[] = [];
  const remarks: (Complaint & { file: string; row?: number })[] = [];
  for (const layer of layers) {
    const place = layer.name === undefined ? file : `${file}/${layer.name}`;
    for (const remark of layer.remarks ?? []) remarks.push({ file: place, ...remark });
    if (layer.features.length === 0)
      context.problems.add({ file: place, zh: '里面没有任何要素', en: 'It holds no feature' });
    for (const [index, raw] of layer.features.entries()) {
      const at = { file: place, row: index + 1 };
      const result = acceptFeature(raw, layer, { ...at, fallbackId }, context);
      if (!result.ok) told.push(...result.complaints.map((complaint) => ({ ...at, ...complaint })));
      else if (found.has(result.id) || accepted.has(result.id)) {
        const other = found.get(result.id) ?? accepted.get(result.id);
        const where = `${other?.file ?? ''} 第 ${other?.row ?? 1} 个要素`;
        told.push({
          ...at,
          column: 'id',
          zh: `${result.id} 已有另一份几何（${where}）`,
          en: `${result.id} has a geometry already (${other?.file ?? ''}, feature ${other?.row ?? 1})`,
        });
      } else {
        found.set(result.id, result.supplied);
        for (const remark of result.remarks) remarks.push({ ...at, ...remark });
      }
    }
  }
  if (layers.length === 0) context.problems.add({ file, zh: '里面没有任何要素', en: 'It holds no feature' });
  for (const problem of summed(told)) context.problems.add(problem);
  if (told.length > 0) return;
  for (const [id, supplied] of found) accepted.set(id, supplied);
  for (const remark of remarks) context.problems.remark(remark);
}

/** One line for a fault that many features share. */
function summed(told: readonly Told[]): Told[] {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const key = `${one.file} ${one.column ?? ''} ${one.zh}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length <= TOLD_SINGLY) return same;
    const rows = same
      .slice(0, TOLD_SINGLY)
      .map(({ row }) => row)
      .join('、');
    return [
      {
        ...first,
        zh: `${first.zh}（共 ${same.length} 个要素，如第 ${rows} 个）`,
        en: `${first.en} (${same.length} features)`,
      },
    ];
  });
}
