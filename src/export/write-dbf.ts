import { byteWriter } from '../lib/byte-writer.ts';
import type { CsvCell } from '../lib/csv-text.ts';

/** A column of a dBASE table: a text of at most so many bytes, or a number of so many characters. */
export interface DbfField {
  name: string;
  type: 'C' | 'N';
  length: number;
  decimals: number;
}

/** A field's length is one byte, and 255 is refused by some programs. */
export const MOST_BYTES = 254;
/** More fields than these are refused by many programs. */
export const MOST_FIELDS = 250;
/** dBASE gives a number no more. */
const MOST_CHARACTERS = 19;
const NAME_BYTES = 10;

const BLANK = 0x20;
const END_OF_FIELDS = 0x0d;
const END_OF_FILE = 0x1a;

const encoder = new TextEncoder();

/**
 * The table of a Shapefile, dBASE III, texts as UTF-8, which a `.cpg` beside it has to say: no library that is kept writes
 * anything but Latin-1. What is longer than a field is cut after a whole character and ends with an ellipsis.
 * @param day of the data, ISO
 */
export function dbfFile(
  fields: readonly DbfField[],
  rows: readonly (readonly CsvCell[])[],
  day: string,
): Uint8Array {
  const headerLength = 32 + fields.length * 32 + 1;
  const rowLength = fields.reduce((sum, { length }) => sum + length, 1);
  const file = byteWriter(headerLength + rows.length * rowLength + 1);
  const [year = 1900, month = 1, date = 1] = day.split('-').map(Number);
  for (const part of [3, year - 1900, month, date]) file.uint8(part);
  file.int32(rows.length);
  file.uint16(headerLength);
  file.uint16(rowLength);
  file.skip(20);
  for (const { name, type, length, decimals } of fields) {
    file.bytes(padded(encoder.encode(name).subarray(0, NAME_BYTES), NAME_BYTES + 1, 0));
    file.bytes(encoder.encode(type));
    file.skip(4);
    file.uint8(length);
    file.uint8(decimals);
    file.skip(14);
  }
  file.uint8(END_OF_FIELDS);
  for (const row of rows) {
    // Not deleted.
    file.uint8(BLANK);
    for (const [index, field] of fields.entries()) file.bytes(cellBytes(row[index], field));
  }
  file.uint8(END_OF_FILE);
  return file.written;
}

/**
 * Fields that hold the cells of some rows: numbers where there is nothing else, texts as long as the longest.
 * @param names unique, ASCII, at most ten bytes each
 */
export const dbfFields = (
  names: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): readonly DbfField[] =>
  names.slice(0, MOST_FIELDS).map((name, index) =>
    fieldFor(
      name,
      rows.map((row) => row[index]),
    ),
  );

/** Whether a text is longer than a field can hold. */
export const isTooLong = (cell: CsvCell): boolean =>
  typeof cell === 'string' && encoder.encode(cell).length > MOST_BYTES;

function fieldFor(name: string, cells: readonly CsvCell[]): DbfField {
  const known = cells.filter((cell) => cell !== undefined);
  const numbers = known.filter((cell) => typeof cell === 'number');
  if (numbers.length > 0 && numbers.length === known.length) {
    const decimals = Math.max(...numbers.map(decimalsOf));
    const length = Math.max(...numbers.map((number) => number.toFixed(decimals).length));
    if (length <= MOST_CHARACTERS) return { name, type: 'N', length, decimals };
  }
  const lengths = known.map((cell) => encoder.encode(String(cell)).length);
  return { name, type: 'C', length: Math.min(MOST_BYTES, Math.max(1, ...lengths)), decimals: 0 };
}

function decimalsOf(number: number): number {
  const [, decimals = ''] = String(number).split('.');
  return /e/.test(String(number)) ? MOST_CHARACTERS : decimals.length;
}

function cellBytes(cell: CsvCell, { type, length, decimals }: DbfField): Uint8Array {
  if (type === 'N' && typeof cell === 'number')
    return encoder.encode(cell.toFixed(decimals).padStart(length, ' '));
  return padded(wholeCharacters(cell === undefined ? '' : String(cell), length), length, BLANK);
}

function padded(bytes: Uint8Array, length: number, filling: number): Uint8Array {
  const filled = new Uint8Array(length).fill(filling);
  filled.set(bytes);
  return filled;
}

/** As many whole characters of a text as so many bytes hold; an ellipsis says that it goes on. */
function wholeCharacters(text: string, most: number): Uint8Array {
  const whole = encoder.encode(text);
  if (whole.length <= most) return whole;
  const ellipsis = encoder.encode('…');
  const kept: number[] = [];
  for (const character of text) {
    const bytes = encoder.encode(character);
    if (kept.length + bytes.length + ellipsis.length > most) break;
    kept.push(...bytes);
  }
  return Uint8Array.from([...kept, ...ellipsis]);
}
