import { withoutNumbering } from '../texts/plain-text.ts';
import { MAX_FRAGMENT } from './fragments.ts';
import type { RecordedNumber } from './recorded.ts';
import type { StruckText } from './strike-out.ts';

/**
 * What a number in a text is: in a recorded name; the value of an indicator or amount; in the words of a record; one
 * of a list or of a table; a year, month or day; a document's number; in a term (5G); or left.
 */
export type NumberRole = 'named' | 'value' | 'words' | 'list' | 'date' | 'document' | 'term' | 'left';

export interface FoundNumber {
  role: NumberRole;
  /** The number with what stands around it, at most as long as may be shown. */
  shown: string;
}

const ROLE_BY_SURROUNDINGS: readonly [role: NumberRole, before: RegExp, after: RegExp][] = [
  ['document', /[〔[(【]$/, /^[〕\])】]\d+号/],
  ['document', /[〕\])】第]$/, /^号/],
  ['list', /(?:第|专栏|表|附件|图)(?:\d+-)?$/, /(?:)/],
  ['date', /(?:)/, /^(?:年|月(?!均)|日|-\d\d|:\d\d)/],
  ['date', /(?:\d{4}-(?:\d\d-)?|\d:)$/, /(?:)/],
  ['term', /[A-Za-z+]$/, /(?:)/],
  ['term', /(?:)/, /^[A-Za-z+]/],
];
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The numbers of one line.
 * @param keptAs how the records of the section keep a value
 */
export function numbersOfLine(
  line: StruckText,
  keptAs: (value: number) => RecordedNumber['as'] | undefined,
): readonly FoundNumber[] {
  const listNumber = line.text.length - withoutNumbering(line.text).length;
  return [...line.text.matchAll(/\d+(?:\.\d+)?/g)].map(({ 0: digits, index }) => {
    const end = index + digits.length;
    const before = line.text.slice(0, index);
    const after = line.text.slice(end);
    const isNamed = line.struck[index] === true || line.struck[end - 1] === true;
    const kept = keptAs(Number(digits));
    const role: NumberRole =
      end <= listNumber || (kept === 'order' && before + after === '')
        ? 'list'
        : (roleBySurroundings(before, after) ??
          (YEAR.test(digits)
            ? 'date'
            : isNamed
              ? 'named'
              : kept === undefined || kept === 'order'
                ? 'left'
                : kept));
    return { role, shown: around(line.text, index, end) };
  });
}

function roleBySurroundings(before: string, after: string): NumberRole | undefined {
  return ROLE_BY_SURROUNDINGS.find(
    ([, wasBefore, isAfter]) => wasBefore.test(before) && isAfter.test(after),
  )?.[0];
}

function around(text: string, start: number, end: number): string {
  const room = Math.max(0, MAX_FRAGMENT - (end - start));
  const from = Math.max(0, start - Math.floor(room / 2));
  return text.slice(from, from + MAX_FRAGMENT);
}
