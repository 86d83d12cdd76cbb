import type { FieldValue, WordKey } from './field.ts';

type Value<Format extends FieldValue['format']> = Extract<FieldValue, { format: Format }>;

/** How documents say that something went up or down. */
export type ChangeKey = 'change.grow' | 'change.rise' | 'change.add' | 'change.fall';

type Translate<Key> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** `力争 ≥ 90 亿元`, `争创 1–2 家`, `累计 ≥ 30 家`, `16,000 亿元（2020）`. */
export function quantityText(
  { comparison, counting, force, max, number, unit, year }: Value<'quantity'>,
  translate: Translate<WordKey | 'list.bracket'>,
): string {
  const ends = [number, ...(max === undefined ? [] : [max])].map((end) => end.toLocaleString('zh-CN'));
  const parts = [
    force === undefined ? undefined : translate(`force.${force}`),
    counting === undefined ? undefined : translate(`counting.${counting}`),
    // Both ends say that it is a range.
    comparison === undefined || max !== undefined ? undefined : translate(`comparison.${comparison}`),
    ends.join('–'),
    unit,
  ];
  const outer = parts.filter((part) => part !== undefined).join(' ');
  return year === undefined ? outer : translate('list.bracket', { outer, inner: year });
}

/** A goal in words after the word that governs it. */
export function goalText({ force, text }: Value<'goal'>, translate: Translate<WordKey>): string {
  return force === undefined ? text : `${translate(`force.${force}`)} ${text}`;
}

/** `比 2015 年增长 56.9 %`, `比 2015 年下降 0.8 元`: in the words that the documents have for it. */
export function changeText({ from, number, unit }: Value<'change'>, translate: Translate<ChangeKey>): string {
  const up = unit === '%' ? 'change.grow' : unit === '个百分点' ? 'change.rise' : 'change.add';
  const size = `${Math.abs(number).toLocaleString('zh-CN')} ${unit}`;
  return translate(number < 0 ? 'change.fall' : up, { year: from, size });
}
