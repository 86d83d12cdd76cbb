import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { damageOf } from '../../geodata/tables/damage.ts';
import { realTables, saidOf, cellsOf as table, withCell } from '../fixtures/real-tables.ts';

/** The problems that are told of the tables when one of them has these bytes. */
const said = (name: string, text: string): string[] => saidOf(name, text).told;

test('the tables as they are have no problem and nothing to remark', () =>
  expect(saidOf('places', Papa.unparse(table('places')))).toEqual({ told: [], remarks: [] }));

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
    ['places', 3, 'code', '330602'],
    ['places', 4, 'code', '330203'],
    ['documents', 2, 'issued', '45231'],
    ['documents', 2, 'period', '44197'],
    ['documents', 2, 'period', '2021'],
    ['measures', 2, 'note', '45231'],
    ['indicators', 2, 'value', '1.2E+05'],
    ['indicators', 2, 'value', '12,000'],
    ['indicators', 2, 'year', '45231'],
    ['projects', 2, 'no', '45231'],
    ['policy-amounts', 2, 'rate_pct', '0'],
    ['policy-amounts', 2, 'rate_pct', '150'],
    ['policy-amounts', 2, 'cap_wan', '-100'],
    ['policy-amounts', 2, 'cap_wan', '20000000'],
    ['places', 3, 'name_en', '海曙区'],
    ['places', 3, 'id', 'place/district/haishuu'],
    ['documents', 2, 'id', '2016-pilot-plann'],
  ])('%s row %i %s: %s', (name, row, column, value) => {
    const messages = said(name, withCell(name, row, column, value));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`seeds/${name}.csv 第 ${row} 行 ${column}: `);
    expect(messages[0]).toContain(' / ');
  });

  test('valid_to before valid_from', () => {
    const rows = table('places').map((cells, index) =>
      index === 2 ? cells.with(11, '2016-09').with(12, '2016-08') : cells,
    );
    expect(said('places', Papa.unparse(rows))).toEqual([expect.stringContaining('valid_to')]);
  });

  test('one name filled down', () => {
    const rows = table('places').map((cells, index) =>
      index > 39 && index < 50 ? cells.with(4, '片区') : cells,
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

  test('columns in another order are no fault, but a reason to look', () => {
    const { told, remarks } = saidOf('places', Papa.unparse(all.map((cells) => cells.toReversed())));
    expect(told).toEqual([]);
    expect(remarks).toEqual([expect.stringContaining('seeds/places.csv 第 1 行: 列的次序与原来不同')]);
  });

  test.each([['names and English names exchanged', 'places', 'name', 'name_en']])(
    '%s',
    (_, name, one, other) => {
      const [header = [], ...rows] = table(name);
      const exchanged = header.map((column) => (column === one ? other : column === other ? one : column));
      const told = said(name, Papa.unparse([exchanged, ...rows]));
      expect(told.length).toBeLessThanOrEqual(2);
      expect(told[0]).toMatch(/第 2 行 .*这一列有 \d+ 格不对.* cells of this column are wrong/);
    },
  );

  test('both ends of a link exchanged', () => {
    const [header = [], ...rows] = table('place-industries');
    const exchanged = [header[1] ?? '', header[0] ?? '', ...header.slice(2)];
    expect(said('place-industries', Papa.unparse([exchanged, ...rows]))).toEqual([
      expect.stringMatching(/place-industries.csv: 表里现有 (\d+) 行，少了 \1 条公布过的行/),
    ]);
  });

  test('a column refilled with what does not fit', () => {
    const rows = table('measures').map((cells, index) =>
      index === 0 ? cells : cells.with(cells.length - 1, '见原文'),
    );
    expect(said('measures', Papa.unparse(rows))).toEqual([
      expect.stringContaining('seeds/measures.csv 第 2 行 citations: 这一列有 502 格不对'),
    ]);
  });

  test('a comma without quotes', () => {
    const text = Papa.unparse(all).replace('前湾新区,', '前湾,新区,');
    expect(said('places', text)).toEqual([expect.stringMatching(/第 19 行: 这一行有 16 格/)]);
  });

  test.each(['documents', 'sections'])('all rows of %s lost', (name) => {
    expect(said(name, Papa.unparse(table(name).slice(0, 1)))).toEqual([
      expect.stringContaining('请从上一版恢复'),
    ]);
  });
});

/** The table without some rows, from this one on as a spreadsheet counts. */
const without = (name: string, from: number, count: number): string =>
  Papa.unparse(table(name).filter((_, index) => index < from - 1 || index >= from - 1 + count));

describe('rows that were published', () => {
  test('one record lost is told by its id, and nothing of what points at it', () => {
    expect(said('places', without('places', 20, 1))).toEqual([
      expect.stringContaining('“place/zone/cixi-smart-appliance”公布过，现已不见'),
    ]);
  });

  test('a document lost is told once', () => {
    expect(said('documents', without('documents', 2, 1))).toEqual([
      expect.stringContaining('公布过的文件“2016-pilot-plan”不见了'),
    ]);
  });

  test('few links lost may be meant: each is remarked by its pair', () => {
    const { told, remarks } = saidOf('project-projects', without('project-projects', 2, 2));
    expect(told).toEqual([]);
    expect(remarks).toHaveLength(3);
    expect(remarks[0]).toMatch(
      /seeds\/project-projects.csv: 公布过的一行“project\/\S+ project\/\S+ continues”不见了.* is gone/,
    );
    expect(remarks[2]).toContain('而读者看到的数据日期仍是');
  });

  test('a link that points elsewhere is remarked in its row', () => {
    const { told, remarks } = saidOf(
      'project-places',
      withCell('project-places', 2, 'place', 'place/district/cixi'),
    );
    expect(told).toEqual([]);
    expect(remarks[0]).toMatch(/seeds\/project-places.csv 第 2 行: 公布过的一行“project/);
  });

  test('many links lost are one problem with the first few', () => {
    const [message, ...others] = said('place-places', without('place-places', 2, 12));
    expect(others).toEqual([]);
    expect(message).toMatch(
      /少了 12 条公布过的行（如“[^、]+”、“[^、]+”、“[^、]+”）.*lacks 12 published rows/,
    );
  });

  test('a section lost and cited by many is told once', () => {
    const cited = table('sections').findIndex(([, locator]) => locator === '四（二）3 表4-1') + 1;
    expect(said('sections', without('sections', cited, 1))).toEqual([
      expect.stringMatching(/没有“四（二）3 表4-1”这一处，共 \d+ 行引用.*rows cite/),
    ]);
  });

  test('a change that leaves the data date alone is remarked', () => {
    const { told, remarks } = saidOf('places', withCell('places', 20, 'name_en', 'Another name'));
    expect(told).toEqual([]);
    expect(remarks).toEqual([
      expect.stringMatching(
        /seeds\/datapackage.json version: places.csv 在上次发布之后改过，而读者看到的数据日期仍是 \d{4}-\d\d-\d\d.*places.csv changed after/,
      ),
    ]);
  });
});

test('each rule of a pattern is said in both languages', () => {
  const fields = [...realTables().tables.values()].flatMap(({ schema }) => schema.fields);
  const mute = fields.filter(
    ({ constraints, description }) =>
      constraints?.pattern !== undefined && !/^\P{ASCII}.* \/ [a-z]/u.test(description ?? ''),
  );
  expect(mute.map(({ name }) => name)).toEqual([]);
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
