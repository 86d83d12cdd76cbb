import type { ClipboardEvent } from 'react';

/** The words of a cell in one line; names below each other stay apart. */
function cellText(cell: HTMLTableCellElement): string {
  const parts = [...cell.childNodes].map((part) => part.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');
  return parts.filter((part) => part !== '').join(' ');
}

/** Whether the range holds the cell, or words of it: one that ends at the edge of a cell means nothing of it. */
function holds(range: Range, cell: HTMLTableCellElement): boolean {
  if (!range.intersectsNode(cell)) return false;
  const part = document.createRange();
  part.selectNodeContents(cell);
  const [isStart, isEnd] = [cell.contains(range.startContainer), cell.contains(range.endContainer)];
  if (isStart) part.setStart(range.startContainer, range.startOffset);
  if (isEnd) part.setEnd(range.endContainer, range.endOffset);
  return !(isStart || isEnd) || part.toString().trim() !== '';
}

/**
 * Has rows that are copied come out as rows, their cells apart by tabs, as spreadsheets and letters take them. Our tables
 * are laid out as grids, of which a browser writes each cell in a line of its own. What is copied of a single cell, or
 * reaches beyond the table, is left to the browser.
 */
export function copyRows(event: ClipboardEvent<HTMLTableElement>): void {
  const table = event.currentTarget;
  const selection = window.getSelection();
  if (selection === null || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  if (!table.contains(range.commonAncestorContainer)) return;
  const rows = [...table.rows]
    .map((row) =>
      [...row.cells].filter((cell) => !cell.classList.contains('column-basket') && holds(range, cell)),
    )
    .filter((cells) => cells.length > 0);
  if (rows.flat().length < 2) return;
  const page = document.createElement('div');
  page.append(range.cloneContents());
  event.clipboardData.setData('text/plain', rows.map((cells) => cells.map(cellText).join('\t')).join('\n'));
  event.clipboardData.setData('text/html', `<table>${page.innerHTML}</table>`);
  event.preventDefault();
}
