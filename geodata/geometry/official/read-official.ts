import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { acceptFeature } from './accept-feature.ts';
import { type ParsedFile, parseGeoJson, parseZippedShapefile } from './official-file.ts';
import type { OfficialContext, OfficialGeometry } from './official-geometry.ts';

const FOLDER = 'geodata/official';

/**
 * Reads `geodata/official`: GeoJSON files and zipped Shapefiles, one place a file (named `<id with / written __>`) or many with an
 * `id` each. A file in which anything is wrong is left out as a whole, and everything that is wrong with it becomes a problem.
 */
export async function readOfficial(context: OfficialContext): Promise<Map<string, OfficialGeometry>> {
  const accepted = new Map<string, OfficialGeometry>();
  const folder = join(context.rootDirectory, FOLDER);
  if (!existsSync(folder)) return accepted;
  const files = (await readdir(folder))
    .filter((name) => !name.startsWith('.') && name !== 'README.md')
    .toSorted();
  for (const name of files) {
    const file = `${FOLDER}/${name}`;
    const parsed = await parseFile(join(folder, name));
    if (!parsed.ok) context.problems.add({ file, zh: parsed.zh, en: parsed.en });
    else acceptFile(file, parsed, context, accepted);
  }
  return accepted;
}

async function parseFile(path: string): Promise<ParsedFile> {
  switch (extname(path).toLowerCase()) {
    case '.geojson':
    case '.json':
      return parseGeoJson(await readFile(path));
    case '.zip':
      return parseZippedShapefile(await readFile(path));
    default:
      return {
        ok: false,
        zh: '只认 .geojson 和打包成 .zip 的 Shapefile',
        en: 'Only .geojson and zipped Shapefiles are read',
      };
  }
}

/** All features of the file or none. */
function acceptFile(
  file: string,
  parsed: Extract<ParsedFile, { ok: true }>,
  context: OfficialContext,
  accepted: Map<string, OfficialGeometry>,
): void {
  const fallbackId = parsed.features.length === 1 ? basename(file, extname(file)).replaceAll('__', '/') : '';
  const found = new Map<string, OfficialGeometry>();
  let sound = true;
  const complain = (row: number, complaint: { column?: string; zh: string; en: string }): void => {
    sound = false;
    context.problems.add({ file, row, ...complaint });
  };
  for (const [index, raw] of parsed.features.entries()) {
    const result = acceptFeature(raw, fallbackId, context);
    if (!result.ok) {
      for (const complaint of result.complaints) complain(index + 1, complaint);
    } else if (found.has(result.id) || accepted.has(result.id)) {
      complain(index + 1, {
        column: 'id',
        zh: `${result.id} 已有另一份几何`,
        en: `${result.id} has a geometry already`,
      });
    } else {
      found.set(result.id, result.supplied);
    }
  }
  if (sound) for (const [id, supplied] of found) accepted.set(id, supplied);
}
