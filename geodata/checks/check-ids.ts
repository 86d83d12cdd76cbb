import type { StatedRecords } from '../steps/records.ts';
import type { ProjectFiles } from '../tables/project-files.ts';
import type { Problems } from './problems.ts';

/** The ids that were published, one a line, sorted. A release adds to it; nothing ever leaves it. */
export const PUBLISHED_FILE = 'seeds/published-ids.txt';

/** Ids are unique over all tables, findings concern records that exist, redirects lead from an old id to a current one. */
export function checkIds(records: StatedRecords, problems: Problems): void {
  const current = new Set<string>();
  for (const { record, row } of [...records.nodes, ...records.findings]) {
    if (current.has(record.id)) {
      problems.add({
        file: row.file,
        row: row.row,
        column: 'id',
        zh: `编号“${record.id}”已用过`,
        en: `the id “${record.id}” is taken`,
      });
    }
    current.add(record.id);
  }
  for (const { record, row } of records.findings) {
    for (const id of record.concerns.filter((concerned) => !current.has(concerned))) {
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
    if (!current.has(record.to)) {
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
export function checkPublishedIds(records: StatedRecords, files: ProjectFiles, problems: Problems): void {
  const known = new Set<string>([
    ...records.nodes.map(({ record }) => record.id),
    ...records.redirects.map(({ record }) => record.from),
  ]);
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

export function readPublishedIds(files: ProjectFiles): string[] {
  const bytes = files.read(PUBLISHED_FILE);
  if (bytes === undefined) return [];
  return new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .filter((line) => line !== '');
}
