import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { expect, test } from 'vitest';
import { type SqliteTable, sqliteFile } from '../../../src/lib/sqlite/sqlite-file.ts';

const { Database } = await initSqlJs();
const IDENTITY = { applicationId: 7, userVersion: 3 };

/** What SQLite itself reads of a file. */
function read(tables: readonly SqliteTable[], ...queries: readonly string[]): unknown[][][] {
  const database = new Database(sqliteFile(tables, IDENTITY));
  const answers = ['PRAGMA integrity_check', ...queries].map((sql) => database.exec(sql)[0]?.values ?? []);
  database.close();
  expect(answers[0]).toEqual([['ok']]);
  return answers.slice(1);
}

const value = fc.oneof(
  fc.constant(null),
  fc.maxSafeInteger(),
  fc.integer({ min: -300, max: 300 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\0', '')),
  // Around the sizes at which a record goes on to other pages.
  fc.integer({ min: 4000, max: 13_000 }).map((length) => '字'.repeat(length / 3)),
  fc.uint8Array({ maxLength: 40 }),
);

test('rows of any values are read again as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { maxLength: 40 }), (rows) => {
      const [answer] = read(
        [{ name: 't', sql: 'CREATE TABLE t (a, b)', rows }],
        'SELECT a, b FROM t ORDER BY rowid',
      );
      expect(answer).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

const nameOf = (index: number) => `${'名'.repeat(60)}${(index * 7919) % 4000}`;

test('many rows make a tree of several levels, in which each is found by its number and by its keys', () => {
  const rows = Array.from({ length: 4000 }, (_, index) => [index * 3 - 2, nameOf(index)]);
  const sql = 'CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT UNIQUE)';
  const [byNumber, byName, count] = read(
    [{ name: 't', sql, key: 0, unique: [[1]], rows }],
    'SELECT name FROM t WHERE id = 3298',
    `SELECT id FROM t INDEXED BY sqlite_autoindex_t_1 WHERE name = '${nameOf(77)}'`,
    'SELECT count(*), min(id), max(id) FROM t',
  );
  expect(byNumber).toEqual([[nameOf(1100)]]);
  expect(byName).toEqual([[77 * 3 - 2]]);
  expect(count).toEqual([[4000, -2, 11_995]]);
});

/** Kinds of pages, by the first byte of their head. */
const LEAF_OF_INDEX = 0x0a;

test('no page of an index is without cells, however many keys there are', () => {
  for (let length = 1; length < 130; length += 1) {
    const rows = Array.from({ length }, (_, index) => [`${'k'.repeat(60)}${String(index).padStart(5, '0')}`]);
    const table: SqliteTable = { name: 't', sql: 'CREATE TABLE t (k TEXT UNIQUE)', unique: [[0]], rows };
    expect(read([table], 'SELECT count(k) FROM t INDEXED BY sqlite_autoindex_t_1')).toEqual([[[length]]]);
    const file = sqliteFile([table], IDENTITY);
    let isAnyEmpty = false;
    for (let at = 4096; at < file.length; at += 4096)
      isAnyEmpty ||= file[at] === LEAF_OF_INDEX && file[at + 3] === 0 && file[at + 4] === 0;
    expect(isAnyEmpty).toBe(false);
  }
});

test('the first page has room for its head, however long the schema is', () => {
  for (let length = 3850; length < 4100; length += 5) {
    const sql = `CREATE TABLE t (a TEXT) /* ${'x'.repeat(length)} */`;
    expect(read([{ name: 't', sql, rows: [['甲']] }], 'SELECT a FROM t')).toEqual([[['甲']]]);
  }
  for (let length = 1850; length < 2050; length += 4) {
    const tables = ['t', 'u'].map(
      (name): SqliteTable => ({
        name,
        sql: `CREATE TABLE ${name} (a TEXT) /* ${'x'.repeat(length)} */`,
        rows: [[name]],
      }),
    );
    expect(read(tables, 'SELECT a FROM u')).toEqual([[['u']]]);
  }
});

test('a schema longer than a page is whole', () => {
  const tables = Array.from(
    { length: 60 },
    (_, index): SqliteTable => ({
      name: `table_${index}`,
      sql: `CREATE TABLE table_${index} (${Array.from({ length: 40 }, (__, column) => `"列${column}" TEXT`).join(', ')})`,
      rows: [[`${index}`, ...Array.from({ length: 39 }, () => null)]],
    }),
  );
  const [names, last, identity] = read(
    tables,
    'SELECT count(*) FROM sqlite_master',
    'SELECT 列0 FROM table_59',
    'PRAGMA application_id',
  );
  expect([names, last, identity]).toEqual([[[60]], [['59']], [[7]]]);
});
