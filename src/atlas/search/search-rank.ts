import type { NameRole, SearchText } from './search-entry.ts';

/**
 * What of the record answered, in the order of trust. `mixed`: some syllables in full, some by their initial; `place`: it
 * is what the wanted section of a document is about.
 */
const SEARCH_FIELDS = ['name', 'alias', 'pinyin', 'initials', 'mixed', 'english', 'place', 'text'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

const SEARCH_FITS = ['exact', 'prefix', 'infix'] as const;
export type SearchFit = (typeof SEARCH_FITS)[number];

export interface SearchMatch {
  matched: SearchField;
  fit: SearchFit;
  /** The name, English name or text that answered, as written. */
  text: string;
  /** The folded words of the text that answered, where they can be told: what to mark. */
  words: string | undefined;
  /** Which of its names answered; `undefined` where it was no name. */
  role: NameRole | undefined;
  /** Texts that mention the words, the most telling first; none where a name answers. */
  mentions: readonly SearchText[];
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
const REMARKS: readonly string[] = ['note', 'link', 'treatment', 'citation', 'linked', 'context'];

/** From this rank on no name answers, only what is said of the record. */
export const MENTION_RANK = 1000;

/** Order among the answers of a record to one query; less is better. */
export function rankOf(match: SearchMatch): number {
  const fit = SEARCH_FITS.indexOf(match.fit);
  const field = match.mentions[0]?.field ?? '';
  // What a record was called before, or is called since, comes after all that bear the name.
  if (field === 'predecessor' || field === 'successor') return MENTION_RANK / 2;
  if (match.matched === 'text') return MENTION_RANK + 3 * tellingRank(field) + fit;
  const isOther = match.role !== undefined && match.role !== 'name';
  return fit * 100 + (isOther ? 10 : 0) + SEARCH_FIELDS.indexOf(match.matched);
}

export function tellingRank(field: string): number {
  const telling = TELLING.indexOf(field);
  if (telling !== -1) return telling;
  return TELLING.length + 1 + REMARKS.indexOf(field);
}

/** What a record is said to have to do with others, in place of what it is itself. */
export function isRemark(field: string): boolean {
  return REMARKS.includes(field);
}
