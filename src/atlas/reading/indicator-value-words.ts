import type { WordKey } from '../facts/field.ts';
import { indicatorValue } from '../facts/indicator-value.ts';
import { goalText, quantityText } from '../facts/quantity-text.ts';
import type { Indicator } from '../records/indicator.ts';
import type { ChartPoint } from './indicator-series.ts';

type Words = (
  key: WordKey | 'list.bracket' | 'summary.comma',
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The value of an indicator as a reader says it: `≥ 69 %`, `力争 ≥ 90 亿元`, `争创 1–2 家`; or its goal in words. */
export function quantityOf(attributes: Indicator['attributes'], words: Words): string {
  const value = indicatorValue(attributes);
  if (value?.format === 'goal') return goalText(value, words);
  return value?.format === 'quantity' ? quantityText(value, words) : '';
}

/** The year of an indicator, with where it is from when the text does not give it; of a rule, that it is one. */
export function yearOf({ year, yearBasis = 'stated' }: Indicator['attributes'], words: Words): string {
  if (yearBasis === 'stated') return String(year);
  const basis = words(`yearBasis.${yearBasis}`);
  return yearBasis === 'none' ? basis : `${year}${words('summary.comma')}${basis}`;
}

/** The value at a point of a chart, whose title has the unit: `力争 100`, `争创 1–2`; a base is what it was. */
export function pointText({ indicator: { attributes }, isBase, value }: ChartPoint, words: Words): string {
  if (isBase) return value.toLocaleString('zh-CN');
  const { force, valueMax } = attributes;
  const ends = [value, ...(valueMax === undefined ? [] : [valueMax])].map((end) =>
    end.toLocaleString('zh-CN'),
  );
  return [...(force === undefined ? [] : [words(`force.${force}`)]), ends.join('–')].join(' ');
}
