import { foldText, foldWords } from '../lib/fold-text.ts';
import type { AtlasNode } from './node.ts';

/** What of the record answered, in the order of trust. */
export const SEARCH_FIELDS = ['name', 'alias', 'pinyin', 'initials', 'english', 'text'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

export const SEARCH_FITS = ['exact', 'prefix', 'infix'] as const;
export type SearchFit = (typeof SEARCH_FITS)[number];

/** One way to write a record: its name or an alias, with its reading when known. */
export interface SearchName {
  /** As the dataset writes it. */
  text: string;
  folded: string;
  /** Syllables run together, and where each begins. */
  pinyin: string;
  syllableStarts: readonly number[];
  initials: string;
}

/** A record prepared for search. */
export interface SearchEntry {
  node: AtlasNode;
  /** The name first, then the aliases. */
  names: readonly SearchName[];
  english: string;
  englishWords: readonly string[];
  /** Short facts about the record, as written and folded. */
  facts: readonly { text: string; folded: string }[];
  /** Less is more important. */
  weight: number;
}

export interface SearchQuery {
  folded: string;
  /** The query as pinyin would be typed; absent when it is not latin letters and digits. */
  latin: string | undefined;
  words: readonly string[];
}

export interface SearchMatch {
  matched: SearchField;
  fit: SearchFit;
  /** The name, alias, English name or fact that answered, as written. */
  text: string;
}

/** `undefined` for a query too short to mean anything: less than two characters, unless one is Chinese. */
export function parseQuery(query: string): SearchQuery | undefined {
  const folded = foldText(query);
  if (folded.length < 2 && !/\p{Script=Han}/u.test(folded)) return undefined;
  const latin = folded.replaceAll('ü', 'v');
  return { folded, latin: /^[a-z0-9]+$/.test(latin) ? latin : undefined, words: foldWords(query) };
}

/** Every way in which the record answers the query. */
export function matchesOf(entry: SearchEntry, query: SearchQuery): SearchMatch[] {
  const matches: SearchMatch[] = [];
  const offer = (matched: SearchField, fit: SearchFit | undefined, text: string): void => {
    if (fit !== undefined) matches.push({ matched, fit, text });
  };
  for (const [position, name] of entry.names.entries()) {
    offer(position === 0 ? 'name' : 'alias', fitOf(name.folded, query.folded), name.text);
    if (query.latin !== undefined) {
      offer('pinyin', pinyinFit(name, query.latin), name.text);
      offer('initials', fitOf(name.initials, query.latin), name.text);
    }
  }
  offer('english', englishFit(entry, query), entry.node.nameEn ?? '');
  // Facts are many and weak: they are asked only where no name answers.
  if (matches.length === 0) {
    const fact = entry.facts.find(({ folded }) => folded.includes(query.folded));
    if (fact !== undefined) offer('text', 'infix', fact.text);
  }
  return matches;
}

function fitOf(text: string, query: string): SearchFit | undefined {
  const at = text.indexOf(query);
  if (at === -1) return undefined;
  if (at > 0) return 'infix';
  return text.length === query.length ? 'exact' : 'prefix';
}

/** Pinyin answers from the beginning of a syllable only: `an` must not find every name with a `-an` in it. */
function pinyinFit(name: SearchName, latin: string): SearchFit | undefined {
  const start = name.syllableStarts.find((at) => name.pinyin.startsWith(latin, at));
  if (start === undefined) return undefined;
  if (start > 0) return 'infix';
  return name.pinyin.length === latin.length ? 'exact' : 'prefix';
}

/** Every word of the query begins a word of the name, in any order. */
function englishFit(entry: SearchEntry, query: SearchQuery): SearchFit | undefined {
  const whole = query.words.join('');
  if (entry.english === '' || whole === '') return undefined;
  if (entry.english === whole) return 'exact';
  if (!query.words.every((word) => entry.englishWords.some((own) => own.startsWith(word)))) return undefined;
  return entry.english.startsWith(whole) ? 'prefix' : 'infix';
}
