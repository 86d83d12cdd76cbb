import type { CsvCell } from '../lib/csv-text.ts';
import type { DownloadColumn } from './download-columns.ts';

/** A table to write: the rows that passed the filters, in the order of the list. */
export interface DownloadTable<Row> {
  columns: readonly DownloadColumn<Row>[];
  rows: readonly Row[];
}

/** What stands in each row, cell by cell. */
export function tableCells<Row>({ columns, rows }: DownloadTable<Row>): readonly (readonly CsvCell[])[] {
  return rows.map((row) => columns.map((column) => column.value(row)));
}

/** The same below the titles. */
export function headedRows<Row>(table: DownloadTable<Row>): readonly (readonly CsvCell[])[] {
  return [table.columns.map(({ title }) => title), ...tableCells(table)];
}
