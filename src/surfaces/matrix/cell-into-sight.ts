/**
 * Scrolls the box of a table by as little as brings a cell into sight between the frozen heads and the edges of the box; nothing
 * around the box moves, as it would by `scrollIntoView`.
 */
export function cellIntoSight(table: HTMLTableElement, cell: HTMLTableCellElement): void {
  const box = table.parentElement;
  const rowHead = cell.parentElement?.firstElementChild;
  if (box === null || table.tHead === null || rowHead === null || rowHead === undefined) return;
  const { bottom, left, right, top } = cell.getBoundingClientRect();
  const edges = box.getBoundingClientRect();
  const start = rowHead.getBoundingClientRect().right;
  const head = table.tHead.getBoundingClientRect().bottom;
  box.scrollLeft += shift(left, right, start, edges.left + box.clientWidth);
  box.scrollTop += shift(top, bottom, head, edges.top + box.clientHeight);
}

/** How far what reaches from one place to another must go to lie within bounds, in pixels; where it is larger its start goes first. */
function shift(from: number, to: number, low: number, high: number): number {
  return from < low || to - from > high - low ? from - low : Math.max(0, to - high);
}
