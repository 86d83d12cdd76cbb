import { foldText } from '../../lib/fold-text.ts';
import { isSameQuantity, type Quantity } from '../../lib/quantities.ts';
import type { NameRole, SearchEntry, SearchName } from './search-entry.ts';
import type { SearchQuery } from './search-query.ts';
import { rankOf, type SearchField, type SearchFit, type SearchMatch } from './search-rank.ts';

/** Syllables of a name, counted from 0: from `start` up to, not including, `end`. */
interface Span {
  start: number;
  end: number;
}

/** The best answer by one of the record's names: in characters, by its reading, or in English. */
export function nameMatch(entry: SearchEntry, query: SearchQuery): SearchMatch | undefined {
  let best: SearchMatch | undefined;
  const offer = (
    matched: SearchField,
    fit: SearchFit | undefined,
    name: { text: string; role: NameRole },
    words: string | undefined,
  ): void => {
    if (fit === undefined) return;
    const match: SearchMatch = { matched, fit, ...name, words, mentions: [] };
    if (best === undefined || rankOf(match) < rankOf(best)) best = match;
  };
  for (const name of entry.names) {
    const as = { text: name.text, role: name.role };
    const { latin } = query;
    if (query.quantity !== undefined) {
      const { fit, words } = quantityFit(name, query.quantity);
      offer(name.role === 'name' ? 'name' : 'alias', fit, as, words);
      continue;
    }
    const fit = fitOf(name.folded, query.folded);
    offer(name.role === 'name' ? 'name' : 'alias', fit, as, query.folded);
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
  const word = entry.classWords.get(query.needles[0]);
  if (word !== undefined) offer('alias', 'exact', { text: word, role: 'class' }, foldText(word));
  const english = query.quantity === undefined ? englishFit(entry, query) : undefined;
  if (english !== undefined) {
    offer('english', english, { text: entry.englishName, role: 'name' }, query.folded);
  }
  return best;
}

/** A quantity answers as a whole, in whatever writing the name has it. */
function quantityFit(
  { quantities, folded }: SearchName,
  asked: Quantity,
): { fit: SearchFit | undefined; words: string | undefined } {
  const found = quantities.find((own) => isSameQuantity(asked, own));
  if (found === undefined) return { fit: undefined, words: undefined };
  const words = foldText(found.text);
  return { fit: fitOf(folded, words), words };
}

/** One character says the same at the beginning of a name as within it: 港 asks no more for 港城工匠 than for 梅山保税港区. */
function fitOf(text: string, query: string): SearchFit | undefined {
  const at = text.indexOf(query);
  if (at === -1) return undefined;
  if (at > 0 || (query.length === 1 && text.length > 1)) return 'infix';
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
