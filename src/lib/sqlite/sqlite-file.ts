import { createPages, type Entry, FILE_HEAD, PAGE, writeTree } from './sqlite-pages.ts';
import { recordOf, type SqliteValue } from './sqlite-record.ts';

/** A table to write, with what SQLite has to know of it. */
export interface SqliteTable {
  name: string;
  /** The statement that would make it. */
  sql: string;
  rows: readonly (readonly SqliteValue[])[];
  /** The column that is INTEGER PRIMARY KEY, if there is one: the number of a row. Without one rows are numbered from 1. */
  key?: number;
  /** Columns of each other PRIMARY KEY and UNIQUE, in the order of the statement. */
  unique?: readonly (readonly number[])[];
}

/** Numbers by which a program knows what kind of file it is (`PRAGMA application_id`) and of which version. */
export interface FileIdentity {
  applicationId: number;
  userVersion: number;
}

/** What the head says of who wrote the file: the version of SQLite whose format it is. */
const SQLITE_VERSION = 3_046_000;

const encoder = new TextEncoder();

/**
 * A SQLite database, whole, to be read by any program (SQLite, “Database File Format”, which its authors keep readable for good):
 * tables with their rows, and the indices that their keys ask for.
 */
export function sqliteFile(tables: readonly SqliteTable[], identity: FileIdentity): Uint8Array<ArrayBuffer> {
  const pages = createPages();
  const schema: SqliteValue[][] = [];
  for (const { name, sql, rows, key, unique = [] } of tables) {
    const numbered = rows.map((values, index) => ({ values, rowid: rowidOf(values, key) ?? index + 1 }));
    const entries = numbered
      .toSorted((a, b) => a.rowid - b.rowid)
      .map(
        ({ values, rowid }): Entry => ({
          rowid,
          record: recordOf(values.map((value, column) => (column === key ? null : value))),
        }),
      );
    schema.push(['table', name, name, writeTree(pages, 'table', entries), sql]);
    for (const [index, columns] of unique.entries()) {
      const keys = numbered
        .map(({ values, rowid }) => ({ rowid, own: columns.map((column) => values[column] ?? null) }))
        .toSorted((a, b) => comparedKeys(a.own, b.own) || a.rowid - b.rowid)
        .map(({ own, rowid }): Entry => ({ rowid, record: recordOf([...own, rowid]) }));
      const root = writeTree(pages, 'index', keys);
      schema.push(['index', `sqlite_autoindex_${name}_${index + 1}`, name, root, null]);
    }
  }
  const entries = schema.map((values, index): Entry => ({ rowid: index + 1, record: recordOf(values) }));
  writeTree(pages, 'table', entries, true);
  const file = new Uint8Array(pages.all.length * PAGE);
  for (const [index, page] of pages.all.entries()) file.set(page, index * PAGE);
  writeHead(new DataView(file.buffer), pages.all.length, identity);
  return file;
}

function rowidOf(values: readonly SqliteValue[], key: number | undefined): number | undefined {
  const value = key === undefined ? undefined : values[key];
  return typeof value === 'number' ? value : undefined;
}

/** Nothing before numbers, numbers before texts, texts by their bytes in UTF-8. */
function comparedKeys(one: readonly SqliteValue[], other: readonly SqliteValue[]): number {
  for (const [index, value] of one.entries()) {
    const compared = comparedValues(value, other[index] ?? null);
    if (compared !== 0) return compared;
  }
  return 0;
}

const rankOf = (value: SqliteValue): number => (value === null ? 0 : typeof value === 'number' ? 1 : 2);

function comparedValues(one: SqliteValue, other: SqliteValue): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one !== 'string' || typeof other !== 'string') return rankOf(one) - rankOf(other);
  const [bytes, others] = [encoder.encode(one), encoder.encode(other)];
  const differing = bytes.findIndex((byte, index) => byte !== others[index]);
  return differing < 0 ? bytes.length - others.length : (bytes[differing] ?? 0) - (others[differing] ?? -1);
}

/** The head of the file, 1.3 of the format; big-endian. */
function writeHead(view: DataView, pageCount: number, { applicationId, userVersion }: FileIdentity): void {
  for (const [index, byte] of encoder.encode('SQLite format 3\0').entries()) view.setUint8(index, byte);
  view.setUint16(16, PAGE);
  // Both versions are those without a write-ahead log; the fractions are fixed.
  for (const [index, byte] of [1, 1, 0, 64, 32, 32].entries()) view.setUint8(18 + index, byte);
  const numbers = [
    [24, 1],
    [28, pageCount],
    // The schema has been written once, in format 4, texts in UTF-8.
    [40, 1],
    [44, 4],
    [56, 1],
    [60, userVersion],
    [68, applicationId],
    [92, 1],
    [FILE_HEAD - 4, SQLITE_VERSION],
  ] as const;
  for (const [at, number] of numbers) view.setUint32(at, number);
}
