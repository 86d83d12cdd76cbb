import { foldText, foldWords } from '../lib/fold-text.ts';
import type { NodeId } from './id.ts';
import type { SearchEntry, SearchIndex, SearchName } from './search-index.ts';

/** What of the record answered, in the order of trust. */
export const SEARCH_FIELDS = ['name', 'alias', 'pinyin', 'initials', 'english', 'text'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

const FITS = ['exact', 'prefix', 'infix'] as const;
export type SearchFit = (typeof FITS)[number];

export interface SearchHit {
  id: NodeId;
  matched: SearchField;
  fit: SearchFit;
  /** The name or alias that answered, as written; absent where English or a fact did. */
  text?: string;
}

interface Candidate extends SearchHit {
  weight: number;
  length: number;
}

/**
 * Finds records by Chinese substring, full pinyin from any syllable, initials, English words, alias or short fact.
 * A query counts from its second character, or from its first Chinese one. Exact comes before prefix before infix;
 * then the field, the importance of the class, the shorter name; ties keep the order of the index.
 */
export function searchAtlas(index: SearchIndex, query: string, limit = 20): SearchHit[] {
  const folded = foldText(query);
  if (folded.length < 2 && !/\p{Script=Han}/u.test(folded)) return [];
  const asked: Query = { folded, latin: latinOf(folded), words: foldWords(query) };
  return index
    .flatMap((entry) => {
      const best = bestOf(candidatesOf(entry, asked));
      return best === undefined ? [] : [best];
    })
    .toSorted(compareCandidates)
    .slice(0, limit)
    .map(({ weight: _weight, length: _length, ...hit }) => hit);
}

interface Query {
  folded: string;
  /** The query as pinyin would be typed, `undefined` when it is not latin letters and digits. */
  latin: string | undefined;
  words: readonly string[];
}

function latinOf(folded: string): string | undefined {
  const latin = folded.replaceAll('ü', 'v');
  return /^[a-z0-9]+$/.test(latin) ? latin : undefined;
}

function candidatesOf(entry: SearchEntry, query: Query): Candidate[] {
  const candidates: Candidate[] = [];
  const offer = (matched: SearchField, fit: SearchFit | undefined, name?: SearchName): void => {
    if (fit === undefined) return;
    const length = (name ?? entry.names[0])?.folded.length ?? 0;
    candidates.push({
      id: entry.id,
      matched,
      fit,
      ...(name === undefined ? {} : { text: name.text }),
      weight: entry.weight,
      length,
    });
  };
  for (const [position, name] of entry.names.entries()) {
    offer(position === 0 ? 'name' : 'alias', fitOf(name.folded, query.folded), name);
    if (query.latin !== undefined) {
      offer('pinyin', pinyinFit(name, query.latin), name);
      offer('initials', fitOf(name.initials, query.latin), name);
    }
  }
  offer('english', englishFit(entry, query));
  if (entry.facts.some((fact) => fact.includes(query.folded))) offer('text', 'infix');
  return candidates;
}

function fitOf(text: string, query: string): SearchFit | undefined {
  const at = text.indexOf(query);
  if (at === -1) return undefined;
  if (at > 0) return 'infix';
  return text.length === query.length ? 'exact' : 'prefix';
}

/** Pinyin answers from the beginning of a syllable only: `an` must not find every name with a `-an` in it. */
function pinyinFit(name: SearchName, latin: string): SearchFit | undefined {
  if (!name.syllableStarts.some((start) => name.pinyin.startsWith(latin, start))) return undefined;
  return fitOf(name.pinyin, latin);
}

/** Every word of the query begins a word of the name, in any order. */
function englishFit(entry: SearchEntry, query: Query): SearchFit | undefined {
  const whole = query.words.join('');
  if (entry.english === '' || whole === '') return undefined;
  if (entry.english === whole) return 'exact';
  if (!query.words.every((word) => entry.englishWords.some((own) => own.startsWith(word)))) return undefined;
  return entry.english.startsWith(whole) ? 'prefix' : 'infix';
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted(compareCandidates)[0];
}

/** A fact that mentions the words is no name that contains them. */
function fitRank(candidate: Candidate): number {
  return candidate.matched === 'text' ? FITS.length : FITS.indexOf(candidate.fit);
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    fitRank(a) - fitRank(b) ||
    SEARCH_FIELDS.indexOf(a.matched) - SEARCH_FIELDS.indexOf(b.matched) ||
    a.weight - b.weight ||
    a.length - b.length
  );
}
