import fc from 'fast-check';
import JSZip from 'jszip';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { documentMarks } from '../../src/atlas/document-marks.ts';
import { csvText } from '../../src/lib/csv-text.ts';
import { translateChinese } from '../../src/messages/translate.ts';
import { recordColumns } from '../../src/panels/lists/download-columns.ts';
import { csvFile, excelFile, geoJsonFile } from '../../src/panels/lists/download-files.ts';
import { downloadNote, fileName } from '../../src/panels/lists/download-note.ts';
import { findingColumns } from '../../src/panels/lists/finding-columns.ts';
import { findingRows } from '../../src/panels/lists/finding-rows.ts';
import { filterRows, listRows } from '../../src/panels/lists/list-rows.ts';
import { positionOf } from '../../src/panels/lists/positions.ts';
import { type ListFilters, type ListView, NO_FILTERS } from '../../src/state/choices.ts';
import { SMALL_GRAPH as graph } from '../fixtures/small-atlas.ts';

const words = {
  graph,
  marks: documentMarks(graph.dataset.documents),
  translate: translateChinese,
};

function download(view: ListView, change: Partial<ListFilters> = {}, drafts = 0) {
  const filters = { ...NO_FILTERS, ...change };
  const all = listRows(graph, view);
  const { rows } = filterRows(view, all, filters, undefined, 'zh');
  const counts = { shown: rows.length, total: all.length, drafts };
  const note = downloadNote(graph, view, filters, counts, 'https://atlas.example/', translateChinese, 'zh');
  return { table: { columns: recordColumns(view, words), rows }, note };
}

function lines(csv: string): string[][] {
  return csv
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}

test('a file is named so that people know it again, on any file system', () => {
  expect(fileName('projects', '2026-11-22', 'csv', translateChinese)).toBe(
    '宁波产业布局图_项目_2026-11-22.csv',
  );
  const odd = fileName('places', '2026-11-22', 'csv', (key) => (key === 'app.title' ? 'A/B: c?' : 'x'));
  expect(odd).toBe('A-B-c-_x_2026-11-22.csv');
});

describe('CSV', () => {
  test('holds the rows shown, in their order, with filters and date beside each', () => {
    const { table, note } = download('places', { class: ['subzone'], sort: 'name', descending: true });
    const text = csvFile(table, note, translateChinese);
    const [head = [], ...rows] = lines(text);
    expect(text.startsWith('\uFEFF编号,名称,')).toBe(true);
    expect(rows.map((row) => row[1])).toEqual(['湾西片', '湾东片']);
    expect(head.slice(-2)).toEqual(['筛选', '数据日期']);
    expect(rows.map((row) => row.slice(-2))).toEqual([
      ['类别：片区', '2026-11-22'],
      ['类别：片区', '2026-11-22'],
    ]);
  });

  test('cites each record, and marks a draft', () => {
    const { table, note } = download('policies');
    const [head = [], row = []] = lines(csvFile(table, note, translateChinese));
    expect(row[head.indexOf('出处')]).toBe('2020政策稿 第3条');
    expect(row[head.indexOf('文件状态')]).toBe('2020政策稿（征求意见稿 draft）');
  });

  test('disarms formulas, quotes what must be quoted, leaves numbers alone', () => {
    expect(csvText(['a'], [['=1+1'], ['＝A1'], ['x "y", z'], [' a'], [-5], [undefined]])).toBe(
      '\uFEFFa\r\n"\'=1+1"\r\n"\'＝A1"\r\n"x ""y"", z"\r\n" a"\r\n-5\r\n\r\n',
    );
  });
});

const collectionOf = (view: ListView, change: Partial<ListFilters> = {}) => {
  const { table, note } = download(view, change);
  return JSON.parse(geoJsonFile(table, note, (row) => positionOf(graph, row.node)));
};

const disarmed = (value: string) => (/^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value);

test('CSV reads back as it was, apostrophes before formulas apart', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('=1', '＋1', '"', ',', '\r\n', ' a ', '\uFEFF', '@x'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = csvText(['a', 'b'], rows);
      const { data } = Papa.parse<string[]>(text.slice(1, -2));
      expect(data.slice(1)).toEqual(rows.map((row) => row.map(disarmed)));
    }),
  );
});

describe('GeoJSON', () => {
  test('holds the places that were found, and the note', () => {
    const collection = collectionOf('places', { text: '湾' });
    expect(collection.features).toHaveLength(1);
    expect(collection.features[0]).toMatchObject({
      id: 'place/zone/bay',
      geometry: { type: 'Point', coordinates: [121.2, 30.3] },
      properties: { name: '前湾新区', precision: 'sourced', citations: '2021规划 表4-1' },
    });
    expect(collection.note).toMatchObject({ 筛选: '筛选名称：湾', 记录: '4 / 9 条', 数据日期: '2026-11-22' });
  });

  test('a place found nowhere has no point; a project stands in its district and says so', () => {
    expect(collectionOf('places', { class: ['town'] }).features).toEqual([]);
    expect(collectionOf('projects').features[0]).toMatchObject({
      geometry: { coordinates: [121.15, 30.03] },
      properties: { precision: 'district', position_of: '余姚市', located: '承前文' },
    });
    expect(collectionOf('measures').features).toEqual([]);
  });
});

test('the note says what is a draft only where something is', () => {
  const labels = (drafts: number) => download('policies', {}, drafts).note.lines.map(([what]) => what);
  expect(labels(1)).toContain('征求意见稿');
  expect(labels(0)).not.toContain('征求意见稿');
  expect(download('policies').note.filters).toBe('未筛选');
});

test('Excel has the records on one sheet and the note on another, numbers as numbers', async () => {
  const { table, note } = download('indicators');
  const blob = await excelFile(table, note, { records: '指标', note: '说明' });
  const zip = await JSZip.loadAsync(await blob.arrayBuffer());
  const workbook = (await zip.file('xl/workbook.xml')?.async('text')) ?? '';
  expect([...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((match) => match[1])).toEqual([
    '指标',
    '说明',
  ]);
  const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('text')) ?? '';
  expect(sheet).toMatch(/<v>23000<\/v>/);
  const shared = (await zip.file('xl/sharedStrings.xml')?.async('text')) ?? sheet;
  for (const text of ['产值目标', '2021规划 四（二）', '筛选', '未筛选']) expect(shared).toContain(text);
});

test('a finding is a row with all its readings and where they stand', () => {
  const [row] = findingRows(graph);
  const values = Object.fromEntries(
    findingColumns(words).map((column) => [column.key, row && column.value(row)]),
  );
  expect(values).toMatchObject({
    readings: '（1）前湾新区〔2021规划 表4-1〕；（2）湾区〔2021规划 四（二）〕',
    concerns: '前湾新区',
    status: '2021规划（效力未载明 status not stated）',
  });
});
