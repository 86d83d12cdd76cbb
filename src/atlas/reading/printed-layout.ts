import type { PrintedCell, PrintedItem, PrintedTable } from '../records/printed-table.ts';

/** A cell where it is drawn, with the columns and rows that it reaches over. */
export interface LaidCell {
  column: number;
  items: readonly PrintedItem[];
  across: number;
  down: number;
  /** What it is to the cells beside it: the name of several rows, that of its own row, or what is said there. */
  role: 'group' | 'row' | 'cell';
  /** What it holds, by which it is set: names, a number of a row, a figure with words of its own, or nothing. */
  holds: 'names' | 'number' | 'figure' | 'words' | 'nothing';
}

export interface LaidRow {
  key: string;
  cells: readonly LaidCell[];
}

export interface PrintedLayout {
  columns: number;
  head: readonly LaidRow[];
  /** Rows under one cell of the first column; all of them where it merges nothing. */
  groups: readonly (readonly LaidRow[])[];
  /** What each column is called, its upper heading first. */
  headings: readonly (readonly PrintedItem[])[];
}

/** A table with the reach of each cell worked out: what is left out below or beside a cell is one with it. */
export function printedLayout({ head, rows }: PrintedTable): PrintedLayout {
  const columns = Math.max(...[...head, ...rows].flatMap((row) => row.map(({ column }) => column)));
  const named = nameColumn(rows, columns);
  const isGrouped = rows.some((row) => !holdsColumn(row, 1));
  const starts = rows.flatMap((row, index) =>
    index === 0 || (isGrouped && holdsColumn(row, 1)) ? [index] : [],
  );
  return {
    columns,
    head: head.map((row, index) => ({
      key: String(index),
      cells: row.map((cell) => headCell(head, index, cell, columns)),
    })),
    groups: starts.map((start, index) => {
      const members = rows.slice(start, starts[index + 1] ?? rows.length);
      return members.map((row, position) => ({
        key: String(start + position),
        cells: row.map((cell) => bodyCell(members, position, cell, named)),
      }));
    }),
    headings: Array.from({ length: columns }, (_, index) => headingOf(head, index + 1)),
  };
}

const holdsColumn = (row: readonly PrintedCell[], column: number): boolean =>
  row.some((cell) => cell.column === column);

/** The first column that names a record in every row: what the rows are about. */
function nameColumn(rows: PrintedTable['rows'], columns: number): number {
  const isName = (column: number): boolean =>
    rows.every((row) =>
      row.some(
        (cell) =>
          cell.column === column &&
          cell.items.some(({ attribute, record }) => record !== undefined && attribute === undefined),
      ),
    );
  return Array.from({ length: columns }, (_, index) => index + 1).find(isName) ?? 1;
}

/** In the first row a heading reaches to the next at its right, unless one stands below; then down as far as none does. */
function headCell(
  head: PrintedTable['head'],
  index: number,
  { column, items }: PrintedCell,
  columns: number,
): LaidCell {
  const next = (head[index] ?? []).map((cell) => cell.column).filter((other) => other > column);
  const below = head.slice(index + 1);
  const across = index === 0 ? Math.min(...next, columns + 1) - column : 1;
  const isOver = below.some((row) =>
    row.some((cell) => cell.column >= column && cell.column < column + across),
  );
  return { column, items, across, down: isOver ? 1 : below.length + 1, role: 'cell', holds: 'words' };
}

function bodyCell(
  members: PrintedTable['rows'],
  position: number,
  { column, items }: PrintedCell,
  named: number,
): LaidCell {
  const next = members.findIndex((row, index) => index > position && holdsColumn(row, column));
  const down = (next === -1 ? members.length : next) - position;
  const isGroup = column === 1 && named !== 1 && (down > 1 || items[0]?.attribute !== 'no');
  return {
    column,
    items,
    across: 1,
    down,
    role: column === named ? 'row' : isGroup ? 'group' : 'cell',
    holds: holdingOf(items),
  };
}

function holdingOf(items: readonly PrintedItem[]): LaidCell['holds'] {
  const [first] = items;
  if (first?.attribute === 'no') return 'number';
  if (first?.attribute !== undefined) return 'figure';
  if (first?.record !== undefined) return 'names';
  if (first?.text === undefined) return 'nothing';
  return /[\d—-]/.test(first.text) ? 'figure' : 'words';
}

/** The upper heading and the lower one, where there are two. */
function headingOf(head: PrintedTable['head'], column: number): readonly PrintedItem[] {
  return head.flatMap((row, index) => {
    const own = row.find((cell) => cell.column === column);
    const reaching = index === 0 ? row.findLast((cell) => cell.column <= column) : own;
    return (own ?? reaching)?.items ?? [];
  });
}
