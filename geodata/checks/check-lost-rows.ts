import type { Row, Table } from '../tables/table.ts';
import type { Problems } from './problems.ts';
import { PUBLISHED_ROWS_FILE, rowKey } from './published-rows.ts';

/** Fewer lost rows than these are named one by one. */
const MANY = 10;
/** So many of them are named where they are told together. */
const FEW = 3;
const KIND_OF_TABLE: Readonly<Record<string, string>> = {
  places: 'place',
  industries: 'industry',
  projects: 'project',
  organisations: 'organisation',
  measures: 'measure',
  indicators: 'indicator',
  assessments: 'assessment',
};
/** Tables without which nothing can be cited. */
const NEVER_EMPTY = ['documents', 'sections'];

/** What the last release had. */
export interface Published {
  /** Ids of records. */
  ids: readonly string[];
  /** Rows of the tables without ids, as `rowKey` writes them. */
  rows: readonly string[];
}

/** The tables after the search for lost rows. */
export interface Searched {
  tables: Map<string, Table>;
  /** Published ids of records and documents that are gone without a redirect: what points at them follows from that. */
  lost: Set<string>;
}

/**
 * Finds the tables that lost many of their rows, tells each once and says that they are not readable, so that nothing is said
 * about what points into them. A few lost rows without ids may be meant and become remarks; a few lost ids are told beside
 * the list of the published ones.
 */
export function checkLostRows(
  tables: ReadonlyMap<string, Table>,
  published: Published,
  problems: Problems,
): Searched {
  const redirects = new Map(
    tables.get('redirects')?.rows.map(({ cells }) => [String(cells['from']), String(cells['to'])]),
  );
  const lost = new Set<string>();
  const searched = [...tables].map(([name, table]): [string, Table] => {
    if (!table.readable) return [name, table];
    const kind = KIND_OF_TABLE[name];
    const gone =
      kind === undefined
        ? rowsGone(table, published.rows, redirects)
        : idsGone(table, published.ids, kind, redirects);
    const isEmpty = table.rows.length === 0 && (gone.length > 0 || NEVER_EMPTY.includes(name));
    if (gone.length >= MANY || isEmpty) {
      tellMany(table, gone, kind === undefined, problems);
      // What is left of links would be judged by rows that may have been moved or exchanged.
      return [name, { ...table, readable: false, rows: kind === undefined ? [] : table.rows }];
    }
    for (const key of gone) {
      const at = gone.length === 1 ? onlyNewRow(table, new Set(published.rows)) : undefined;
      if (name === 'documents') tellDocument(table, nameOf(table, key), at, problems);
      else if (kind === undefined) tellRow(table, key, at, problems);
      if (kind !== undefined || name === 'documents') lost.add(nameOf(table, key));
    }
    return [name, table];
  });
  return { tables: new Map(searched), lost };
}

function idsGone(
  table: Table,
  ids: readonly string[],
  kind: string,
  redirects: ReadonlyMap<string, string>,
): string[] {
  const present = new Set(table.rows.map((row) => row.cells['id']));
  return ids.filter((id) => id.startsWith(`${kind}/`) && !present.has(id) && !redirects.has(id));
}

/** A row whose ends were given other ids is still there. */
function rowsGone(table: Table, rows: readonly string[], redirects: ReadonlyMap<string, string>): string[] {
  const present = new Set(table.rows.map((row) => rowKey(table, row)));
  return rows.filter((line) => {
    if (!line.startsWith(`${table.name} `) || present.has(line)) return false;
    const moved = line.split(' ').map((part) => redirects.get(part) ?? part);
    return !present.has(moved.join(' '));
  });
}

function tellMany(table: Table, gone: readonly string[], mayBeMeant: boolean, problems: Problems): void {
  const few = gone.slice(0, FEW).map((key) => `“${nameOf(table, key)}”`);
  const zhFew = few.length === 0 ? '' : `（如${few.join('、')}）`;
  const enFew = few.length === 0 ? '' : ` (${few.join(', ')}${gone.length > FEW ? ' …' : ''})`;
  const meant = mayBeMeant && gone.length > 0;
  problems.add({
    file: table.file,
    zh: `表里现有 ${table.rows.length} 行，少了 ${gone.length} 条公布过的${mayBeMeant ? '行' : '记录'}${zhFew}，请从上一版恢复这些行${meant ? `；确要删去的，请同时从 ${PUBLISHED_ROWS_FILE} 删去` : ''}`,
    en: `the table has ${table.rows.length} rows and lacks ${gone.length} published ${mayBeMeant ? 'rows' : 'records'}${enFew}; restore the rows from the last version${meant ? `, or delete them from ${PUBLISHED_ROWS_FILE} as well if that is meant` : ''}`,
  });
}

/** The one row that no release had: where one is missing, it is likely what became of it. */
function onlyNewRow(table: Table, published: ReadonlySet<string>): Row | undefined {
  const fresh = table.rows.filter((row) => !published.has(rowKey(table, row)));
  return fresh.length === 1 ? fresh[0] : undefined;
}

function tellRow(table: Table, key: string, at: Row | undefined, problems: Problems): void {
  const name = nameOf(table, key);
  problems.remark({
    file: table.file,
    ...(at === undefined ? {} : { row: at.row }),
    zh: `公布过的一行“${name}”不见了或改了所指；不是有意的，请恢复`,
    en: `a published row, “${name}”, is gone or points elsewhere; restore it unless that is meant`,
  });
}

/** Nothing that cites it could stand without it. */
function tellDocument(table: Table, id: string, at: Row | undefined, problems: Problems): void {
  problems.add({
    file: table.file,
    ...(at === undefined ? {} : { row: at.row }),
    column: 'id',
    zh: `公布过的文件“${id}”不见了，引用它的各行都落空，请恢复`,
    en: `the published document “${id}” is gone, and all that cites it with it; restore it`,
  });
}

function nameOf(table: Table, key: string): string {
  return key.startsWith(`${table.name} `) ? key.slice(table.name.length + 1) : key;
}
