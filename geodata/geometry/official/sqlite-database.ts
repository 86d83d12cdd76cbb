import initSqlJs from 'sql.js';
import { UnreadableError } from './parsed-file.ts';

export type Cell = number | string | Uint8Array | null;
export type Row = Readonly<Record<string, Cell>>;

/** Answers a query with its rows. */
export type Query = (sql: string, ...parameters: readonly string[]) => Row[];

const HEADER = { bytes: 100, pageSize: 16, changes: 24, pages: 28, validFor: 92 } as const;

/**
 * Opens a SQLite file, hands it to `use` and closes it again.
 * @throws {UnreadableError} for what is no SQLite database, is cut short or damaged
 */
export async function withDatabase<T>(bytes: Buffer, use: (query: Query) => T): Promise<T> {
  checkHeader(bytes);
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  try {
    const query: Query = (sql, ...parameters) => {
      const statement = database.prepare(sql, [...parameters]);
      try {
        const rows: Row[] = [];
        while (statement.step()) rows.push(statement.getAsObject());
        return rows;
      } finally {
        statement.free();
      }
    };
    checkPages(query);
    return use(query);
  } finally {
    database.close();
  }
}

/** SQLite takes a page that is missing for an empty one, so a file that was cut would lose its rows without a word. */
function checkHeader(bytes: Buffer): void {
  const isSqlite = bytes.subarray(0, 16).toString('latin1') === 'SQLite format 3\0';
  if (!isSqlite || bytes.length < HEADER.bytes) {
    throw new UnreadableError(
      '不是 GeoPackage（SQLite）文件，或已损坏：请从原软件重新导出',
      'Not a GeoPackage (SQLite) file, or damaged: export it again from its software',
    );
  }
  const stored = bytes.readUInt16BE(HEADER.pageSize);
  const pageSize = stored === 1 ? 65_536 : stored;
  const isCountValid = bytes.readUInt32BE(HEADER.changes) === bytes.readUInt32BE(HEADER.validFor);
  const isWhole = isCountValid
    ? bytes.length >= bytes.readUInt32BE(HEADER.pages) * pageSize
    : bytes.length % pageSize === 0;
  if (!isWhole) throw damaged();
}

function checkPages(query: Query): void {
  let answer: Cell | undefined;
  try {
    answer = Object.values(query('PRAGMA quick_check(1)')[0] ?? {})[0];
  } catch {
    throw damaged();
  }
  if (answer !== 'ok') throw damaged();
}

function damaged(): UnreadableError {
  return new UnreadableError(
    'GeoPackage 残缺或已损坏：请重新复制，或从原软件重新导出',
    'The GeoPackage is cut short or damaged: copy it again, or export it again from its software',
  );
}
