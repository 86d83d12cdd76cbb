import type { AtlasNode } from '../../atlas/node.ts';
import type { SortKey } from '../../state/choices.ts';
import type { ListRow } from './list-rows.ts';

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

type Compare = (a: ListRow, b: ListRow) => number;

const byNumber =
  (numberOf: (row: ListRow) => number): Compare =>
  (a, b) =>
    numberOf(a) - numberOf(b);

/** How a column orders rows; undefined for the order of the documents. Records without a value come first. */
export function comparator(sort: SortKey, language: 'zh' | 'en'): Compare | undefined {
  const collator = collators[language];
  const name = (node: AtlasNode | undefined) =>
    (language === 'en' ? node?.nameEn : undefined) ?? node?.name ?? '';
  const byText =
    (textOf: (row: ListRow) => string): Compare =>
    (a, b) =>
      collator.compare(textOf(a), textOf(b));
  switch (sort) {
    case 'document':
      return undefined;
    case 'name':
      return byText((row) => name(row.node));
    case 'class':
      return (a, b) => a.node.class.localeCompare(b.node.class);
    case 'parent':
      return byText((row) => name(row.parents[0]));
    case 'district':
      return byText((row) => name(row.districts[0]));
    case 'industry':
      return byText((row) => name(row.industries[0]));
    case 'bureaus':
      return byText((row) => name(row.bureaus[0]));
    case 'company':
      return byText(({ node }) => (node.kind === 'project' ? (node.attributes.company ?? '') : ''));
    case 'section':
      return byText(({ node }) => {
        const [first] = node.citations;
        return first === undefined ? '' : `${first.document} ${first.locator}`;
      });
    case 'measures':
      return byNumber((row) => row.measures);
    case 'indicators':
      return byNumber((row) => row.indicators);
    case 'links':
      return byNumber((row) => row.links);
    case 'year':
      return byNumber(({ node }) => (node.kind === 'indicator' ? node.attributes.year : 0));
    case 'value':
      // Values of different units do not compare: unit by unit, then by size.
      return ({ node: a }, { node: b }) =>
        a.kind === 'indicator' && b.kind === 'indicator'
          ? collator.compare(a.attributes.unit, b.attributes.unit) || a.attributes.value - b.attributes.value
          : 0;
  }
}
