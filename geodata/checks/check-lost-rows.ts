import type { Table } from '../tables/table.ts';
import type { Problems } from './problems.ts';

/** Fewer lost records than these are named one by one. */
const MANY = 10;
/** Tables without which nothing can be cited. */
const KIND_OF_TABLE: Readonly<Record<string, string>> = {
  places: 'place',
  industries: 'industry',
  projects: 'project',
  organisations: 'organisation',
  measures: 'measure',
  indicators: 'indicator',
};
const NEVER_EMPTY = ['documents', 'sections'];

/**
 * Finds the tables that lost their rows, tells each once and says that they are not readable, so that nothing is said
 * about what points into them.
 */
export function checkLostRows(
  tables: ReadonlyMap<string, Table>,
  published: readonly string[],
  problems: Problems,
): Map<string, Table> {
  const redirected = new Set(tables.get('redirects')?.rows.map((row) => row.cells['from']));
  return new Map(
    [...tables].map(([name, table]) => {
      const kind = KIND_OF_TABLE[name];
      const present = new Set(table.rows.map((row) => row.cells['id']));
      const lost = published.filter(
        (id) => kind !== undefined && id.startsWith(`${kind}/`) && !present.has(id) && !redirected.has(id),
      );
      const isEmpty = table.rows.length === 0 && (lost.length > 0 || NEVER_EMPTY.includes(name));
      if (!table.readable || (lost.length < MANY && !isEmpty)) return [name, table];
      problems.add({
        file: table.file,
        zh: `表里现有 ${table.rows.length} 行，少了 ${lost.length} 条公布过的记录${lost[0] === undefined ? '' : `（如“${lost[0]}”）`}，请从上一版恢复这些行`,
        en: `the table has ${table.rows.length} rows and lacks ${lost.length} published records${lost[0] === undefined ? '' : ` (“${lost[0]}” for one)`}; restore the rows from the last version`,
      });
      return [name, { ...table, readable: false }];
    }),
  );
}
