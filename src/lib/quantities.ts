import { foldText } from './fold-text.ts';

/** A number with what it counts, however it is written: `3,000万元`, `３千万元`, `三千万元`. */
export interface Quantity {
  /** In ones: 30000000. */
  value: number;
  /** `元`, `家`, `%`; empty where the text names none. */
  unit: string;
  /** As it stands in the text, in plain forms. */
  text: string;
}

const DIGITS = '〇一二三四五六七八九';
const NUMERAL = `${DIGITS}零两十百千万亿`;
const ARABIC = '\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** What is counted in the documents; years, paragraphs (第3条) and plans (十四五) are names, not quantities. */
const UNIT =
  '%|平方公里|平方米|公里|百分点|元|亩|吨|米|家|个|人|名|户|件|台|套|颗|只|辆|所|种|项|区|带|镇|天|倍|位|度';
const QUANTITY = new RegExp(
  `(?<share>百分之)?(?<number>(?:${ARABIC}|[${DIGITS}零两十])(?:${ARABIC}|[${NUMERAL}])*)(?<unit>${UNIT})?`,
  'gu',
);

const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** Powers side by side, the smaller first or unreached, are names of levels and no numbers: `246万千亿级`, `千百亿`. */
const LEVELS = /[十百千][十百千]|万[十百千]|亿[十百千万]/;

/**
 * Reads a number in Arabic, Chinese or both kinds of signs: `1.2亿`, `3千万`, `一亿二千万`, `二十`. Libraries for Chinese
 * numerals read Chinese signs alone. `undefined` where the signs stand beside each other and make no number.
 */
function valueOf(number: string): number | undefined {
  if (LEVELS.test(number)) return undefined;
  let whole = 0;
  let section = 0;
  let last: number | undefined;
  for (const [part] of number.matchAll(new RegExp(`${ARABIC}|[${NUMERAL}]`, 'gu'))) {
    const power = POWERS[part];
    if (power === undefined) {
      const digit = part === '零' ? 0 : part === '两' ? 2 : DIGITS.indexOf(part);
      // 零 only holds a place: 一亿零五百万. Any other two in a row are no number: 三四带.
      if (last !== undefined && last !== 0) return undefined;
      last = digit >= 0 ? digit : Number(part.replaceAll(/[,，]/g, ''));
    } else if (power < 1e4) {
      section += (last ?? 1) * power;
      last = undefined;
    } else {
      // 万亿 is one word; otherwise the smaller follows the greater: 一亿二千万.
      const own = section + (last ?? 0);
      whole = power === 1e8 ? (whole + own) * power : whole + own * power;
      section = 0;
      last = undefined;
    }
  }
  // Decimals of a ten-thousandth at most; a product of decimals is not exact beyond that.
  return Math.round((whole + section + (last ?? 0)) * 1e4) / 1e4;
}

/** The quantities in a text, in their order: numbers with 万 or 亿, with a unit, or shares. Bare numbers are none. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const { 0: written, groups } of text.normalize('NFKC').matchAll(QUANTITY)) {
    const { share, number = '', unit = '' } = groups ?? {};
    const isNumber = share !== undefined || unit !== '' || /[万亿]/.test(number);
    const value = isNumber ? valueOf(number) : undefined;
    if (value !== undefined) found.push({ value, unit: share === undefined ? unit : '%', text: written });
  }
  return found;
}

/** The text with the spaces out of its quantities: `1.2 亿元` → `1.2亿元`. A year before 亿 keeps its space. */
export function closeQuantities(text: string): string {
  return text
    .replaceAll(/(\d[\d.,，]*)\s+(?=[十百千]?[万亿])/gu, (written, number: string) =>
      /^20\d\d$/.test(number.normalize('NFKC')) ? written : number,
    )
    .replaceAll(/([万亿])\s+(?=元)/g, '$1');
}

/** The one quantity that the text is; `undefined` where it is more than that, or less. */
export function quantityOf(text: string): Quantity | undefined {
  const [only, ...others] = quantitiesIn(closeQuantities(text));
  return only !== undefined && others.length === 0 && foldText(only.text) === foldText(text)
    ? only
    : undefined;
}

/** Whether a quantity of a text is the one that is asked for; where either names no unit, the number decides. */
export function isSameQuantity(asked: Quantity, found: Quantity): boolean {
  return asked.value === found.value && (asked.unit === found.unit || asked.unit === '' || found.unit === '');
}

/**
 * The quantities of a text as words that no folded text holds: `#30000000:元#`. Behind a folded text they are found by the
 * same scan as its words.
 */
export function quantityKeys(text: string): string {
  return quantitiesIn(text)
    .map(({ value, unit }) => `#${value}:${unit}#`)
    .join('');
}

/** What to look for, any of these. */
export type Needles = readonly [needle: string, other?: string];

/** Whether a text made by `foldWithQuantities` holds what is looked for. */
export function holds(text: string, [needle, other]: Needles): boolean {
  return text.includes(needle) || (other !== undefined && text.includes(other));
}

/** What to look for in texts that end in their keys. */
export function keysOf({ value, unit }: Quantity): Needles {
  return unit === '' ? [`#${value}:`] : [`#${value}:${unit}#`, `#${value}:#`];
}

/** Folded for comparison, its quantities behind it. */
export function foldWithQuantities(text: string): string {
  return `${foldText(text)}${quantityKeys(text)}`;
}

/** What to look for in what `foldWithQuantities` made, any of these: the folded words, or the quantity however written. */
export function needlesOf(text: string): Needles {
  const asked = quantityOf(text);
  return asked === undefined ? [foldText(text)] : keysOf(asked);
}
