import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problems } from '../checks/problems.ts';
import { decodeText, type EncodingFault } from '../tables/decode-text.ts';

/** What a maintainer or operator is told of a file that is no plain text. */
const FAULTS: Readonly<Record<EncodingFault, readonly [zh: string, en: string]>> = {
  gbk: ['是 GBK 编码，请另存为 UTF-8', 'is encoded in GBK; save it as UTF-8'],
  excel: [
    '不是纯文本（是 Word、Excel 之类的文件），请另存为 UTF-8 纯文本',
    'is no plain text but a Word or Excel file; save it as plain text in UTF-8',
  ],
  unknown: ['不是 UTF-8 文本，请另存为 UTF-8', 'is not text in UTF-8; save it as UTF-8'],
};

/** A sign that no text has, and UTF-16 without its mark is full of. */
const NUL = '\u0000';

/**
 * The text of a document as somebody put it into a folder: `<document id>.txt`, UTF-8, or UTF-16 with its mark.
 * @returns undefined where there is no such file, or where it cannot be read, which is then a problem that names it
 */
export function readText(folder: string, document: string, problems: Problems): string | undefined {
  const file = join(folder, `${document}.txt`);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const { fault, text = '' } = decodeText(readFileSync(file));
  const [zh, en] = FAULTS[text.includes(NUL) ? 'unknown' : (fault ?? 'unknown')];
  if (fault !== undefined || text.includes(NUL)) problems.add({ file, zh, en });
  else if (text.trim() === '') problems.add({ file, zh: '文件是空的', en: 'the file is empty' });
  else return text.replaceAll(/\r\n?/g, '\n');
  return undefined;
}
