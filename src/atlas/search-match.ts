import { foldText, foldWords } from '../lib/fold-text.ts';
import type { SearchEntry, SearchName, SearchText } from './search-entry.ts';

/** What of the record answered, in the order of trust. `mixed`: some syllables in full, some by their initial. */
export const SEARCH_FIELDS = ['name', 'alias', 'pinyin', 'initials', 'mixed', 'english', 'text'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

export const SEARCH_FITS = ['exact', 'prefix', 'infix'] as const;
export type SearchFit = (typeof SEARCH_FITS)[number];

export interface SearchQuery {
  folded: string;
  /** The query as pinyin would be typed; absent when it is not latin letters and digits. */
  latin: string | undefined;
  words: readonly string[];
  /** Words to be found each for itself, where a Chinese query holds several; else none. */
  terms: readonly SearchQuery[];
}

export interface SearchMatch {
  matched: SearchField;
  fit: SearchFit;
  /** The name, alias, English name or text that answered, as written. */
  text: string;
  /** The folded words of the text that answered, where they can be told: what to mark. */
  words: string | undefined;
  /** An alias or old name answered, not the name itself. */
  isAlias: boolean;
  /** Texts that mention the words, the most telling first; none where a name answers. */
  mentions: readonly SearchText[];
}

/** Syllables of a name, counted from 0: from `start` up to, not including, `end`. */
interface Span {
  start: number;
  end: number;
}

/** Fields by how much a mention in them says of the record; a field not named comes after these, before the remarks. */
const TELLING: readonly string[] = [
  'directions',
  'aim',
  'content',
  'company',
  'capacity',
  'subject',
  'reading',
];
const REMARKS: readonly string[] = ['note', 'link', 'treatment'];

/** `undefined` for a query too short to mean anything: less than two characters, unless one is Chinese. */
export function parseQuery(query: string): SearchQuery | undefined {
  const folded = foldText(query);
  const isChinese = /\p{Script=Han}/u.test(folded);
  if (folded.length < 2 && !isChinese) return undefined;
  const latin = folded.replaceAll('ü', 'v');
  const parts = isChinese ? query.trim().split(/\s+/) : [];
  return {
    folded,
    latin: /^[a-z0-9]+$/.test(latin) ? latin : undefined,
    words: foldWords(query),
    terms: parts.length < 2 ? [] : parts.flatMap((part) => parseQuery(part) ?? []),
  };
}

/** The best answer of the record, if it has any: by its names, by its texts, or by each word for itself. */
export function matchOf(entry: SearchEntry, query: SearchQuery): SearchMatch | undefined {
  return nameMatch(entry, query) ?? textMatch(entry, query) ?? termsMatch(entry, query);
}

/** Order among the answers to one query; less is better. */
export function rankOf(match: SearchMatch): number {
  const field = SEARCH_FIELDS.indexOf(match.matched);
  if (match.matched === 'text') return 1000 + tellingRank(match.mentions[0]?.field ?? '');
  return SEARCH_FITS.indexOf(match.fit) * 100 + (match.isAlias ? 10 : 0) + field;
}

function nameMatch(entry: SearchEntry, query: SearchQuery): SearchMatch | undefined {
  let best: SearchMatch | undefined;
  const offer = (
    matched: SearchField,
    fit: SearchFit | undefined,
    name: { text: string; isAlias: boolean },
    words: string | undefined,
  ): void => {
    if (fit === undefined) return;
    const match: SearchMatch = { matched, fit, ...name, words, mentions: [] };
    if (best === undefined || rankOf(match) < rankOf(best)) best = match;
  };
  for (const [position, name] of entry.names.entries()) {
    const as = { text: name.text, isAlias: position > 0 };
    const { latin } = query;
    offer(position === 0 ? 'name' : 'alias', fitOf(name.folded, query.folded), as, query.folded);
    if (latin === undefined) continue;
    const inPinyin = pinyinSpan(name, latin);
    const initialsAt = name.initials.indexOf(latin);
    if (inPinyin !== undefined) {
      offer('pinyin', spanFit(inPinyin, name, latin), as, wordsAt(name, inPinyin));
    }
    if (initialsAt !== -1) {
      const span = { start: initialsAt, end: initialsAt + latin.length };
      offer('initials', fitOf(name.initials, latin), as, wordsAt(name, span));
    }
    if (inPinyin === undefined && initialsAt === -1 && latin.length > 2) {
      const mixed = mixedSpan(name, latin);
      if (mixed !== undefined) {
        offer('mixed', mixed.start === 0 ? 'prefix' : 'infix', as, wordsAt(name, mixed));
      }
    }
  }
  const english = englishFit(entry, query);
  if (english !== undefined) {
    const { subject } = entry;
    const text = (subject.kind === 'node' ? subject.node.nameEn : subject.finding.titleEn) ?? '';
    offer('english', english, { text, isAlias: false }, query.folded);
  }
  return best;
}

/** Texts are many and weak: they are asked only where no name answers. */
function textMatch(entry: SearchEntry, query: SearchQuery): SearchMatch | undefined {
  if (!entry.allTexts.includes(query.folded)) return undefined;
  const mentions = entry.texts
    .filter(({ folded }) => folded.includes(query.folded))
    .toSorted((a, b) => tellingRank(a.field) - tellingRank(b.field));
  const text = mentions[0]?.text ?? '';
  return { matched: 'text', fit: 'infix', text, words: query.folded, isAlias: false, mentions };
}

/** Several words: the record must answer each; what it is shown for is the weakest answer. */
function termsMatch(entry: SearchEntry, query: SearchQuery): SearchMatch | undefined {
  let weakest: SearchMatch | undefined;
  for (const term of query.terms) {
    const match = nameMatch(entry, term) ?? textMatch(entry, term);
    if (match === undefined) return undefined;
    if (weakest === undefined || rankOf(match) > rankOf(weakest)) weakest = match;
  }
  return weakest === undefined ? undefined : { ...weakest, fit: 'infix' };
}

function tellingRank(field: string): number {
  const telling = TELLING.indexOf(field);
  if (telling !== -1) return telling;
  return TELLING.length + 1 + REMARKS.indexOf(field);
}

function fitOf(text: string, query: string): SearchFit | undefined {
  const at = text.indexOf(query);
  if (at === -1) return undefined;
  if (at > 0) return 'infix';
  return text.length === query.length ? 'exact' : 'prefix';
}

function spanFit(span: Span, name: SearchName, latin: string): SearchFit {
  if (span.start > 0) return 'infix';
  return name.pinyin.length === latin.length ? 'exact' : 'prefix';
}

/**
 * Syllables whose pinyin begins with the query, counted from 0. It answers from the beginning of a syllable only: `an`
 * must not find every name with a `-an` in it.
 */
function pinyinSpan(name: SearchName, latin: string): Span | undefined {
  if (!name.pinyin.includes(latin)) return undefined;
  const { syllableStarts: starts } = name;
  const start = starts.findIndex((at) => name.pinyin.startsWith(latin, at));
  if (start === -1) return undefined;
  const stop = (starts[start] ?? 0) + latin.length;
  const after = starts.findIndex((at) => at >= stop);
  return { start, end: after === -1 ? starts.length : after };
}

/** As `pinyinSpan`, but each syllable may be typed in full or by its initial (`zh`, `ch`, `sh` as well): `qianwxq`. */
function mixedSpan(name: SearchName, latin: string): Span | undefined {
  const first = latin.charAt(0);
  for (
    let start = name.initials.indexOf(first);
    start !== -1;
    start = name.initials.indexOf(first, start + 1)
  ) {
    const end = endOfMixed(name, start, latin);
    if (end !== undefined) return { start, end };
  }
  return undefined;
}

function endOfMixed(name: SearchName, syllable: number, rest: string): number | undefined {
  if (rest === '') return syllable;
  const start = name.syllableStarts[syllable];
  if (start === undefined) return undefined;
  const whole = name.pinyin.slice(start, name.syllableStarts[syllable + 1]);
  if (whole.startsWith(rest)) return syllable + 1;
  const inFull = rest.startsWith(whole)
    ? endOfMixed(name, syllable + 1, rest.slice(whole.length))
    : undefined;
  if (inFull !== undefined || !rest.startsWith(whole.charAt(0))) return inFull;
  const isPair = whole.charAt(1) === 'h' && rest.charAt(1) === 'h';
  const byPair = isPair ? endOfMixed(name, syllable + 1, rest.slice(2)) : undefined;
  return byPair ?? endOfMixed(name, syllable + 1, rest.slice(1));
}

/** The characters read by these syllables; only names of one character a syllable can tell. */
function wordsAt(name: SearchName, { start, end }: Span): string | undefined {
  return name.folded.length === name.syllableStarts.length ? name.folded.slice(start, end) : undefined;
}

/** Every word of the query begins a word of the name, in any order. */
function englishFit(entry: SearchEntry, query: SearchQuery): SearchFit | undefined {
  const whole = query.words.join('');
  if (entry.english === '' || !/[a-z0-9]/.test(whole)) return undefined;
  if (entry.english === whole) return 'exact';
  // One look rules most names out before their words are taken one by one.
  if (!query.words.every((word) => entry.english.includes(word))) return undefined;
  if (!query.words.every((word) => entry.englishWords.some((own) => own.startsWith(word)))) return undefined;
  return entry.english.startsWith(whole) ? 'prefix' : 'infix';
}
