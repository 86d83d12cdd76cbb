import { printedTableSchema } from '../../src/atlas/records/printed-table.ts';
import type { Problems } from '../checks/problems.ts';
import { type Row, textOf } from '../tables/table.ts';
import { attributeOf, parseRecord, withoutAbsent } from './parse-record.ts';
import { areReadable, rowsOf, type Seeds } from './read-seeds.ts';
import type { StatedRecords } from './records.ts';

const TABLES = 'printed-tables';
const CELLS = 'printed-cells';

/** Tables and boxes as the documents print them, in the order of `printed-tables.csv`. One without rows becomes a problem. */
export function assemblePrintedTables(seeds: Seeds, problems: Problems): StatedRecords['printedTables'] {
  const cells = grouped(rowsOf(seeds, CELLS), tableKey);
  return rowsOf(seeds, TABLES).flatMap((row) => {
    const own = cells.get(tableKey(row)) ?? [];
    const [head, rows] = (['head', 'body'] as const).map((part) =>
      rowsOfPart(own.filter((cell) => textOf(cell, 'part') === part)),
    );
    if (rows?.length === 0) {
      if (areReadable(seeds, [CELLS]))
        problems.add({
          file: row.file,
          row: row.row,
          column: 'locator',
          zh: 'printed-cells.csv 中没有它的行',
          en: 'it has no rows in printed-cells.csv',
        });
      return [];
    }
    const candidate = withoutAbsent({
      document: textOf(row, 'document'),
      locator: textOf(row, 'locator'),
      class: textOf(row, 'class'),
      titleEn: textOf(row, 'title_en'),
      record: textOf(row, 'record'),
      head,
      rows,
    });
    return parseRecord(printedTableSchema, candidate, row, problems);
  });
}

/** Which table a row of either file belongs to. */
export const tableKey = (row: Row): string => `${textOf(row, 'document')}#${textOf(row, 'locator')}`;

/** Numbers by which a row of `printed-cells.csv` stands in its table. */
export const positionIn = (row: Row, column: 'row' | 'column' | 'item'): number => Number(row.cells[column]);

/** Rows by their number, in them cells by their column, in them items by theirs. */
function rowsOfPart(rows: readonly Row[]): unknown[] {
  return inOrder(rows, 'row').map(([, own]) =>
    inOrder(own, 'column').map(([column, items]) => ({
      column,
      items: items
        .toSorted((a, b) => positionIn(a, 'item') - positionIn(b, 'item'))
        .map((item) =>
          withoutAbsent({
            record: textOf(item, 'record'),
            attribute: attributeOf(textOf(item, 'attribute')),
            text: textOf(item, 'text'),
            textEn: textOf(item, 'text_en'),
          }),
        ),
    })),
  );
}

function inOrder(rows: readonly Row[], by: 'row' | 'column'): [number, Row[]][] {
  return [...grouped(rows, (row) => positionIn(row, by))].toSorted(([a], [b]) => a - b);
}

/** Rows by a key, in the order in which they come. */
export function grouped<Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
