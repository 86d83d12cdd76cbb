import type { AtlasDocument } from '../../src/atlas/records/document.ts';
import type { Subject } from '../../src/atlas/records/subject-reference.ts';

const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Numbers in Arabic signs with what multiplies them, and Chinese ones of two signs and more: 两份 and 四带 are words, 二十区 is a figure. */
const NUMBER =
  /(?<arabic>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?<power>万亿|千亿|百亿|万|亿|thousand|million|billion|trillion)?|(?<chinese>[一二三四五六七八九]?十[一二三四五六七八九]?)/gu;

/** English numbers above ten are written in digits, so that they can be checked. */
const NUMBER_WORD =
  /\b(?:eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred)\b/iu;

const powerOf = (word: string): number =>
  POWERS[word] ?? word.split('').reduce((product, sign) => product * (POWERS[sign] ?? 1), 1);

function chineseValue(text: string): number {
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

/** The figures of a text, by their values in ones: `3.7万亿` and `3.7 trillion` are one figure. */
export function figuresIn(text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { 0: written, groups } of text.normalize('NFKC').matchAll(NUMBER)) {
    const { arabic, power, chinese } = groups ?? {};
    const value =
      arabic === undefined
        ? chineseValue(chinese ?? '')
        : Number(arabic.replaceAll(',', '')) * powerOf(power ?? '');
    // A product of decimals is not exact.
    found.set(Number(value.toPrecision(12)), written.trim());
  }
  return found;
}

/** The first English number that is written out where it would have to be checked. */
export const numberWordIn = (text: string): string | undefined => NUMBER_WORD.exec(text)?.[0];

/** What says where a record stands, not what it says. */
const NO_FACT = new Set([
  'id',
  'citations',
  'sources',
  'document',
  'parent',
  'order',
  'location',
  'concerns',
  'sections',
  'absences',
  'kind',
  'class',
  'code',
]);

function textsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (NO_FACT.has(name) ? [] : textsOf(part)));
}

/** All figures that a record holds: in its words, and its numbers with their units. */
export function figuresOf(subject: Subject): ReadonlySet<number> {
  if (subject.kind === 'document') return figuresOfDocument(subject.document);
  const texts = textsOf(subject.kind === 'node' ? subject.node : subject.finding);
  if (subject.kind === 'node' && subject.node.kind === 'indicator') {
    const { value, valueMax, baseValue, unit } = subject.node.attributes;
    for (const number of [value, valueMax, baseValue])
      if (number !== undefined) texts.push(`${number}${unit ?? ''}`);
  }
  return new Set(texts.flatMap((text) => [...figuresIn(text).keys()]));
}

/** The figures of a document's titles, number and years: citing it names them. */
export function figuresOfDocument(document: AtlasDocument): ReadonlySet<number> {
  return new Set(textsOf(document).flatMap((text) => [...figuresIn(text).keys()]));
}
