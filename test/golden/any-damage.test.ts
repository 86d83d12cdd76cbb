import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { checkSense } from '../../geodata/checks/check-sense.ts';
import { cellsOf, type Reading, readAs, realTables } from '../fixtures/real-tables.ts';

/** A few rows of each real table with their header: what a table says by itself depends on no more. */
const SLICES = [...realTables().tables]
  .filter(([, table]) => table.rows.length > 0)
  .map(([name, table]) => {
    const [header = [], ...rows] = cellsOf(name);
    const step = Math.ceil(rows.length / 12);
    return { name, table, cells: [header, ...rows.filter((_, index) => index % step === 0)] };
  })
  .map((slice) => ({ ...slice, sound: read(slice.name, Papa.unparse(slice.cells)) }));
type Slice = (typeof SLICES)[number];
/** In other columns a semicolon is a sign of the sentence. */
const LISTS = ['aliases', 'directions', 'concerns', 'citations', 'instalments'];

/** Reads a table and looks at what no other table is needed for. */
function read(name: string, content: string | Uint8Array): Reading {
  const reading = readAs(name, content);
  checkSense(
    { package: realTables().package, tables: new Map([[name, reading.table]]), lost: new Set() },
    reading.problems,
  );
  return reading;
}

const meaningOf = ({ table }: Reading): string => JSON.stringify(table.rows.map(({ cells }) => cells));

/** What was silently changed, or told without its place; `undefined` when the damage did no harm or was told. */
function silenceOf(slice: Slice, content: string | Uint8Array, place?: { row: number; column: string }) {
  const after = read(slice.name, content);
  const { list, remarks } = after.problems;
  const told = [...list, ...(place === undefined ? remarks : [])];
  if (told.length === 0)
    return meaningOf(after) === meaningOf(slice.sound) ? undefined : 'changed without a word';
  const isPlaced = told.some(
    (problem) =>
      problem.file === `seeds/${slice.name}.csv` &&
      (place === undefined || (problem.row === place.row && problem.column === place.column)),
  );
  const isInBoth = told.every(({ zh, en }) => /\p{sc=Han}/u.test(zh) && /[a-z]{2}/.test(en));
  return isPlaced && isInBoth ? undefined : `told elsewhere: ${JSON.stringify(told)}`;
}

const misread = (text: string, encoding: string) =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));
const isNumber = (cell: string) => /^-?\d+(?:\.\d+)?$/.test(cell);

const CELL_DAMAGE: Readonly<Record<string, (cell: string, isNumeric: boolean, isList: boolean) => string>> = {
  'a single ? for a character': (cell) => cell.replace(/\p{sc=Han}/u, '?'),
  'UTF-8 read as GBK': (cell) => (/\p{sc=Han}{2}/u.test(cell) ? misread(cell, 'gbk') : cell),
  'GBK read as UTF-8': (cell) => cell.replace(/\p{sc=Han}/u, '\uFFFD\uFFFD'),
  'UTF-8 read as Latin-1': (cell) => misread(cell, 'windows-1252'),
  'an error value': () => '#NAME?',
  'a column too narrow': () => '########',
  'a formula': (cell) => `=${cell}`,
  'a zero-width blank': (cell) => `${cell.slice(0, 1)}\u200B${cell.slice(1)}`,
  'separators of the other script': (cell, _, isList) => (isList ? cell.replaceAll('；', ';') : cell),
  'commas for separators': (cell, _, isList) => (isList ? cell.replaceAll('；', '，') : cell),
  'a day as its serial number': (cell, isNumeric) => (isNumeric ? cell : '45231'),
  'a number in scientific form': () => '1.2E+05',
  'separators of thousands': (cell, isNumeric) =>
    isNumeric && isNumber(cell) ? `1,${cell.padStart(3, '0')}` : cell,
  'full-width digits': (cell, isNumeric) => (isNumeric ? cell.replace('1', '１') : cell),
  'blanks around': (cell) => ` ${cell}\u3000`,
};

const FILE_DAMAGE: Readonly<Record<string, (cells: string[][]) => string | Uint8Array>> = {
  'a byte order mark': (cells) => `\uFEFF${Papa.unparse(cells)}`,
  'two byte order marks': (cells) => `\uFEFF\uFEFF${Papa.unparse(cells)}`,
  'UTF-16': (cells) =>
    Uint8Array.from(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(Papa.unparse(cells), 'utf16le')])),
  'CR LF': (cells) => Papa.unparse(cells, { newline: '\r\n' }),
  'CR alone': (cells) => Papa.unparse(cells, { newline: '\r' }),
  'LF in some rows': (cells) => Papa.unparse(cells, { newline: '\r\n' }).replace('\r\n', '\n'),
  'tabs in a file named csv': (cells) => Papa.unparse(cells, { delimiter: '\t' }),
  'semicolons in a file named csv': (cells) => Papa.unparse(cells, { delimiter: ';' }),
  'full-width commas': (cells) => cells.map((row) => row.join('，')).join('\n'),
  'blank columns at the end': (cells) => Papa.unparse(cells.map((row) => [...row, '', ''])),
  'blank rows at the end': (cells) => `${Papa.unparse(cells)}\n\n,,,\n`,
  'a title on top': (cells) => Papa.unparse([['宁波产业布局图'], ...cells]),
  'no bytes': () => '',
  'columns turned round with their cells': (cells) => Papa.unparse(cells.map((row) => row.toReversed())),
};

test('the slices are sound', () => {
  expect(SLICES.length).toBeGreaterThan(20);
  const unsound = SLICES.filter(
    ({ name, cells }) => read(name, Papa.unparse(cells)).problems.list.length > 0,
  );
  expect(unsound.map(({ name }) => name)).toEqual([]);
});

describe('damage to any cell is told with its place or changes nothing', () => {
  test.each(Object.entries(CELL_DAMAGE))('%s', (_, damage) => {
    const found = fc.check(
      fc.property(fc.constantFrom(...SLICES), fc.nat(), fc.nat(), (slice, aRow, aColumn) => {
        const index = 1 + (aRow % (slice.cells.length - 1));
        const column = aColumn % (slice.cells[0]?.length ?? 1);
        const name = slice.cells[0]?.[column] ?? '';
        const type = slice.table.schema.fields.find((field) => field.name === name)?.type;
        const cells = slice.cells.map((row) => [...row]);
        const row = cells[index] ?? [];
        row[column] = damage(row[column] ?? '', type !== 'string', LISTS.includes(name));
        const silence = silenceOf(slice, Papa.unparse(cells), { row: index + 1, column: name });
        return silence === undefined;
      }),
      { numRuns: 40, seed: 361 },
    );
    expect(
      found.counterexample?.map((part) => (typeof part === 'number' ? part : part.name)),
    ).toBeUndefined();
  });
});

describe('damage to any file is told or changes nothing', () => {
  test.each(Object.entries(FILE_DAMAGE))('%s', (_, damage) => {
    const silent = SLICES.map((slice) => [slice.name, silenceOf(slice, damage(slice.cells))]);
    expect(silent.filter(([, silence]) => silence !== undefined)).toEqual([]);
  });

  test('two headings exchanged without their cells', () => {
    const silent = SLICES.flatMap((slice) =>
      (slice.cells[0] ?? []).slice(1).map((_, at) => {
        const header = [...(slice.cells[0] ?? [])];
        [header[at], header[at + 1]] = [header[at + 1] ?? '', header[at] ?? ''];
        return [slice.name, header[at], silenceOf(slice, Papa.unparse([header, ...slice.cells.slice(1)]))];
      }),
    );
    expect(silent.filter(([, , silence]) => silence !== undefined)).toEqual([]);
  });
});
