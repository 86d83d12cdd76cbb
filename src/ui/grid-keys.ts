const STOPS = 'a[href], button';

/** Rows that Page Up and Page Down go over where the table is not laid out. */
const SOME_ROWS = 10;

/**
 * Makes a table with the role `grid` one stop of the Tab key, as the pattern of the ARIA Authoring Practices has it: arrows go
 * from cell to cell, heads included; Home and End to the ends of the row, with Ctrl of the table; Page Up and Page Down as far as
 * is in sight. Tab comes first to the cell that is chosen, else to that after the heads. In a cell with links or buttons the first of them has the focus, and Tab reaches the others; in another the cell
 * itself, which has `tabindex="-1"` from the start. Nothing is drawn again when the focus moves, so that thousands of cells
 * cost nothing. No cell may span others; a cell marked `data-corner` is passed over.
 * @returns what undoes it
 */
export function gridKeys(table: HTMLTableElement): () => void {
  let present: HTMLTableCellElement | undefined;
  const settle = (): void => {
    if (present === undefined || !table.contains(present))
      present =
        table.querySelector<HTMLTableCellElement>('td[aria-selected]') ??
        table.tBodies[0]?.rows[0]?.cells[1] ??
        table.tBodies[0]?.rows[0]?.cells[0];
    for (const stop of table.querySelectorAll<HTMLElement>(STOPS)) stop.tabIndex = -1;
    setTabIndex(present, 0);
  };
  const move = (cell: HTMLTableCellElement): void => {
    if (cell === present) return;
    setTabIndex(present, -1);
    present = cell;
    setTabIndex(present, 0);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
    if (cell !== null && isHeld(cell)) move(cell);
  };
  const rowsInSight = (): number => {
    const height = table.parentElement?.clientHeight ?? 0;
    const row = present?.offsetHeight ?? 0;
    const head = table.tHead?.offsetHeight ?? 0;
    return row === 0 ? SOME_ROWS : Math.max(1, Math.floor((height - head) / row) - 1);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || event.shiftKey || present === undefined) return;
    const at = { row: rowOf(present), column: present.cellIndex };
    const last = { row: table.rows.length - 1, column: (table.rows[0]?.cells.length ?? 1) - 1 };
    const goal = goalOf(event, at, last, rowsInSight());
    if (goal === undefined) return;
    event.preventDefault();
    const cell = table.rows[goal.row]?.cells[goal.column];
    if (cell === undefined || !isHeld(cell)) return;
    move(cell);
    (cell.querySelector<HTMLElement>(STOPS) ?? cell).focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  settle();
  // Rows come and go by filters and orders.
  const observer = new MutationObserver(settle);
  observer.observe(table, { childList: true, subtree: true });
  table.addEventListener('focusin', onFocus);
  table.addEventListener('keydown', onKey);
  return () => {
    observer.disconnect();
    table.removeEventListener('focusin', onFocus);
    table.removeEventListener('keydown', onKey);
  };
}

const isHeld = (cell: HTMLTableCellElement): boolean => cell.dataset['corner'] === undefined;

function setTabIndex(cell: HTMLTableCellElement | undefined, tabIndex: 0 | -1): void {
  if (cell === undefined) return;
  const stops = [...cell.querySelectorAll<HTMLElement>(STOPS)];
  for (const stop of stops.length === 0 ? [cell] : stops) stop.tabIndex = tabIndex;
}

interface Position {
  row: number;
  column: number;
}

const rowOf = (cell: HTMLTableCellElement): number =>
  cell.parentElement instanceof HTMLTableRowElement ? cell.parentElement.rowIndex : 0;

/** Where a key leads, within the table; `undefined` for a key that leads nowhere. */
function goalOf(
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: Position,
  last: Position,
  page: number,
): Position | undefined {
  if (ctrlKey && key !== 'Home' && key !== 'End') return undefined;
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(last.row, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(last.column, column + 1) };
    // The first cell is the one after the heads.
    case 'Home':
      return { row: ctrlKey ? 1 : row, column: ctrlKey ? 1 : row === 0 ? 1 : 0 };
    case 'End':
      return { row: ctrlKey ? last.row : row, column: last.column };
    case 'PageUp':
      return { row: Math.max(1, row - page), column };
    case 'PageDown':
      return { row: Math.min(last.row, row + page), column };
    default:
      return undefined;
  }
}
