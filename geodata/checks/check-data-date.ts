import type { Table } from '../tables/table.ts';
import type { Problem, Problems } from './problems.ts';
import { fingerprintOf, type PublishedTables } from './published-tables.ts';

/** Tables named in one reminder; more are counted. */
const FEW = 5;

/** Reminds of the data date when tables changed after the last release and the date that readers see did not. */
export function checkDataDate(
  date: string,
  tables: ReadonlyMap<string, Table>,
  published: PublishedTables | undefined,
  problems: Problems,
): void {
  if (published === undefined || date > published.date) return;
  const readable = [...tables.values()].filter((table) => table.readable);
  const changed = readable.filter((table) => published.tables[table.name] !== fingerprintOf(table));
  if (changed.length === 0) return;
  const names = changed.slice(0, FEW).map(({ name }) => `${name}.csv`);
  problems.remark(
    dateReminder(date, {
      zh: `${names.join('、')}${changed.length > FEW ? ` 等 ${changed.length} 张表` : ''} 在上次发布之后改过`,
      en: `${names.join(', ')}${changed.length > FEW ? ` … (${changed.length} tables)` : ''} changed after the last release`,
    }),
  );
}

/** @param what what changed, as the beginning of a sentence */
export function dateReminder(date: string, what: { zh: string; en: string }): Problem {
  return {
    file: 'seeds/datapackage.json',
    column: 'version',
    zh: `${what.zh}，而读者看到的数据日期仍是 ${date}；请改为改动当天`,
    en: `${what.en}, but the data date that readers see is still ${date}; set it to the day of the change`,
  };
}
