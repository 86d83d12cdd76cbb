import { foldText, foldWords } from '../../lib/fold-text.ts';
import {
  closeQuantities,
  keysOf,
  type Needles,
  type Quantity,
  quantitiesIn,
  quantityOf,
} from '../../lib/quantities.ts';
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
  /** The number with its unit that it is, if it is one: 3000万. It answers as a whole, in any writing. */
  quantity: Quantity | undefined;
  /** What texts are looked through for, any of these: the folded words, or the keys of the quantity. */
  needles: Needles;
}

const HAN = /\p{Script=Han}/u;

/** Words that say nothing by themselves. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and as at by for from in is of on or the to what where which who with'.split(' '),
);

/** More words than anybody types; what follows is not looked at. */
const MOST_TERMS = 6;

/** `undefined` for a query too short to mean anything: less than two characters, unless one is Chinese. */
export function parseQuery(typed: string): SearchQuery | undefined {
  const query = closeQuantities(typed);
  const folded = foldText(query);
  if (folded.length < 2 && !HAN.test(folded)) return undefined;
  const plain = folded.replaceAll('ü', 'v');
  const words = foldWords(query);
  const place = wantedPlace(query);
  // 第3条 and 3条 are places first.
  const quantity = place === undefined ? quantityOf(query) : undefined;
  // 15% is no 15.
  const latin = quantity === undefined && /^[a-z0-9]+$/.test(plain) ? plain : undefined;
  return {
    text: query.trim(),
    folded,
    latin,
    words,
    english: latin === undefined ? undefined : spaced(words),
    place,
    quantity,
    needles: quantity === undefined ? [folded] : keysOf(quantity),
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
 * Words run together, as Chinese is typed, taken apart: quantities stay whole, and of the rest always the longest beginning
 * that `isKnown`, at least two characters of it. None where something unknown is left over.
 */
export function splitTerms(
  query: SearchQuery,
  isKnown: (part: SearchQuery) => boolean,
): readonly SearchQuery[] {
  if (!HAN.test(query.folded) || query.folded.length > MOST_SPLIT) return [];
  const terms: SearchQuery[] = [];
  for (const part of partsOf(query)) {
    const own = part.quantity === undefined ? wordsOf(part, query, isKnown) : [part];
    if (own === undefined) return [];
    terms.push(...own);
  }
  return terms;
}

/** The quantities of the query and what stands between them. */
function partsOf({ text }: SearchQuery): readonly SearchQuery[] {
  const parts: (SearchQuery | undefined)[] = [];
  let rest = text.normalize('NFKC');
  for (const { text: written } of quantitiesIn(text)) {
    const at = rest.indexOf(written);
    parts.push(parseQuery(rest.slice(0, at)), parseQuery(written));
    rest = rest.slice(at + written.length);
  }
  return [...parts, parseQuery(rest)].flatMap((part) => part ?? []);
}

/** `undefined` where something unknown is left over. */
function wordsOf(
  part: SearchQuery,
  whole: SearchQuery,
  isKnown: (part: SearchQuery) => boolean,
): readonly SearchQuery[] | undefined {
  const words: SearchQuery[] = [];
  let rest = Array.from(part.folded);
  while (rest.length > 0) {
    // The query as a whole was asked for already.
    let length = rest.length === whole.folded.length ? rest.length - 1 : rest.length;
    let word: SearchQuery | undefined;
    for (; length > 1 && word === undefined; length -= 1) {
      const beginning = parseQuery(rest.slice(0, length).join(''));
      if (beginning !== undefined && isKnown(beginning)) word = beginning;
    }
    if (word === undefined) return undefined;
    words.push(word);
    rest = rest.slice(length + 1);
  }
  return words;
}

/** A longer one is a sentence, and looking for its words would take too long. */
const MOST_SPLIT = 16;
