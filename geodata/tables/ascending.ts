import type { Problems } from '../checks/problems.ts';
import type { Row } from './table.ts';
import type { TableSchema } from './table-schema.ts';

/**
 * Reports rows in which the first of two columns lies after the second. Dates of different precision are compared as far as both
 * go: 2016-09-30 does not lie after 2016-09.
 */
export function reportDescents(rows: readonly Row[], schema: TableSchema, problems: Problems): void {
  for (const { fields, strictly = false } of schema.ascending ?? []) {
    const [first, second] = fields;
    for (const row of rows) {
      const [low, high] = [row.cells[first], row.cells[second]];
      if (low === undefined || high === undefined || ascends(low, high, strictly)) continue;
      problems.add({
        file: row.file,
        row: row.row,
        column: first,
        zh: `“${low}”应${strictly ? '早于' : '不晚于'} ${second} 的“${high}”`,
        en: `“${low}” must ${strictly ? 'lie before' : 'not lie after'} “${high}” in ${second}`,
      });
    }
  }
}

function ascends(low: string | number, high: string | number, strictly: boolean): boolean {
  if (typeof low === 'number' && typeof high === 'number') return strictly ? low < high : low <= high;
  const [from, to] = [String(low), String(high)];
  const length = Math.min(from.length, to.length);
  const [start, end] = [from.slice(0, length), to.slice(0, length)];
  return strictly ? start < end : start <= end;
}
