import { type SearchEntry, withReading } from './search-entry.ts';
import type { SearchFile } from './search-file.ts';
import { matchOf } from './search-match.ts';
import { prepareEntries, type Searchable } from './search-prepare.ts';
import { parseQuery, type SearchQuery } from './search-query.ts';
import { MENTION_RANK, rankOf, type SearchMatch } from './search-rank.ts';

export interface SearchHit
  extends SearchMatch,
    Pick<SearchEntry, 'id' | 'subject' | 'group' | 'isDraft' | 'weight' | 'standing' | 'content' | 'names'> {
  /** Less is better; from `MENTION_RANK` on no name answers. */
  rank: number;
  /** Where several words are answered: what answers each of them but the one answered best. */
  others: readonly SearchMatch[];
}

export type SearchIndex = readonly SearchEntry[];

/**
 * Prepares the search: everything is folded once, so that a query is a plain scan. Without `file` the search works in
 * characters and English. Takes some ten milliseconds for the whole atlas: for a page that must answer meanwhile there
 * are `indexSteps` and `readingSteps`.
 */
export function createSearchIndex(source: { dataset: Searchable }, file?: SearchFile): SearchIndex {
  const index = finish(indexSteps(source.dataset));
  return file === undefined ? index : withReadings(index, file);
}

/** The same index, answering pinyin as well; nothing but the names is prepared again. */
export function withReadings(index: SearchIndex, file: SearchFile): SearchIndex {
  return finish(readingSteps(index, file));
}

/** `createSearchIndex`, a record a step. */
export function indexSteps(dataset: Searchable): Generator<undefined, SearchIndex> {
  return prepareEntries(dataset);
}

/** `withReadings`, a record a step. */
export function* readingSteps(index: SearchIndex, file: SearchFile): Generator<undefined, SearchIndex> {
  const read: SearchEntry[] = [];
  for (const entry of index) {
    const readings = file.readings[entry.id];
    read.push(
      readings === undefined
        ? entry
        : {
            ...entry,
            names: entry.names.map((name, position) => withReading(name, readings[position] ?? '')),
          },
    );
    yield;
  }
  return read;
}

function finish<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Finds records, findings, documents and their sections by Chinese substring, full pinyin from any syllable, initials,
 * both mixed, English words, another name, a place in a document (第3条), or a text that mentions the words, all words
 * taken together. A query counts from its second character, or from its first Chinese one. Exact comes before prefix
 * before infix, among these the name before an alias, then the field, the importance of the class, what stands before
 * what has expired and that before drafts, the shorter name, and of twins the one of which more is said. Mentions come
 * after all names, the most telling field first. Ties keep the order of the dataset.
 */
export function searchAtlas(
  index: SearchIndex,
  query: string,
  limit = Number.POSITIVE_INFINITY,
): SearchHit[] {
  const parsed = parseQuery(query);
  return parsed === undefined ? [] : inOrder(scan(index, parsed)).slice(0, limit);
}

/** The answers to one query, in the order of the index. */
export function scan(index: SearchIndex, query: SearchQuery): SearchHit[] {
  const hits: SearchHit[] = [];
  for (const entry of index) {
    const match = matchOf(entry, query);
    if (match !== undefined) hits.push(hitOf(entry, match));
  }
  return hits;
}

export function hitOf(
  entry: SearchEntry,
  match: SearchMatch,
  others: readonly SearchMatch[] = [],
  rank = rankIn(entry, match),
): SearchHit {
  const { id, subject, group, isDraft, weight, standing, content, names } = entry;
  return { id, subject, group, isDraft, weight, standing, content, names, rank, others, ...match };
}

/** Headings repeat what records are named for: they come after all other names, unless their own place is asked for. */
export function rankIn({ group }: SearchEntry, match: SearchMatch): number {
  const rank = rankOf(match);
  return group === 'section' && match.role !== undefined ? rank + MENTION_RANK / 2 + 1 : rank;
}

/** @param orderOf where the hit stands in the documents; hits found by their place there keep that order */
export function inOrder(
  hits: readonly SearchHit[],
  orderOf: (hit: SearchHit) => number = () => 0,
): SearchHit[] {
  return hits.toSorted(
    (a, b) =>
      a.rank - b.rank ||
      a.weight - b.weight ||
      (isByPlace(a) && isByPlace(b) ? orderOf(a) - orderOf(b) : byWorth(a, b)),
  );
}

/**
 * Which of two equal answers is worth more: by what its document is worth today, by how much of its name is asked for, and
 * by what is said of it. Of a kind that is asked for as a whole the length of a name says nothing.
 */
function byWorth(a: SearchHit, b: SearchHit): number {
  const isByName = a.role !== 'class' || b.role !== 'class';
  return a.standing - b.standing || (isByName ? nameLength(a) - nameLength(b) : 0) || b.content - a.content;
}

function isByPlace({ mentions }: SearchHit): boolean {
  return mentions[0]?.field === 'citation';
}

function nameLength({ names }: SearchHit): number {
  return names[0]?.text.length ?? 0;
}
