import fc from 'fast-check';
import JSZip from 'jszip';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { documentMarks } from '../../../src/atlas/facts/document-marks.ts';
import type { Outlines } from '../../../src/atlas/on-map/outline.ts';
import { positionOf } from '../../../src/atlas/on-map/positions.ts';
import { FACETS_OF_VIEW } from '../../../src/atlas/tables/facets.ts';
import { findingRows } from '../../../src/atlas/tables/finding-rows.ts';
import { type ListFilters, type ListView, NO_FILTERS } from '../../../src/atlas/tables/list-query.ts';
import { listRows } from '../../../src/atlas/tables/record-rows.ts';
import { filterTable } from '../../../src/atlas/tables/table-spec.ts';
import { downloadColumns } from '../../../src/export/download-columns.ts';
import { csvFile, excelFile, geoJsonFile } from '../../../src/export/download-files.ts';
import { fileName } from '../../../src/export/download-note.ts';
import { csvText } from '../../../src/lib/csv-text.ts';
import { translateChinese } from '../../../src/messages/translate.ts';
import { listNote } from '../../../src/surfaces/lists/list-note.ts';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';

const words = {
  graph,
  marks: documentMarks(graph.dataset.documents),
  translate: translateChinese,
};

function download(view: ListView, change: Partial<ListFilters> = {}, drafts = 0) {
  const filters = { ...NO_FILTERS, ...change };
  const all = listRows(graph, view);
  const { rows } = filterTable(all, FACETS_OF_VIEW[view], filters, undefined, 'zh');
  const counts = { shown: rows.length, total: all.length, drafts };
  const note = listNote(
    graph,
    view,
    filters,
    counts,
    { address: 'https://atlas.example/', reviewNumber: '' },
    translateChinese,
    'zh',
  );
  return { table: { columns: downloadColumns(view, words), rows }, note };
}

function lines(csv: string): string[][] {
  return csv
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}

test('a file is named so that people know it again, on any file system', () => {
  expect(fileName('nav.projects', '2026-11-22', 'csv', translateChinese)).toBe(
    '宁波产业布局图_项目_2026-11-22.csv',
  );
  const odd = fileName('kind.place', '2026-11-22', 'csv', (key) => (key === 'app.title' ? 'A/B: c?' : 'x'));
  expect(odd).toBe('A-B-c-_x_2026-11-22.csv');
});

describe('CSV', () => {
  test('holds the rows shown, in their order, with filters and date beside each', () => {
    const { table, note } = download('places', { class: ['subzone'], sort: 'name', descending: true });
    const text = csvFile(table, note, translateChinese);
    const [head = [], ...rows] = lines(text);
    expect(text.startsWith('\uFEFF编号,名称,')).toBe(true);
    expect(rows.map((row) => row[1])).toEqual(['湾西片', '湾东片']);
    expect(head.slice(-5)).toEqual(['筛选', '数据日期', '审图号', '许可', '来源与精度']);
    expect(rows.map((row) => row.slice(-5, -2))).toEqual([
      ['类别：片区', '2026-11-22', '示意图'],
      ['类别：片区', '2026-11-22', '示意图'],
    ]);
    expect(rows[0]?.at(-2)).toContain('CC BY 4.0');
    expect(rows[0]?.at(-1)).toContain('天地图');
  });

  test('tells what is stated from what is derived, and says so in the note', () => {
    const { table, note } = download('places', { district: ['place/district/cixi'] });
    const [head = [], bay = [], ...others] = lines(csvFile(table, note, translateChinese));
    const cell = (row: string[], column: string) => row[head.indexOf(column)];
    expect(cell(bay, '名称')).toBe('前湾新区');
    expect(cell(bay, '区县（市）')).toBe('未载明');
    expect(cell(others.at(-1) ?? [], '区县（市）')).toBe('慈溪市');
    expect(cell(bay, '推得的区县')).toBe('慈溪市（据本图地名表所在区县）');
    expect(others.map((row) => [cell(row, '名称'), cell(row, '推得的区县')])).toEqual([
      ['湾东片', '前湾新区 → 慈溪市（据本图地名表所在区县）'],
      ['湾西片', '前湾新区 → 慈溪市（据本图地名表所在区县）'],
      ['慈溪市', ''],
    ]);
    expect(Object.fromEntries(note.lines)['区县（市）']).toContain('推得');
  });

  test('a review number of the operator takes the place of the sketch mark', () => {
    const counts = { shown: 1, total: 1, drafts: 0 };
    const site = { address: '', reviewNumber: '浙S(2026)1号' };
    const note = listNote(graph, 'places', NO_FILTERS, counts, site, translateChinese, 'zh');
    expect(Object.fromEntries(note.lines)['审图号']).toBe('浙S(2026)1号');
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

const OUTLINES: Outlines = new Map([
  [
    nodeId('place/zone/bay'),
    {
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [121, 30],
            [121.1, 30],
            [121.1, 30.1],
            [121, 30],
          ],
        ],
      },
      precision: 'schematic',
      basis: '示意范围',
    },
  ],
]);

const collectionOf = (view: ListView, change: Partial<ListFilters> = {}, outlines: Outlines = new Map()) => {
  const { table, note } = download(view, change);
  return JSON.parse(
    geoJsonFile(table, note, (row) => positionOf(graph, row.node, outlines), translateChinese),
  );
};

/** A spreadsheet passes over what is not seen before a sign, and takes wide and small signs for plain ones. */
const disarmed = (value: string) => {
  const seen = value.replace(/^[\s\p{C}\p{Default_Ignorable_Code_Point}]+/u, '');
  return /^[\t\r\n]/.test(value) || '=+-@＝＋－＠﹦﹢﹣﹫−'.includes(seen.charAt(0) || ' ')
    ? `'${value}`
    : value;
};

test('CSV reads back as it was, apostrophes before formulas apart', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('=1', '＋1', '﹢', '\u200B=1', '\n', '"', ',', '\r\n', ' a ', '\uFEFF', '@x'),
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
    expect(collection.features).toHaveLength(4);
    expect(collection.features[1]).toMatchObject({
      id: 'place/zone/bay',
      geometry: { type: 'Point', coordinates: [121.2, 30.3] },
      properties: { name: '前湾新区', precision: 'sourced', citations: '2021规划 表4-1' },
    });
    expect(collection.note).toMatchObject({ 筛选: '筛选名称：湾', 记录: '4 / 9 条', 数据日期: '2026-11-22' });
  });

  test('an outline that the map draws goes before the point, with its own precision and basis', () => {
    const { features, note } = collectionOf('places', { class: ['zone'] }, OUTLINES);
    expect(features[1]).toMatchObject({
      id: 'place/zone/bay',
      geometry: { type: 'Polygon' },
      properties: { precision: 'schematic', position_basis: '示意范围', lon: 121.2 },
    });
    expect(features[0]).toMatchObject({ geometry: { type: 'Point' }, properties: { precision: 'sourced' } });
    expect(note['图形']).toMatch(/^1 条为本图集所绘的范围或走廊，1 条为点，0 条没有位置/);
  });

  test('a place found nowhere is there without a geometry, and is counted; a project stands in its district', () => {
    const { features, note } = collectionOf('places', { class: ['town'] });
    expect(features).toMatchObject([
      { type: 'Feature', geometry: null, properties: { name: '机器人小镇', precision: null } },
    ]);
    expect(note['图形']).toContain('1 条没有位置');
    expect(collectionOf('projects').features[0]).toMatchObject({
      geometry: { coordinates: [121.15, 30.03] },
      properties: { precision: 'district', position_of: '余姚市', located: '承前文' },
    });
    expect(collectionOf('measures').features[0].geometry).toBeNull();
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
  const blob = await excelFile(table, note, { records: '指标', subtotals: '小计', note: '说明' });
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
    downloadColumns('findings', words).map((column) => [column.key, row && column.value(row)]),
  );
  expect(values).toMatchObject({
    readings: '（1）前湾新区〔2021规划 表4-1〕；（2）湾区〔2021规划 四（二）〕',
    concerns: '前湾新区',
    status: '2021规划（效力未载明 status not stated）',
  });
});
