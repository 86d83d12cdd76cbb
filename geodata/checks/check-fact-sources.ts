import { NODE_TABLES } from '../steps/assemble-nodes.ts';
import { factOf, type SourceRows, sourceRowsOf, WITHOUT_SOURCE } from '../steps/fact-sources.ts';
import { citationsOf } from '../steps/parse-record.ts';
import { areReadable, rowsOf, type Seeds } from '../steps/read-seeds.ts';
import { listOf, type Row, textOf } from '../tables/table.ts';
import type { Problems } from './problems.ts';

/** Columns whose cell is a list of facts, each stated by itself. */
const LISTS: ReadonlySet<string> = new Set(['aliases', 'directions', 'points', 'points_en']);
/** Known from outside the documents, whatever the record cites. */
const OUTSIDE: ReadonlySet<string> = new Set(['full_name', 'name_today', 'code', 'valid_from', 'valid_to']);

/**
 * Every fact of a record that cites several places says in which of them it is stated, and every row of `fact-sources.csv`
 * speaks of a fact that is there.
 */
export function checkFactSources(seeds: Seeds, problems: Problems): void {
  const tables = Object.values(NODE_TABLES);
  if (!areReadable(seeds, ['fact-sources', ...tables])) return;
  const sources = sourceRowsOf(seeds);
  const records = new Map(
    tables.flatMap((table) => rowsOf(seeds, table).map((row) => [textOf(row, 'id'), row])),
  );
  // What a row lacks because of what has been told of it already is not worth a second line.
  const isTold = (row: Row | undefined): boolean => row !== undefined && problems.hasRow(row);
  const told = new Set([...records.values()].filter(isTold));
  for (const row of rowsOf(seeds, 'fact-sources')) {
    const id = textOf(row, 'record') ?? '';
    const record = records.get(id);
    if (isTold(row) || seeds.lost.has(id) || (record !== undefined && told.has(record))) continue;
    checkRow(row, record, problems);
  }
  for (const [id, row] of records)
    if (id !== undefined && !told.has(row)) checkRecord(row, sources.get(id), problems);
}

function tell(problems: Problems, { file, row }: Row, column: string, zh: string, en: string): void {
  problems.add({ file, row, column, zh, en });
}

function checkRow(row: Row, record: Row | undefined, problems: Problems): void {
  const [id, attribute = '', basis] = ['record', 'attribute', 'basis'].map((column) => textOf(row, column));
  if (record === undefined)
    return tell(problems, row, 'record', `没有编号为“${id}”的记录`, `there is no record “${id}”`);
  const cell = textOf(record, attribute);
  if (cell === undefined || WITHOUT_SOURCE.has(attribute))
    return tell(
      problems,
      row,
      'attribute',
      `${record.file} 第 ${record.row} 行的“${attribute}”没有内容`,
      `“${attribute}” of row ${record.row} of ${record.file} holds nothing`,
    );
  const items = LISTS.has(attribute) ? listOf(record, attribute) : [cell];
  const strangers = listOf(row, 'value').filter((value) => !items.includes(value));
  if (strangers.length > 0)
    tell(
      problems,
      row,
      'value',
      `${record.file} 第 ${record.row} 行的“${attribute}”里没有“${strangers.join('；')}”`,
      `“${attribute}” of row ${record.row} of ${record.file} holds no “${strangers.join('；')}”`,
    );
  const cites = citationsOf(row).length > 0;
  if ((basis === 'stated' || basis === 'reading') && !cites)
    tell(problems, row, 'citations', '请写明出处', 'say where the documents state it');
  if (basis !== 'stated' && basis !== 'ours' && row.cells['note'] === undefined)
    tell(problems, row, 'note', '请在备注里写明依据', 'say in the note on what it rests');
}

/** The facts of a record that cites several places, each of which must be covered. */
function checkRecord(row: Row, sources: SourceRows | undefined, problems: Problems): void {
  const places = citationsOf(row).length;
  if (places < 2) return;
  for (const column of Object.keys(row.cells)) {
    const fact = factOf(column, row);
    // A unit, a year is stated with its figure.
    if (fact !== column && row.cells[fact] !== undefined) continue;
    if (WITHOUT_SOURCE.has(column) || OUTSIDE.has(column)) continue;
    const said = sources?.get(column) ?? [];
    const isWhole = said.some((source) => source.cells['value'] === undefined);
    if (isWhole) continue;
    const covered = new Set(said.flatMap((source) => listOf(source, 'value')));
    const items = LISTS.has(column) ? listOf(row, column) : [textOf(row, column) ?? ''];
    const open = items.filter((item) => !covered.has(item));
    if (open.length === 0) continue;
    tell(
      problems,
      row,
      column,
      `这条记录有 ${places} 处出处，请在 fact-sources.csv 写明“${open.join('；')}”出自哪一处`,
      `the record cites ${places} places: say in fact-sources.csv which of them states “${open.join('；')}”`,
    );
  }
}
