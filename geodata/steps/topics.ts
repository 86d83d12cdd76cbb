import { topicSchema } from '../../src/atlas/records/topic.ts';
import type { Problems } from '../checks/problems.ts';
import { listOf, textOf } from '../tables/table.ts';
import { parseRecord, withoutAbsent } from './parse-record.ts';
import { areReadable, rowsOf, type Seeds } from './read-seeds.ts';
import type { StatedRecords } from './records.ts';

/** The tables whose records a topic may gather. */
const GATHERED_TABLES = ['indicators', 'measures'] as const;

/**
 * Topics with the records that they gather. A topic that gathers none, and a row about a record that neither table has, become
 * problems.
 */
export function assembleTopics(seeds: Seeds, problems: Problems): StatedRecords['topics'] {
  const known = new Set(
    GATHERED_TABLES.flatMap((table) => rowsOf(seeds, table).map((row) => textOf(row, 'id'))),
  );
  const rows = rowsOf(seeds, 'topic-records');
  for (const row of rows) {
    const id = textOf(row, 'record');
    if (id === undefined || known.has(id) || seeds.lost.has(id) || !areReadable(seeds, GATHERED_TABLES))
      continue;
    problems.add({
      file: row.file,
      row: row.row,
      column: 'record',
      zh: `indicators.csv 和 measures.csv 中都没有“${id}”`,
      en: `there is no “${id}” in indicators.csv or measures.csv`,
    });
  }
  return rowsOf(seeds, 'topics').flatMap((row) => {
    const id = textOf(row, 'id');
    const aliases = listOf(row, 'aliases');
    const records = rows
      .filter(({ cells }) => cells['topic'] === id)
      .flatMap((own) => textOf(own, 'record') ?? []);
    if (records.length === 0 && id !== undefined && areReadable(seeds, ['topic-records']))
      problems.add({
        file: row.file,
        row: row.row,
        column: 'id',
        zh: 'topic-records.csv 中没有属于它的记录',
        en: 'no record in topic-records.csv belongs to it',
      });
    const candidate = withoutAbsent({
      id,
      name: textOf(row, 'name'),
      nameEn: textOf(row, 'name_en'),
      aliases: aliases.length === 0 ? undefined : aliases,
      records,
    });
    return records.length === 0 ? [] : parseRecord(topicSchema, candidate, row, problems);
  });
}
