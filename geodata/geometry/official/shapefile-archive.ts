import JSZip from 'jszip';
import { readDbf } from './dbf-table.ts';
import { systemOfWkt } from './declared-system.ts';
import { type ParsedFile, type RawLayer, UnreadableError } from './parsed-file.ts';
import { readShp } from './shp-shapes.ts';
import { jsonText } from './texts.ts';

/**
 * Reads every Shapefile of a zip, each by its own base name.
 * @throws {UnreadableError} for what cannot be read
 */
export async function parseZippedShapefile(bytes: Buffer): Promise<ParsedFile> {
  const zip = await openedZip(bytes);
  const names = Object.keys(zip.files).filter((name) => !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name));
  const shapes = names.filter((name) => /\.shp$/i.test(name)).toSorted();
  if (shapes.length === 0) {
    return { ok: false, zh: '压缩包里没有 .shp 和 .dbf', en: 'The archive holds no .shp and .dbf' };
  }
  const layers: RawLayer[] = [];
  for (const name of shapes) {
    const base = name.slice(0, -'.shp'.length).toLowerCase();
    const member = async (extension: string): Promise<Buffer | undefined> => {
      const found = names.find((candidate) =>
        [`${base}${extension}`, `${base}.shp${extension}`].includes(candidate.toLowerCase()),
      );
      return found === undefined ? undefined : zip.file(found)?.async('nodebuffer');
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

async function openedZip(bytes: Buffer): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes, {
      decodeFileName: (name) => jsonText(Uint8Array.from(name.map(Number))) ?? '?',
    });
  } catch (error) {
    const isRar = bytes.subarray(0, 4).toString('latin1') === 'Rar!';
    const why =
      error instanceof Error && /encrypted/i.test(error.message)
        ? ['压缩包有密码', 'The archive has a password']
        : isRar
          ? ['这是 RAR 而非 ZIP', 'This is a RAR, not a ZIP']
          : ['不是 ZIP 压缩包，或已损坏', 'Not a ZIP archive, or damaged'];
    throw new UnreadableError(`${why[0]}：请重新压缩为普通 ZIP`, `${why[1]}: pack it again as a plain ZIP`);
  }
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
