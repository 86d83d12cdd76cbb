import { foldText, foldWords } from '../../lib/fold-text.ts';
import { type WantedPlace, wantedPlace } from './locator.ts';
import { spaced } from './search-entry.ts';

/** What was typed, folded once. */
export interface SearchQuery {
  /** As typed, without spaces around it. */
  text: string;
  folded: string;
  /** As pinyin would be typed; absent when it is not latin letters and digits. */
  latin: string | undefined;
  words: readonly string[];
  /** As English texts are kept; absent when it is not latin. */
  english: string | undefined;
  /** The place in a document that it asks for, if it can be read as one. */
  place: WantedPlace | undefined;
}

const HAN = /\p{Script=Han}/u;

/** Words that say nothing by themselves. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and as at by for from in is of on or the to what where which who with'.split(' '),
);

/** More words than anybody types; what follows is not looked at. */
const MOST_TERMS = 6;

/** `undefined` for a query too short to mean anything: less than two characters, unless one is Chinese. */
export function parseQuery(query: string): SearchQuery | undefined {
  const folded = foldText(query);
  if (folded.length < 2 && !HAN.test(folded)) return undefined;
  const plain = folded.replaceAll('ü', 'v');
  const latin = /^[a-z0-9]+$/.test(plain) ? plain : undefined;
  const words = foldWords(query);
  return {
    text: query.trim(),
    folded,
    latin,
    words,
    english: latin === undefined ? undefined : spaced(words),
    place: wantedPlace(query),
  };
}

/** The words of a query that holds several, each a query of its own, those that say nothing left out; none for a single one. */
export function termsOf(query: SearchQuery): readonly SearchQuery[] {
  const terms = query.text.split(/\s+/).flatMap((part) => parseQuery(part) ?? []);
  const different = terms.filter(
    ({ folded }, position) =>
      !FUNCTION_WORDS.has(folded) && terms.findIndex((other) => other.folded === folded) === position,
  );
  return terms.length < 2 ? [] : different.slice(0, MOST_TERMS);
}

/**
 * Words run together, as Chinese is typed, taken apart: always the longest beginning that `isKnown`, at least two
 * characters of it. None where something unknown is left over.
 */
export function splitTerms(
  query: SearchQuery,
  isKnown: (part: SearchQuery) => boolean,
): readonly SearchQuery[] {
  if (!HAN.test(query.folded) || query.folded.length > MOST_SPLIT) return [];
  const terms: SearchQuery[] = [];
  let rest = Array.from(query.folded);
  while (rest.length > 0) {
    let length = terms.length === 0 ? rest.length - 1 : rest.length;
    let term: SearchQuery | undefined;
    for (; length > 1 && term === undefined; length -= 1) {
      if (isWithinNumber(rest, length)) continue;
      const part = parseQuery(rest.slice(0, length).join(''));
      if (part !== undefined && isKnown(part)) term = part;
    }
    if (term === undefined) return [];
    terms.push(term);
    rest = rest.slice(length + 1);
  }
  return terms;
}

/** Signs after a number that make another of it, or say what it counts. */
const UNIT = /[\d万亿千百十亩元吨米家个项条户人%]/;

/** True where a cut after so many characters would take a number apart, or its unit from it: `3000万`. */
const isWithinNumber = (signs: readonly string[], length: number): boolean =>
  /[\d万亿千百十]/.test(signs[length - 1] ?? '') && UNIT.test(signs[length] ?? '');

/** A longer one is a sentence, and looking for its words would take too long. */
const MOST_SPLIT = 16;
