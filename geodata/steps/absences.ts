import { type Absence, absenceSchema } from '../../src/atlas/records/absence.ts';
import type { Problems } from '../checks/problems.ts';
import { listOf, textOf } from '../tables/table.ts';
import { NODE_TABLES } from './assemble-nodes.ts';
import { citationsOf, parseRecord, withoutAbsent } from './parse-record.ts';
import { areReadable, rowsOf, type Seeds } from './read-seeds.ts';

/**
 * What each document does not hold, by its id, from `absences.csv`, in the order of its rows. A class that no record has
 * would show it nowhere, and becomes a problem.
 */
export function absencesOf(seeds: Seeds, problems: Problems): Map<string, Absence[]> {
  const tables = Object.values(NODE_TABLES);
  const classes = new Set(tables.flatMap((table) => rowsOf(seeds, table).map((row) => textOf(row, 'class'))));
  const absences = new Map<string, Absence[]>();
  for (const row of rowsOf(seeds, 'absences')) {
    const strangers = listOf(row, 'classes').filter((name) => !classes.has(name));
    if (strangers.length > 0 && areReadable(seeds, tables))
      problems.add({
        file: row.file,
        row: row.row,
        column: 'classes',
        zh: `没有类别为“${strangers.join('；')}”的记录`,
        en: `no record is of the class “${strangers.join('；')}”`,
      });
    const aliases = listOf(row, 'aliases');
    const candidate = withoutAbsent({
      id: textOf(row, 'id'),
      subject: textOf(row, 'subject'),
      subjectEn: textOf(row, 'subject_en'),
      aliases: aliases.length === 0 ? undefined : aliases,
      classes: listOf(row, 'classes'),
      instead: textOf(row, 'instead'),
      insteadEn: textOf(row, 'instead_en'),
      citations: citationsOf(row),
    });
    const document = textOf(row, 'document') ?? '';
    for (const { record } of parseRecord(absenceSchema, candidate, row, problems))
      absences.set(document, [...(absences.get(document) ?? []), record]);
  }
  return absences;
}
