import type { AtlasNode } from '../records/node.ts';
import type { SortKey } from './list-query.ts';
import type { ListRow } from './list-row.ts';

/** Chinese names go by their pinyin. */
export const collators = {
  zh: new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/** Columns of numbers: of these the large ones are wanted first. */
const NUMERIC: ReadonlySet<SortKey> = new Set(['links', 'measures', 'indicators', 'value', 'year']);

export function isNumeric(sort: SortKey): boolean {
  return NUMERIC.has(sort);
}

/** What a row is ordered by: texts and numbers, the first that differs decides; undefined where nothing is stated. */
type SortValue = readonly (string | number)[] | undefined;

/**
 * Rows by a column, one way or the other; in document order where no column is asked for. What says nothing stands last
 * both ways, and equals stay as they were.
 */
export function sortRows(
  rows: readonly ListRow[],
  sort: SortKey,
  descending: boolean,
  language: 'zh' | 'en',
): readonly ListRow[] {
  if (sort === 'document') return descending ? rows.toReversed() : rows;
  const direction = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: sortValue(row, sort, language) }))
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

function sortValue(row: ListRow, sort: Exclude<SortKey, 'document'>, language: 'zh' | 'en'): SortValue {
  const { node } = row;
  const name = (of: AtlasNode | undefined): SortValue =>
    of === undefined ? undefined : [(language === 'en' ? of.nameEn : undefined) ?? of.name];
  switch (sort) {
    case 'name':
      return name(node);
    case 'class':
      return [node.class];
    case 'parent':
      return name(row.parents[0]);
    case 'district':
      return name(row.districts[0] ?? row.reaches[0]?.district);
    case 'industry':
      return name(row.industries[0]);
    case 'bureaus':
      return name(row.bureaus[0]);
    case 'company':
      return node.kind === 'project' && node.attributes.company !== undefined
        ? [node.attributes.company]
        : undefined;
    case 'section':
      // Locators number with Chinese figures: their order is that of the documents, not of their characters.
      return node.citations.length === 0 ? undefined : [row.order];
    case 'measures':
      return [row.measures];
    case 'indicators':
      return [row.indicators];
    case 'links':
      return [row.links];
    case 'year':
      return node.kind === 'indicator' ? [node.attributes.year] : undefined;
    case 'value':
      // Values of different units do not compare: unit by unit, then by size.
      return node.kind === 'indicator' ? [node.attributes.unit, node.attributes.value] : undefined;
  }
}
