import { foldText, foldWords } from '../lib/fold-text.ts';
import type { AtlasNode, NodeClass } from './node.ts';
import type { SearchFile } from './search-file.ts';
import {
  matchesOf,
  parseQuery,
  SEARCH_FIELDS,
  SEARCH_FITS,
  type SearchEntry,
  type SearchMatch,
  type SearchName,
} from './search-match.ts';

export interface SearchHit extends SearchMatch {
  node: AtlasNode;
}

export type SearchIndex = readonly SearchEntry[];

/** Classes in the order in which they answer, the wide before the narrow; classes not named come last, together. */
const CLASS_ORDER: readonly NodeClass[] = [
  'city',
  'core',
  'belt',
  'zone',
  'district',
  'functional-zone',
  'subzone',
  'town',
  'base',
  'park',
  'pilot-area',
  'industry-system',
  'tier',
  'cluster',
  'national-cluster',
  'chain',
  'frontier-industry',
  'segment',
  'department',
  'township',
  'former-district',
  'key-project',
];

/**
 * Prepares the search: everything is folded once, so that a query is a plain scan. Without `file` the search works in
 * characters and English.
 */
export function createSearchIndex(
  source: { dataset: { nodes: readonly AtlasNode[] } },
  file?: SearchFile,
): SearchIndex {
  return source.dataset.nodes.map((node) => {
    const readings = file?.readings[node.id] ?? [];
    const rank = CLASS_ORDER.indexOf(node.class);
    return {
      node,
      names: [node.name, ...(node.aliases ?? [])].map((text, index) => searchName(text, readings[index])),
      english: foldText(node.nameEn ?? ''),
      englishWords: foldWords(node.nameEn ?? ''),
      facts: factsOf(node).map((text) => ({ text, folded: foldText(text) })),
      weight: rank === -1 ? CLASS_ORDER.length : rank,
    };
  });
}

/**
 * Finds records by Chinese substring, full pinyin from any syllable, initials, English words, alias or short fact.
 * A query counts from its second character, or from its first Chinese one. Exact comes before prefix before infix
 * before facts; then the field, the importance of the class, the shorter name; ties keep the order of the dataset.
 */
export function searchAtlas(index: SearchIndex, query: string, limit = 20): SearchHit[] {
  const parsed = parseQuery(query);
  if (parsed === undefined) return [];
  return index
    .flatMap((entry) => {
      const best = matchesOf(entry, parsed).toSorted(compareMatches)[0];
      return best === undefined ? [] : [{ entry, match: best }];
    })
    .toSorted(
      (a, b) =>
        compareMatches(a.match, b.match) ||
        a.entry.weight - b.entry.weight ||
        a.entry.node.name.length - b.entry.node.name.length,
    )
    .slice(0, limit)
    .map(({ entry, match }) => ({ node: entry.node, ...match }));
}

function compareMatches(a: SearchMatch, b: SearchMatch): number {
  return fitRank(a) - fitRank(b) || SEARCH_FIELDS.indexOf(a.matched) - SEARCH_FIELDS.indexOf(b.matched);
}

/** A fact that mentions the words is no name that contains them. */
function fitRank(match: SearchMatch): number {
  return match.matched === 'text' ? SEARCH_FITS.length : SEARCH_FITS.indexOf(match.fit);
}

function searchName(text: string, reading = ''): SearchName {
  const syllables = reading === '' ? [] : reading.split(' ');
  const syllableStarts: number[] = [];
  let length = 0;
  for (const syllable of syllables) {
    syllableStarts.push(length);
    length += syllable.length;
  }
  return {
    text,
    folded: foldText(text),
    pinyin: syllables.join(''),
    syllableStarts,
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
}

/** The texts among the attributes: aims, directions, companies, remarks. */
function factsOf(node: AtlasNode): string[] {
  return Object.values(node.attributes).flatMap((value: unknown) => {
    if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
    return typeof value === 'string' ? [value] : [];
  });
}
