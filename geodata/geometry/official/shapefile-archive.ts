import { readDbf } from './dbf-table.ts';
import { systemOfWkt } from './declared-system.ts';
import { type ParsedFile, type RawLayer, UnreadableError } from './parsed-file.ts';
import { readShp } from './shp-shapes.ts';
import { jsonText } from './texts.ts';
import { zipMembers } from './zip-archive.ts';

/**
 * Reads every Shapefile of a zip, each by its own base name.
 * @throws {UnreadableError} for what cannot be read
 */
export async function parseZippedShapefile(bytes: Buffer): Promise<ParsedFile> {
  const members = await zipMembers(bytes);
  const names = members.map(({ name }) => name);
  const shapes = names.filter((name) => /\.shp$/i.test(name)).toSorted();
  if (shapes.length === 0) {
    return { ok: false, zh: '压缩包里没有 .shp 和 .dbf', en: 'The archive holds no .shp and .dbf' };
  }
  const layers: RawLayer[] = [];
  for (const name of shapes) {
    const base = name.slice(0, -'.shp'.length).toLowerCase();
    const member = async (extension: string): Promise<Buffer | undefined> => {
      const found = members.find(({ name: candidate }) =>
        [`${base}${extension}`, `${base}.shp${extension}`].includes(candidate.toLowerCase()),
      );
      return found?.read();
    };
    const [shp, dbf] = [await member('.shp'), await member('.dbf')];
    const [prj, cpg] = [await member('.prj'), await member('.cpg')];
    if (shp === undefined || dbf === undefined) {
      throw new UnreadableError(`${name} 没有同名的 .dbf`, `${name} has no .dbf of the same name`);
    }
    layers.push(layerOf({ shp, dbf, prj, cpg }, shapes.length === 1 ? undefined : name));
  }
  return { ok: true, layers };
}

interface Members {
  shp: Buffer;
  dbf: Buffer;
  prj: Buffer | undefined;
  cpg: Buffer | undefined;
}

function layerOf({ shp, dbf, prj, cpg }: Members, name: string | undefined): RawLayer {
  const rows = readDbf(dbf, cpg?.toString('latin1').trim() ?? '');
  const shapes = readShp(shp);
  if (rows.length !== shapes.length) {
    throw new UnreadableError(
      `.shp 有 ${shapes.length} 个图形，.dbf 却有 ${rows.length} 行：请重新导出`,
      `The .shp has ${shapes.length} shapes but the .dbf ${rows.length} rows: export it again`,
    );
  }
  const kept = rows.flatMap(({ isDeleted, values }, index) =>
    isDeleted
      ? []
      : [
          {
            properties: values,
            geometry: shapes[index]?.geometry ?? null,
            remarks: shapes[index]?.remarks ?? [],
          },
        ],
  );
  if (prj === undefined && kept.some(({ properties }) => (properties['crs_from'] ?? '') === '')) {
    throw new UnreadableError(
      '缺少 .prj，属性里也没有 crs_from：请补 .prj，或在 crs_from 字段写明坐标系',
      'No .prj, and no crs_from in the attributes: add the .prj or declare the system in crs_from',
    );
  }
  const deleted = rows.length - kept.length;
  return {
    features: kept,
    ...(name === undefined ? {} : { name }),
    ...(prj === undefined ? {} : { system: systemOfWkt(jsonText(prj) ?? '') }),
    ...(deleted === 0
      ? {}
      : {
          remarks: [
            {
              zh: `${deleted} 行在 .dbf 中已标记删除，未采用`,
              en: `${deleted} rows are marked as deleted in the .dbf and were left out`,
            },
          ],
        }),
  };
}
