import type { TableSchema } from './table-schema.ts';

/** One row of a table. Empty cells are absent; integers and numbers are converted. */
export interface Row {
  /** Path of the file from the project's root. */
  file: string;
  /** Row as a spreadsheet counts it: the header is row 1, blank rows count. */
  row: number;
  cells: Readonly<Record<string, string | number>>;
}

export interface Table {
  name: string;
  file: string;
  schema: TableSchema;
  /** `false` when the file could not be read at all: then nothing is said about keys that point into it. */
  readable: boolean;
  rows: readonly Row[];
}

/** The text of a cell, `undefined` where it is empty. */
export function textOf(row: Row, column: string): string | undefined {
  const cell = row.cells[column];
  return cell === undefined ? undefined : String(cell);
}

/** Splits a list cell at the full-width semicolon; blank items are dropped. */
export function listOf(row: Row, column: string): string[] {
  return (textOf(row, column) ?? '')
    .split('；')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
