import { NODE_TABLES } from '../steps/assemble-nodes.ts';
import { areReadable, rowsOf, type Seeds } from '../steps/read-seeds.ts';
import type { StatedRecords } from '../steps/records.ts';
import type { ProjectFiles } from '../tables/project-files.ts';
import { type Row, textOf } from '../tables/table.ts';
import type { Problems } from './problems.ts';
import { PUBLISHED_FILE, readPublishedIds } from './published-ids.ts';

/**
 * Findings concern and look-alikes are records that exist, and redirects lead from an old id to a current one. (That ids are unique, and
 * that each begins with its kind, the table schemas say.)
 */
export function checkIds(seeds: Seeds, records: StatedRecords, problems: Problems): void {
  if (!areReadable(seeds, Object.values(NODE_TABLES))) return;
  const current = currentIds(seeds);
  for (const { record, row } of records.findings) {
    for (const id of record.concerns.filter(
      (concerned) => !current.has(concerned) && !seeds.lost.has(concerned),
    )) {
      problems.add({
        file: row.file,
        row: row.row,
        column: 'concerns',
        zh: `没有编号为“${id}”的记录`,
        en: `there is no record “${id}”`,
      });
    }
  }
  for (const { record, row } of records.lookAlikes) {
    for (const id of record.records.filter((alike) => !current.has(alike) && !seeds.lost.has(alike)))
      problems.add({
        file: row.file,
        row: row.row,
        column: 'records',
        zh: `没有编号为“${id}”的记录`,
        en: `there is no record “${id}”`,
      });
  }
  for (const { record, row } of records.redirects) {
    if (current.has(record.from)) {
      problems.add({
        file: row.file,
        row: row.row,
        column: 'from',
        zh: `“${record.from}”仍在使用，不必转址`,
        en: `“${record.from}” is still in use and needs no redirect`,
      });
    }
    if (!current.has(record.to) && !seeds.lost.has(record.to)) {
      problems.add({
        file: row.file,
        row: row.row,
        column: 'to',
        zh: `没有编号为“${record.to}”的记录；转址须一步到位`,
        en: `there is no record “${record.to}”; a redirect leads to a current id in one step`,
      });
    }
  }
}

/** No published id may disappear: it is still a record or it redirects to one. */
export function checkPublishedIds(seeds: Seeds, files: ProjectFiles, problems: Problems): void {
  if (!areReadable(seeds, [...Object.values(NODE_TABLES), 'redirects'])) return;
  const known = currentIds(seeds);
  for (const row of rowsOf(seeds, 'redirects')) known.add(textOf(row, 'from') ?? '');
  const ids = readPublishedIds(files);
  const gone = ids.filter((id) => !known.has(id));
  for (const id of gone) {
    const alone = gone.filter((other) => kindOf(other) === kindOf(id)).length === 1;
    const fresh = alone ? onlyNewRow(seeds, id, new Set(ids)) : undefined;
    const at =
      fresh === undefined
        ? { file: PUBLISHED_FILE, row: ids.indexOf(id) + 1 }
        : { file: fresh.file, row: fresh.row, column: 'id' };
    const instead = fresh === undefined ? undefined : textOf(fresh, 'id');
    problems.add({
      ...at,
      zh: `编号“${id}”公布过，现已不见${instead === undefined ? '' : `，新出现的是“${instead}”`}。请恢复，或在 seeds/redirects.csv 中写明转到哪里`,
      en: `the published id “${id}” has disappeared${instead === undefined ? '' : `, and “${instead}” is new`}; restore it or add a row to seeds/redirects.csv`,
    });
  }
}

/** The one row of that kind that no release had: where one id is missing, it is likely what became of it. */
function onlyNewRow(seeds: Seeds, id: string, published: ReadonlySet<string>): Row | undefined {
  const table = Object.entries(NODE_TABLES).find(([kind]) => kind === kindOf(id))?.[1] ?? '';
  const fresh = rowsOf(seeds, table).filter((row) => {
    const own = textOf(row, 'id');
    return own !== undefined && !published.has(own);
  });
  return fresh.length === 1 ? fresh[0] : undefined;
}

function kindOf(id: string): string {
  return id.split('/', 1).join('');
}

/** Ids as the tables have them, broken rows included: a slip elsewhere in its row does not make an id disappear. */
function currentIds(seeds: Seeds): Set<string> {
  const rows = Object.values(NODE_TABLES).flatMap((table) => rowsOf(seeds, table));
  return new Set(rows.map((row) => textOf(row, 'id') ?? ''));
}
