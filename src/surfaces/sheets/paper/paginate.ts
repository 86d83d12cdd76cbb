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

/**
 * Lines into columns and columns onto pages, in order: nothing is cut and nothing left out. A line too high for any column has
 * one alone. What goes on to a last page stands there in columns of about one height.
 */
export function paginate(lines: readonly MeasuredLine[], first: Columns, next: Columns): Pages {
  const columns = columnsOf(lines, (index) => (index < first.count ? first.height : next.height));
  const pages = [columns.slice(0, first.count)];
  for (let at = first.count; at < columns.length; at += next.count)
    pages.push(columns.slice(at, at + next.count));
  const last = pages.length > 1 ? pages.at(-1)?.flat()[0] : undefined;
  return last === undefined ? pages : [...pages.slice(0, -1), balanced(lines, last, next)];
}

function columnsOf(lines: readonly MeasuredLine[], roomOf: (column: number) => number): number[][] {
  const columns: number[][] = [];
  let column: number[] = [];
  let used = 0;
  for (const [at, line] of lines.entries()) {
    if (column.length > 0 && used + wanted(lines, at) > roomOf(columns.length)) {
      columns.push(column);
      column = [];
      used = 0;
    }
    column.push(at);
    used += line.height;
  }
  return [...columns, column];
}

/** Room that a line asks for, millimetres: a head needs some for the line below it. */
function wanted(lines: readonly MeasuredLine[], at: number): number {
  const line = lines[at];
  return (line?.height ?? 0) + (line?.isHead === true ? (lines[at + 1]?.height ?? 0) : 0);
}

/** Halvings by which the height of even columns is found, far below what is seen. */
const HALVINGS = 10;

/** The lines from one on, in columns as low as they can be. */
function balanced(lines: readonly MeasuredLine[], from: number, { count, height }: Columns): number[][] {
  const own = lines.slice(from);
  const within = (room: number): number[][] => columnsOf(own, () => room);
  let low = Math.min(height, Math.max(...own.map((_, at) => wanted(own, at))));
  let high = height;
  if (within(low).length <= count) high = low;
  for (let step = 0; step < HALVINGS && high > low; step += 1) {
    const middle = (low + high) / 2;
    if (within(middle).length <= count) high = middle;
    else low = middle;
  }
  return within(high).map((column) => column.map((at) => at + from));
}
