import { MAX_FRAGMENT } from './fragments.ts';
import { LIST_NUMBER } from './plain-text.ts';
import type { StruckText } from './strike-out.ts';

/**
 * What a number in a text is: in a recorded name; the value of an indicator or amount; in the words of a record; one
 * of a list or of a table; a year, month or day; a document's number; in a term (5G); or left.
 */
export const NUMBER_ROLES = ['named', 'value', 'words', 'list', 'date', 'document', 'term', 'left'] as const;
export type NumberRole = (typeof NUMBER_ROLES)[number];

export interface FoundNumber {
  role: NumberRole;
  value: number;
  /** The number with what stands around it, at most as long as may be shown. */
  shown: string;
}

const ROLE_BY_SURROUNDINGS: readonly [role: NumberRole, before: RegExp, after: RegExp][] = [
  ['document', /[〔[(【]$/, /^[〕\])】]\d+号/],
  ['document', /[〕\])】第]$/, /^号/],
  ['list', /(?:第|专栏|表|附件|图)(?:\d+-)?$/, /^/],
  ['date', /^|[\s\S]/, /^(?:年|月(?!均)|日)/],
  ['term', /[A-Za-z+]$/, /^/],
  ['term', /^|[\s\S]/, /^[A-Za-z+]/],
];
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The numbers of one line.
 * @param keptAs how the records of the section keep a value
 */
export function numbersOfLine(
  line: StruckText,
  keptAs: (value: number) => 'value' | 'words' | undefined,
): readonly FoundNumber[] {
  const listNumber = LIST_NUMBER.exec(line.text)?.[0].length ?? 0;
  return [...line.text.matchAll(/\d+(?:\.\d+)?/g)].map(({ 0: digits, index }) => {
    const value = Number(digits);
    const end = index + digits.length;
    const surroundings = ROLE_BY_SURROUNDINGS.find(
      ([, before, after]) => before.test(line.text.slice(0, index)) && after.test(line.text.slice(end)),
    );
    const role: NumberRole =
      end <= listNumber
        ? 'list'
        : (surroundings?.[0] ??
          (YEAR.test(digits) ? 'date' : line.struck[index] === true ? 'named' : (keptAs(value) ?? 'left')));
    return { role, value, shown: around(line.text, index, end) };
  });
}

function around(text: string, start: number, end: number): string {
  const room = Math.max(0, MAX_FRAGMENT - (end - start));
  const from = Math.max(0, start - Math.floor(room / 2));
  return text.slice(from, from + MAX_FRAGMENT);
}
