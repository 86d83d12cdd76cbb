import type { SortKey } from './list-query.ts';
import type { TableRow } from './table-row.ts';

/** Chinese names go by their pinyin. */
const collators = {
  zh: new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/** Columns of numbers: of these the large ones are wanted first. */
const NUMERIC: ReadonlySet<SortKey> = new Set([
  'links',
  'pieces',
  'measures',
  'indicators',
  'projects',
  'value',
  'year',
]);

export function isNumeric(sort: SortKey): boolean {
  return NUMERIC.has(sort);
}

/**
 * Rows by a column, one way or the other; in the table's own order where no column is asked for. What says nothing stands last
 * both ways, and equals stay as they were.
 */
export function sortRows<Row extends TableRow>(
  rows: readonly Row[],
  sort: SortKey,
  descending: boolean,
  language: 'zh' | 'en',
): readonly Row[] {
  if (sort === 'document') return descending ? rows.toReversed() : rows;
  const direction = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: row.order(sort, language) }))
    .toSorted((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined);
      return direction * compareValues(a.value, b.value, collators[language]);
    })
    .map(({ row }) => row);
}

function compareValues(
  a: readonly (string | number)[],
  b: readonly (string | number)[],
  collator: Intl.Collator,
): number {
  for (const [index, value] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const difference =
      typeof value === 'number' && typeof other === 'number'
        ? value - other
        : collator.compare(String(value), String(other));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
