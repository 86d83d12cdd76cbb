/**
 * Rows of lists are laid out as grids, so that the browser may skip those out of sight (`content-visibility` does
 * nothing on table boxes) while “find in page” still reaches them. A table that is not laid out as one may lose its
 * meaning to assistive technology; the roles say it again.
 */
export const ROLE = {
  table: { role: 'table' },
  /** Of a table whose cells are gone through with arrow keys and opened. */
  grid: { role: 'grid' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  gridCell: { role: 'gridcell' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
} as const;
