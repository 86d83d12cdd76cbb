import type { Columns } from './paper-layout.ts';

/** A line of the column of facts as it was measured. */
export interface MeasuredLine {
  /** Millimetres. */
  height: number;
  /** Heads what follows, and never ends a column. */
  isHead: boolean;
}

/** Which lines stand in each column of each page, by their places in the list. */
export type Pages = readonly (readonly (readonly number[])[])[];

/** Lines into columns and columns onto pages, in order: nothing is cut and nothing left out. A line too high for any column has one alone. */
export function paginate(lines: readonly MeasuredLine[], first: Columns, next: Columns): Pages {
  const columns: number[][] = [];
  const roomOf = (index: number): number => (index < first.count ? first.height : next.height);
  let column: number[] = [];
  let used = 0;
  for (const [at, { height, isHead }] of lines.entries()) {
    // A head needs room for the line below it.
    const wanted = height + (isHead ? (lines[at + 1]?.height ?? 0) : 0);
    if (column.length > 0 && used + wanted > roomOf(columns.length)) {
      columns.push(column);
      column = [];
      used = 0;
    }
    column.push(at);
    used += height;
  }
  columns.push(column);
  const pages = [columns.slice(0, first.count)];
  for (let at = first.count; at < columns.length; at += next.count)
    pages.push(columns.slice(at, at + next.count));
  return pages;
}
