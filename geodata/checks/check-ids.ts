import { NODE_TABLES } from '../steps/assemble-nodes.ts';
import { areReadable, rowsOf, type Seeds } from '../steps/read-seeds.ts';
import type { StatedRecords } from '../steps/records.ts';
import type { ProjectFiles } from '../tables/project-files.ts';
import { textOf } from '../tables/table.ts';
import type { Problems } from './problems.ts';
import { PUBLISHED_FILE, readPublishedIds } from './published-ids.ts';

/**
 * Findings concern records that exist, and redirects lead from an old id to a current one. (That ids are unique, and
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
  for (const [index, id] of readPublishedIds(files).entries()) {
    if (known.has(id)) continue;
    problems.add({
      file: PUBLISHED_FILE,
      row: index + 1,
      zh: `编号“${id}”公布过，现已不见。请恢复，或在 seeds/redirects.csv 中写明转到哪里`,
      en: `the published id “${id}” has disappeared; restore it or add a row to seeds/redirects.csv`,
    });
  }
}

/** Ids as the tables have them, broken rows included: a slip elsewhere in its row does not make an id disappear. */
function currentIds(seeds: Seeds): Set<string> {
  const rows = Object.values(NODE_TABLES).flatMap((table) => rowsOf(seeds, table));
  return new Set(rows.map((row) => textOf(row, 'id') ?? ''));
}
