import type { Graph } from './graph.ts';
import type { AtlasNode } from './node.ts';
import { placesOf } from './places-of.ts';
import {
  prepareEntries,
  SEARCH_GROUPS,
  type Searchable,
  type SearchEntry,
  type SearchGroup,
  type SearchSubject,
  withReading,
} from './search-entry.ts';
import type { SearchFile } from './search-file.ts';
import { matchOf, parseQuery, rankOf, type SearchMatch } from './search-match.ts';

export interface SearchHit extends SearchMatch {
  id: string;
  subject: SearchSubject;
  group: SearchGroup;
  isDraft: boolean;
}

export type SearchIndex = readonly SearchEntry[];

/**
 * Prepares the search: everything is folded once, so that a query is a plain scan. Without `file` the search works in
 * characters and English. Takes some ten milliseconds for the whole atlas: not for the start of the page.
 */
export function createSearchIndex(source: { dataset: Searchable }, file?: SearchFile): SearchIndex {
  const index = prepareEntries(source.dataset);
  return file === undefined ? index : withReadings(index, file);
}

/** The same index, answering pinyin as well; nothing but the names is prepared again. */
export function withReadings(index: SearchIndex, file: SearchFile): SearchIndex {
  return index.map((entry) => {
    const readings = file.readings[entry.id];
    if (readings === undefined) return entry;
    return {
      ...entry,
      names: entry.names.map((name, position) => withReading(name, readings[position] ?? '')),
    };
  });
}

/**
 * Finds records and findings by Chinese substring, full pinyin from any syllable, initials, both mixed, English words,
 * alias, or a text that mentions the words. A query counts from its second character, or from its first Chinese one.
 * Exact comes before prefix before infix, among these the name before an alias, then the field, the importance of the
 * class, the shorter name; mentions come after all names, the most telling field first. Ties keep the order of the
 * dataset.
 */
export function searchAtlas(
  index: SearchIndex,
  query: string,
  limit = Number.POSITIVE_INFINITY,
): SearchHit[] {
  const parsed = parseQuery(query);
  if (parsed === undefined) return [];
  const found: { entry: SearchEntry; match: SearchMatch; rank: number }[] = [];
  for (const entry of index) {
    const match = matchOf(entry, parsed);
    if (match !== undefined) found.push({ entry, match, rank: rankOf(match) });
  }
  return found
    .toSorted(
      (a, b) =>
        a.rank - b.rank || a.entry.weight - b.entry.weight || nameLength(a.entry) - nameLength(b.entry),
    )
    .slice(0, limit)
    .map(({ entry: { id, subject, group, isDraft }, match }) => ({ id, subject, group, isDraft, ...match }));
}

function nameLength(entry: SearchEntry): number {
  return entry.names[0]?.text.length ?? 0;
}

export interface SearchHitGroup {
  group: SearchGroup;
  hits: readonly SearchHit[];
}

/**
 * The hits by what they are, in their order. The group of the best record comes first, so that Enter takes that one;
 * a finding, which is about records, never stands before them.
 */
export function groupHits(hits: readonly SearchHit[]): SearchHitGroup[] {
  const groups = new Map<SearchGroup, SearchHit[]>();
  for (const hit of hits) {
    const own = groups.get(hit.group);
    if (own === undefined) groups.set(hit.group, [hit]);
    else own.push(hit);
  }
  const best = hits.find(({ group }) => group !== 'finding')?.group;
  return SEARCH_GROUPS.toSorted((a, b) => Number(b === best) - Number(a === best)).flatMap((group) => {
    const own = groups.get(group);
    return own === undefined ? [] : [{ group, hits: own }];
  });
}

export interface RelatedPlace {
  node: AtlasNode;
  /** The industry that leads to it. */
  via: AtlasNode;
}

/** Industries whose places are offered: more would lead to every place of the city. */
const MOST_INDUSTRIES = 3;

/**
 * Places that no hit names, but to which the industries among the hits lead. Derived, and to be shown as such: no
 * document says that the words of the query concern them.
 */
export function relatedPlaces(graph: Graph, hits: readonly SearchHit[]): RelatedPlace[] {
  const seen = new Set(hits.map((hit) => hit.id));
  return hits
    .flatMap(({ subject }) =>
      subject.kind === 'node' && subject.node.kind === 'industry' ? [subject.node] : [],
    )
    .slice(0, MOST_INDUSTRIES)
    .flatMap((via) =>
      placesOf(graph, via.id).flatMap((id) => {
        const node = graph.node(id);
        if (node === undefined || seen.has(id)) return [];
        seen.add(id);
        return [{ node, via }];
      }),
    );
}
