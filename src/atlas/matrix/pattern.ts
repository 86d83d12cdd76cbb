/** Orders of the rows and columns of a table: which line comes first, second … */
export interface Pattern {
  rows: readonly number[];
  columns: readonly number[];
}

/** More than any table of ours needs: orders come to rest after a few passes, or go round between two. */
const MOST_PASSES = 50;

/**
 * Brings lines that share cells near each other: rows go by the mean position of their cells, then columns by that of
 * theirs, until nothing moves. This is the barycentre heuristic for the reorderable matrix (E. Mäkinen and H. Siirtola, “The
 * Barycenter Heuristic and the Reorderable Matrix”, Informatica 29, 2005, 357–363), which is reciprocal averaging (M. O. Hill,
 * “Reciprocal Averaging”, Journal of Ecology 61, 1973, 237–249) by ranks. Each cell counts once, however many ties it has;
 * equals stay as they were, so that one table has one order; lines without cells come last.
 * @param rows for each row the columns in which it has a cell, from 0
 * @param columns how many columns there are
 */
export function patternOf(rows: readonly (readonly number[])[], columns: number): Pattern {
  const byColumn: readonly (readonly number[])[] = Array.from({ length: columns }, (_, column) =>
    rows.flatMap((cells, row) => (cells.includes(column) ? [row] : [])),
  );
  let rowOrder: readonly number[] = rows.map((_, index) => index);
  let columnOrder: readonly number[] = byColumn.map((_, index) => index);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const nextRows = byMeans(rowOrder, rows, columnOrder);
    const nextColumns = byMeans(columnOrder, byColumn, nextRows);
    const isAtRest = nextRows.join() === rowOrder.join() && nextColumns.join() === columnOrder.join();
    rowOrder = nextRows;
    columnOrder = nextColumns;
    if (isAtRest) break;
  }
  return { rows: rowOrder, columns: columnOrder };
}

/** Lines by the mean position of what they meet in the order of the other side. */
function byMeans(
  order: readonly number[],
  meets: readonly (readonly number[])[],
  others: readonly number[],
): readonly number[] {
  const positions = new Map(others.map((other, position) => [other, position]));
  const mean = (line: number): number => {
    const own = meets[line] ?? [];
    if (own.length === 0) return Number.POSITIVE_INFINITY;
    return own.reduce((sum, other) => sum + (positions.get(other) ?? 0), 0) / own.length;
  };
  const means = new Map(order.map((line) => [line, mean(line)]));
  return order.toSorted((a, b) => compare(means.get(a) ?? 0, means.get(b) ?? 0));
}

/** Not by difference: two lines without cells are equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
