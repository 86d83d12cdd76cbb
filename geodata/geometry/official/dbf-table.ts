import { UnreadableError } from './parsed-file.ts';
import { strictly } from './texts.ts';

/** One row of the table; the shape of the same number belongs to it. */
export interface DbfRow {
  isDeleted: boolean;
  values: Record<string, string>;
}

interface Field {
  name: Uint8Array;
  type: string;
  start: number;
  length: number;
}

const NAMES = { terminator: 0x0d, first: 32, size: 32, deleted: 0x2a } as const;
const GBK_LABEL = /^(?:oem|gb|gbk|gb2312|gb18030|(?:cp|ms|ansi|windows|ibm)?[ _-]?936)$/i;
const UTF8_LABEL = /^(?:utf-?8|(?:cp)?65001)$/i;

/**
 * Reads the table of a Shapefile (dBASE III and its kin). Text is UTF-8 or GBK, whichever the bytes are, and never half of one:
 * the `.cpg` is believed only where the bytes agree with it.
 * @throws {UnreadableError} for a broken table, an encoding that cannot be told, or a cell cut inside a character
 */
export function readDbf(bytes: Buffer, cpg: string): DbfRow[] {
  const broken = new UnreadableError(
    '.dbf 残缺：请从原软件重新导出',
    'The .dbf is broken: export it again from its software',
  );
  if (bytes.length < 33) throw broken;
  const [count, start, width] = [bytes.readUInt32LE(4), bytes.readUInt16LE(8), bytes.readUInt16LE(10)];
  const fields = fieldsOf(bytes, start);
  if (fields.length === 0 || width < 2 || bytes.length < start + count * width) throw broken;
  const records = Array.from({ length: count }, (_, index) =>
    bytes.subarray(start + index * width, start + (index + 1) * width),
  );
  const texts = fields.filter(({ type }) => type === 'C');
  const decode = decoderFor(
    [
      ...fields.map(({ name }) => name),
      ...records.flatMap((record) => texts.map((field) => cellOf(record, field))),
    ],
    cpg,
  );
  return records.map((record) => ({
    isDeleted: record[0] === NAMES.deleted,
    values: Object.fromEntries(
      fields.map((field) => {
        const value = decode(cellOf(record, field)).trim();
        const day = field.type === 'D' ? /^(\d{4})(\d{2})(\d{2})$/.exec(value) : null;
        return [decode(field.name).trim().toLowerCase(), day === null ? value : day.slice(1).join('-')];
      }),
    ),
  }));
}

function fieldsOf(bytes: Buffer, end: number): Field[] {
  const fields: Field[] = [];
  let start = 1;
  for (
    let at: number = NAMES.first;
    at + NAMES.size <= Math.min(end, bytes.length) && bytes[at] !== NAMES.terminator;
    at += NAMES.size
  ) {
    const length = bytes[at + 16] ?? 0;
    fields.push({
      name: trimmed(bytes.subarray(at, at + 11)),
      type: String.fromCharCode(bytes[at + 11] ?? 0),
      start,
      length,
    });
    start += length;
  }
  return fields;
}

/** Up to a zero byte, without blanks at the end; both are one byte in every encoding in question. */
function trimmed(bytes: Buffer): Buffer {
  const zero = bytes.indexOf(0);
  let end = zero < 0 ? bytes.length : zero;
  while (end > 0 && bytes[end - 1] === 0x20) end -= 1;
  return bytes.subarray(0, end);
}

function decoderFor(cells: readonly Uint8Array[], cpg: string): (bytes: Uint8Array) => string {
  const foreign = cells.filter((cell) => cell.some((byte) => byte > 0x7f));
  const all = (encoding: string): boolean => foreign.every((cell) => strictly(cell, encoding) !== undefined);
  if (all('utf-8')) {
    // A few pairs of GBK are valid UTF-8 too; they then read as Greek, Cyrillic or Arabic, never as Chinese.
    const read = foreign.map((cell) => strictly(cell, 'utf-8')).join('');
    return foreign.length > 0 && !/\p{Script=Han}/u.test(read) && all('gb18030') && !UTF8_LABEL.test(cpg)
      ? decoder('gb18030')
      : decoder('utf-8');
  }
  const cut = foreign.find((cell) => strictly(cell, 'utf-8') === undefined);
  const startsWell =
    cut !== undefined &&
    foreign.every((cell) => whole(cell) !== undefined) &&
    foreign.some((cell) => /\p{Script=Han}/u.test(whole(cell) ?? ''));
  if (startsWell) throw cutCell(whole(cut) ?? '');
  if (!all('gb18030')) {
    const half = foreign.find((cell) => strictly(cell, 'gb18030') === undefined);
    const begun = half && strictly(half.subarray(0, -1), 'gb18030');
    throw begun === undefined ? unknownEncoding(cpg) : cutCell(begun);
  }
  if (cpg !== '' && !GBK_LABEL.test(cpg) && !UTF8_LABEL.test(cpg)) throw unknownEncoding(cpg);
  return decoder('gb18030');
}

/** What a cell says in UTF-8 when the character that its end may cut is left out. */
function whole(cell: Uint8Array): string | undefined {
  return [0, 1, 2, 3]
    .map((cut) => strictly(cell.subarray(0, cell.length - cut), 'utf-8'))
    .find((text) => text !== undefined);
}

const cutCell = (text: string): UnreadableError =>
  new UnreadableError(
    `属性表中“${text}”之后的文字被字段宽度截断：请加宽该字段或缩短文字后重新导出`,
    `In the attribute table the text after "${text}" is cut off by the width of its field: widen the field or shorten the text, and export again`,
  );

const unknownEncoding = (cpg: string): UnreadableError =>
  new UnreadableError(
    `属性表的文字编码认不出（.cpg 写“${cpg}”）：请以 UTF-8 重新导出`,
    `The encoding of the attribute table cannot be told (the .cpg says "${cpg}"): export it again as UTF-8`,
  );

function cellOf(record: Buffer, field: Field): Buffer {
  return trimmed(record.subarray(field.start, field.start + field.length));
}

function decoder(encoding: string): (bytes: Uint8Array) => string {
  return (bytes) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
