import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { checkSense } from '../../geodata/checks/check-sense.ts';
import { formatProblem, Problems } from '../../geodata/checks/problems.ts';
import { readSeeds } from '../../geodata/steps/read-seeds.ts';
import { damageOf } from '../../geodata/tables/damage.ts';
import { filesIn } from '../../geodata/tables/project-files.ts';

const project = filesIn('.');
const table = (name: string): string[][] =>
  Papa.parse<string[]>(new TextDecoder().decode(project.read(`seeds/${name}.csv`)), { skipEmptyLines: true })
    .data;

/** What is said of the tables when one of them has these bytes. */
function said(name: string, text: string): string[] {
  const problems = new Problems();
  const file = `seeds/${name}.csv`;
  const seeds = readSeeds(
    { read: (path) => (path === file ? new TextEncoder().encode(text) : project.read(path)) },
    problems,
  );
  checkSense(seeds, problems);
  return problems.list.map(formatProblem);
}

function edited(name: string, row: number, column: string, change: (value: string) => string): string[] {
  const rows = table(name);
  const index = rows[0]?.indexOf(column) ?? -1;
  const cells = rows[row - 1];
  if (cells === undefined || index < 0) throw new Error(`${name} has no ${row} ${column}`);
  cells[index] = change(cells[index] ?? '');
  return said(name, Papa.unparse(rows));
}

test('the tables as they are have no problem', () =>
  expect(said('places', Papa.unparse(table('places')))).toEqual([]));

describe('one cell, one message with its place', () => {
  test.each([
    ['indicators', 2, 'year', '20255'],
    ['indicators', 2, 'year', '205'],
    ['indicators', 2, 'value', '-10'],
    ['indicators', 4, 'value', '170'],
    ['indicators', 2, 'value', '10.000000000000002'],
    ['indicators', 2, 'base_year', '2035'],
    ['indicators', 2, 'unit', '?'],
    ['documents', 2, 'issued', '2643'],
    ['documents', 2, 'issued', '2016-19-39'],
    ['documents', 2, 'issued', '2023-02-29'],
    ['places', 3, 'valid_to', '1900'],
    ['places', 3, 'aliases', '海曙;海曙区域'],
    ['places', 3, 'aliases', '海曙、海曙区域'],
    ['places', 3, 'aliases', '海曙，海曙区域'],
    ['places', 20, 'name', '前湾新区\u200B'],
    ['places', 20, 'name', '前湾?区'],
    ['places', 19, 'name', '鍓嶆咕鏂板尯'],
    ['places', 20, 'name_en', '#NAME?'],
    ['places', 20, 'name_en', '=A1'],
    ['indicators', 2, 'note', '########'],
    ['places', 42, 'parent', ''],
    ['places', 3, 'code', '3.30E+05'],
  ])('%s row %i %s: %s', (name, row, column, value) => {
    const messages = edited(name, row, column, () => value);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`seeds/${name}.csv 第 ${row} 行 ${column}: `);
    expect(messages[0]).toContain(' / ');
  });

  test('valid_to before valid_from', () => {
    const rows = table('places').map((cells, index) =>
      index === 2 ? cells.with(10, '2016-09').with(11, '2016-08') : cells,
    );
    expect(said('places', Papa.unparse(rows))).toEqual([expect.stringContaining('valid_to')]);
  });

  test('one name filled down', () => {
    const rows = table('places').map((cells, index) =>
      index > 39 && index < 50 ? cells.with(3, '片区') : cells,
    );
    expect(said('places', Papa.unparse(rows))).toEqual([expect.stringContaining('第 41 至 50 行')]);
  });
});

describe('one cause, one message', () => {
  const all = table('places');
  test.each([
    ['an empty file', '', '文件是空的'],
    ['all rows lost', Papa.unparse(all.slice(0, 1)), '少了'],
    ['half of the rows lost', Papa.unparse(all.slice(0, 100)), '少了'],
    ['a title above the header', Papa.unparse([['宁波地点表'], ...all]), '表头在第 2 行'],
    ['the header lost', Papa.unparse(all.slice(1)), '第一行不是表头'],
  ])('%s', (_, text, message) => {
    expect(said('places', text)).toEqual([expect.stringContaining(message)]);
  });

  test('columns in another order are no fault', () => {
    expect(said('places', Papa.unparse(all.map((cells) => cells.toReversed())))).toEqual([]);
  });

  test.each(['documents', 'sections'])('all rows of %s lost', (name) => {
    expect(said(name, Papa.unparse(table(name).slice(0, 1)))).toEqual([
      expect.stringContaining('请从上一版恢复'),
    ]);
  });
});

/** Cells of the real tables that hold Chinese. */
const CELLS = ['places', 'industries', 'projects', 'measures', 'indicators', 'findings']
  .flatMap(table)
  .flat()
  .filter((cell) => /\p{sc=Han}{2}/u.test(cell));

const misread = (from: string, encoding: string) =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(from));
const put = (cell: string, at: number, text: string): string => {
  const place = 1 + (at % Math.max(1, cell.length - 1));
  return cell.slice(0, place) + text + cell.slice(place);
};

describe('damage to any Chinese cell of the real tables is noticed', () => {
  test('none of them is damaged now', () =>
    expect(CELLS.filter((cell) => damageOf(cell) !== undefined)).toEqual([]));

  test.each<[string, (cell: string, at: number) => string]>([
    ['UTF-8 read as GBK', (cell) => misread(cell, 'gbk')],
    ['UTF-8 read as Latin-1', (cell) => misread(cell, 'windows-1252')],
    ['a mark for a lost character', (cell) => cell.replace(/\p{sc=Han}/u, '?')],
    ['a replacement character', (cell, at) => put(cell, at, '\uFFFD')],
    ['a well-known ruin', (cell, at) => put(cell, at, '锟斤拷')],
    [
      'an invisible character',
      (cell, at) => put(cell, at, ['\u200B', '\u00AD', '\u202E', '\uFEFF'][at % 4] ?? ''),
    ],
    ['an odd blank', (cell, at) => put(cell, at, ['\u00A0', '\u3000', '\t', '\n', '  '][at % 5] ?? '')],
    [
      'an error value',
      (cell, at) => ['#NAME?', '#REF!', '#N/A', '####', '#DIV/0!'][(cell.length + at) % 5] ?? '',
    ],
    ['a formula', (cell) => `=${cell}`],
    ['HTML', (cell, at) => put(cell, at, ['<br>', '&nbsp;', '</td>'][at % 3] ?? '')],
    ['a rewritten value', (_, at) => ['1.2E+10', '2016/9/30', '9月30日', '3-Sep', 'TRUE'][at % 5] ?? ''],
  ])('%s', (_, damage) => {
    const found = fc.check(
      fc.property(
        fc.constantFrom(...CELLS),
        fc.nat(200),
        (cell, at) => damageOf(damage(cell, at)) !== undefined,
      ),
      { numRuns: 1000 },
    );
    expect(found.counterexample).toBeNull();
  });
});
