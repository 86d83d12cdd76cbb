import fc from 'fast-check';
import JSZip from 'jszip';
import Papa from 'papaparse';
import shp, { type FeatureCollectionWithFilename } from 'shpjs';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { readDbf } from '../../../geodata/geometry/official/dbf-table.ts';
import { parseGeoPackage } from '../../../geodata/geometry/official/geopackage-file.ts';
import { shortNames } from '../../../src/export/field-names.ts';
import type { RowGroups } from '../../../src/export/subtotals.ts';
import { groupsByColumn, subtotalTable } from '../../../src/export/subtotals.ts';
import { dbfFields, dbfFile } from '../../../src/export/write-dbf.ts';
import { geoPackageFile } from '../../../src/export/write-geopackage.ts';
import { shapefileZip } from '../../../src/export/zipped-shapefile.ts';
import { translateChinese as translate } from '../../../src/messages/translate.ts';
import {
  AREA_WITH_HOLE,
  LAID_NOTE,
  LAID_ROWS,
  LAID_TABLE,
  type LaidRow,
  LONG_TEXT,
  laidPosition,
} from '../../fixtures/layered-table.ts';

const GROUPS: RowGroups<LaidRow> = {
  title: '按区县（市）',
  groups: [
    { name: '慈溪市', rows: LAID_ROWS.slice(0, 3) },
    { name: '余姚市', rows: LAID_ROWS.slice(2) },
  ],
};
const subtotals = subtotalTable(GROUPS, (row) => laidPosition(row) !== undefined, translate);
/** The reader transforms by what the file says of its system, which moves positions by a billionth of a degree. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'number' ? Math.round(part * 1e9) / 1e9 : part,
  );

const WRITTEN = [LAID_TABLE, LAID_NOTE, laidPosition, translate, subtotals] as const;

test('subtotals count each row once in the total, however many groups it stands in', () => {
  expect(subtotals.rows.map(({ name, counts }) => [name, ...counts])).toEqual([
    ['慈溪市', 3, 2],
    ['余姚市', 4, 4],
    ['合计', 6, 5],
  ]);
});

test('rows stand together by what a column says, in the group of each of its values', () => {
  const table = [{ is: '甲；乙' }, { is: undefined }, { is: '乙' }, { is: 3 }, { is: '甲；甲' }];
  const { groups, title } = groupsByColumn(table, { value: ({ is }) => is }, { title: '按', empty: '空' });
  expect(title).toBe('按');
  expect(groups.map(({ name, rows }) => [name, rows.map((row) => table.indexOf(row))])).toEqual([
    ['甲', [0, 4]],
    ['乙', [0, 2]],
    ['3', [3]],
    ['空', [1]],
  ]);
});

describe('a zipped Shapefile', async () => {
  const bytes = await shapefileZip(...WRITTEN).arrayBuffer();
  const zip = await JSZip.loadAsync(bytes);
  const text = async (name: string): Promise<string> => (await zip.file(name)?.async('text')) ?? '';
  const collections = [await shp(bytes)].flat();
  const layer = (name: string): FeatureCollectionWithFilename | undefined =>
    collections.find(({ fileName }) => fileName === name);

  test('has a layer for each kind of geometry, whole and in order', () => {
    expect(rounded(layer('points')?.features.map(({ geometry }) => geometry))).toMatchObject([
      { type: 'Point', coordinates: [121.2, 30.3] },
      {
        type: 'MultiPoint',
        coordinates: [
          [121.5, 29.8],
          [121.6, 29.9],
        ],
      },
    ]);
    expect(rounded(layer('lines')?.features.map(({ geometry }) => geometry))).toMatchObject([
      LAID_ROWS[2]?.geometry,
    ]);
    expect(layer('areas')?.features.map(({ geometry }) => geometry.type)).toEqual([
      'Polygon',
      'MultiPolygon',
    ]);
  });

  test('winds outlines with the clock and holes against it, so that a hole stays one', async () => {
    const file = new DataView((await zip.file('areas.shp')?.async('arraybuffer')) ?? new ArrayBuffer());
    // After both heads, the kind, the extent, the numbers of rings and positions, and where the two rings begin.
    const first = 100 + 8 + 44 + 2 * 4;
    const positions = Array.from({ length: 10 }, (_, index) => [
      file.getFloat64(first + index * 16, true),
      file.getFloat64(first + index * 16 + 8, true),
    ]);
    expect(positions).toEqual(AREA_WITH_HOLE.coordinates.flatMap((ring) => ring.toReversed()));
    expect(layer('areas')?.features[0]?.geometry).toMatchObject({ type: 'Polygon' });
  });

  test('keeps Chinese, numbers and sources; what is too long ends after a whole character', () => {
    const [first, second] = layer('points')?.features.map(({ properties }) => properties ?? {}) ?? [];
    expect(first).toMatchObject({
      row: 1,
      name: '前湾新区',
      directio_2: -1.25,
      place_zone: '2021规划 四（二）3 表4-1',
      precision: '示意范围',
      position_b: '本图集据文意绘制',
    });
    const cut = String(first?.['direction']);
    expect(cut.endsWith('…')).toBe(true);
    expect(LONG_TEXT.startsWith(cut.slice(0, -1))).toBe(true);
    expect(new TextEncoder().encode(cut).length).toBeGreaterThan(254 - 3);
    expect(second).toMatchObject({ row: 5, name: '两处项目' });
  });

  test('says its encoding and reference system beside each layer', async () => {
    for (const name of ['points', 'lines', 'areas']) {
      expect(await text(`${name}.cpg`)).toBe('UTF-8');
      expect(await text(`${name}.prj`)).toContain('D_WGS_1984');
    }
  });

  test('has the whole table with whole texts, the rows that lie nowhere too', async () => {
    const { data } = Papa.parse<string[]>((await text('table.csv')).replace('\uFEFF', '').trim());
    expect(data[0]).toEqual([
      '行号',
      '编号',
      '名称',
      '方向',
      '方向',
      '出处',
      '位置精度',
      '位置依据',
      '位置取自',
    ]);
    expect(data.slice(1).map(([row, id, name]) => [row, id, name])).toEqual(
      LAID_ROWS.map(({ id, name }, index) => [String(index + 1), id, name]),
    );
    expect(data[1]?.[3]).toBe(LONG_TEXT);
    expect(data[2]?.slice(5)).toEqual(['2016方案 附件2', '', '', '']);
  });

  test('has a key of the short names, which says what was cut', async () => {
    const { data } = Papa.parse<string[]>((await text('fields.csv')).replace('\uFEFF', '').trim());
    expect(data.slice(0, 4)).toEqual([
      ['短名', '列名', '英文名', '说明'],
      ['row', '行号', 'row', ''],
      ['id', '编号', 'id', ''],
      ['name', '名称', 'name', ''],
    ]);
    expect(data[4]?.slice(1)).toEqual([
      '方向',
      'direction_as_written',
      '1 行超过 254 字节，在整字处截短并以“…”结尾；全文见 table.csv',
    ]);
  });

  test('has the note: filters, date, licence, sources, geometry', async () => {
    const readme = await text('README.txt');
    for (const line of ['筛选：类别：片区', '数据日期：2026-11-22', '许可：', '来源与精度：', '图形：WGS84'])
      expect(readme).toContain(line);
    expect(readme).toContain('3 条为本图集所绘的范围或走廊，2 条为点，1 条没有位置');
  });

  test('has the subtotals where the rows stand in groups', async () => {
    expect(await text('subtotals.csv')).toContain('慈溪市,3,2\r\n');
    const plain = await JSZip.loadAsync(
      await shapefileZip(LAID_TABLE, LAID_NOTE, laidPosition, translate).arrayBuffer(),
    );
    expect(plain.file('subtotals.csv')).toBeNull();
  });
});

test('texts of any signs come back from a dBASE table, as far as they fit', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 120 }).map((value) => value.replaceAll('\0', ''));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
      const rows = cells.map((value) => [value]);
      const bytes = dbfFile(dbfFields(['text'], rows), rows, '2026-11-22');
      const read = readDbf(Buffer.from(bytes), 'UTF-8').map(({ values }) => values['text'] ?? '');
      for (const [index, value] of cells.entries()) {
        const own = read[index] ?? '';
        const isWhole = new TextEncoder().encode(value).length <= 254;
        const begins = value.trim().startsWith(own.slice(0, -1).trim());
        expect(isWhole ? own === value.trim() : begins).toBe(true);
      }
    }),
  );
});

test('short names are ASCII, unique and within ten bytes', () => {
  expect(shortNames(['district_as_written', 'district_as_read', 'place/zone/a', '甲', 'Id', '1st'])).toEqual([
    'district_a',
    'district_2',
    'place_zone',
    'field_4',
    'id',
    'st',
  ]);
});

describe('a GeoPackage', async () => {
  const bytes = new Uint8Array(await geoPackageFile(...WRITTEN).arrayBuffer());
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  const rows = (sql: string): unknown[][] => database.exec(sql)[0]?.values ?? [];

  test('says that it is one, and is sound', () => {
    expect(rows('PRAGMA application_id')).toEqual([[0x47504b47]]);
    expect(rows('PRAGMA user_version')).toEqual([[10300]]);
    expect(rows('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
  });

  test('has a layer for each kind of geometry and tables for the rest, listed as the standard asks', () => {
    expect(rows('SELECT table_name, data_type, description, srs_id FROM gpkg_contents')).toEqual([
      ['points', 'features', '类别：片区', 4326],
      ['lines', 'features', '类别：片区', 4326],
      ['areas', 'features', '类别：片区', 4326],
      ['without_geometry', 'attributes', '类别：片区', null],
      ['subtotals', 'attributes', '类别：片区', null],
    ]);
    expect(rows('SELECT table_name, geometry_type_name FROM gpkg_geometry_columns')).toEqual([
      ['points', 'MULTIPOINT'],
      ['lines', 'LINESTRING'],
      ['areas', 'MULTIPOLYGON'],
    ]);
    expect(rows("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'areas'")).toEqual([
      [121, 30, 122.1, 30.4],
    ]);
  });

  test('keeps Chinese names of columns, their keys beside them, and whole texts', () => {
    expect(rows('SELECT 行号, 名称, 方向, 方向_2, 出处, 位置精度, 位置依据 FROM points')).toEqual([
      [1, '前湾新区', LONG_TEXT, -1.25, '2021规划 四（二）3 表4-1', '示意范围', '本图集据文意绘制'],
      [5, '两处项目', null, null, '2016方案 附件3', '示意范围', '本图集据文意绘制'],
    ]);
    expect(
      rows(
        "SELECT column_name, name FROM gpkg_data_columns WHERE table_name = 'lines' ORDER BY rowid LIMIT 3",
      ),
    ).toEqual([
      ['行号', 'row'],
      ['编号', 'id'],
      ['名称', 'name'],
    ]);
    expect(rows('SELECT 编号 FROM without_geometry')).toEqual([['b']]);
    expect(rows('SELECT 按区县（市）, 记录, 有位置 FROM subtotals')).toEqual([
      ['慈溪市', 3, 2],
      ['余姚市', 4, 4],
      ['合计', 6, 5],
    ]);
  });

  test('has the note as its metadata', () => {
    const [[note] = []] = rows(
      "SELECT metadata FROM gpkg_metadata JOIN gpkg_metadata_reference ON md_file_id = id WHERE reference_scope = 'geopackage'",
    );
    for (const line of ['筛选：类别：片区', '数据日期：2026-11-22', '许可：', '来源与精度：'])
      expect(note).toContain(line);
  });

  test('is read again by what takes official geometry, with every area and its hole', async () => {
    const parsed = await parseGeoPackage(Buffer.from(bytes));
    const layers = parsed.ok ? parsed.layers : [];
    const features = layers.find(({ name }) => name === 'areas')?.features ?? [];
    expect(features.map(({ geometry }) => geometry)).toMatchObject([
      { type: 'MultiPolygon', coordinates: [AREA_WITH_HOLE.coordinates] },
      LAID_ROWS[5]?.geometry ?? {},
    ]);
  });

  test('is the same file for the same table', async () => {
    const again = new Uint8Array(await geoPackageFile(...WRITTEN).arrayBuffer());
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});
