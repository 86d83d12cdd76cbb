import { foldText, foldWords } from '../../lib/fold-text.ts';
import { foldWithQuantities, type Quantity, quantitiesIn, quantityKeys } from '../../lib/quantities.ts';
import type { Citation } from '../records/citation.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { NodeId } from '../records/id.ts';
import type { Subject } from '../records/subject-reference.ts';
import type { Topic } from '../records/topic.ts';
import type { ClassWords } from './class-words.ts';

export type DocumentSection = AtlasDocument['sections'][number];

/** What can be found: a record, an inconsistency of the documents, a document, a section of one, or a topic of several. */
export type SearchSubject =
  | Subject
  | { kind: 'section'; document: AtlasDocument; section: DocumentSection }
  | { kind: 'topic'; topic: Topic };

/** Results are told apart by what they are; clauses of a policy are not mixed with what was decided, nor companies with bureaus. */
export const SEARCH_GROUPS = [
  'document',
  'topic',
  'place',
  'industry',
  'project',
  'organisation',
  'company',
  'measure',
  'policy-clause',
  'indicator',
  'assessment',
  'section',
  'finding',
] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** What a name is to its record; that of its class is no name of its own, and answers only in full: 二十区. */
export type NameRole = 'name' | 'alias' | 'full-name' | 'short-title' | 'number' | 'class';

/** One way to write a record: its name or another, with its reading when known. */
export interface SearchName {
  role: NameRole;
  /** As the dataset writes it. */
  text: string;
  folded: string;
  /** Numbers with their units in it: 四带 and 二十区 in 一核四带二十区. */
  quantities: readonly Quantity[];
  /** Syllables run together, and where each begins. */
  pinyin: string;
  syllableStarts: readonly number[];
  initials: string;
}

/** A text about the record, where words can be mentioned. */
export interface SearchText {
  /**
   * The attribute; for what stands elsewhere `link`, `reading`, `treatment`, `citation`, `context` (the documents that
   * speak of it), `linked` (the name of a linked record), `predecessor` and `successor`.
   */
  field: string;
  /** For a remark on a link, or a name beyond one: the record at its other end. */
  about: NodeId | undefined;
  text: string;
  /** Letters and digits, then the keys of its quantities; an English text keeps a space before each word. */
  folded: string;
  isEnglish: boolean;
}

/** A place in a document at which the record is cited. */
export interface SearchPlace extends Citation {
  /** The section is about this record: the clause, the box, the measure itself. */
  isOwn: boolean;
}

/** A record prepared for search: folded once, so that a query is a plain scan. */
export interface SearchEntry {
  id: string;
  subject: SearchSubject;
  group: SearchGroup;
  /** Comes from a document that was never in force as written. */
  isDraft: boolean;
  /** The name first, then the aliases in the dataset's order, then other ways to write it. */
  names: readonly SearchName[];
  /** What records like it are called together. */
  classWords: ClassWords;
  englishName: string;
  english: string;
  englishWords: readonly string[];
  texts: readonly SearchText[];
  /** All texts in one, so that most records are ruled out by one look. */
  allTexts: string;
  allEnglishTexts: string;
  /** Words that say of it only beside others: the documents that speak of it. */
  context: readonly SearchText[];
  places: readonly SearchPlace[];
  /** Less is more important. */
  weight: number;
  /** What its document is worth today: in force or not said otherwise, expired, never in force. */
  standing: Standing;
  /** How much the documents say of it: texts and links. A record of which nothing is said but its name has none. */
  content: number;
}

/** Less stands higher. */
export type Standing = 0 | 1 | 2;

/** What an entry is made of. */
export interface EntryParts
  extends Omit<
    SearchEntry,
    'names' | 'english' | 'englishWords' | 'englishName' | 'allTexts' | 'allEnglishTexts'
  > {
  names: readonly (readonly [NameRole, string])[];
  englishName: string | undefined;
}

export function searchEntry({ names, englishName = '', ...rest }: EntryParts): SearchEntry {
  const joined = (isEnglish: boolean): string =>
    rest.texts
      .filter((text) => text.isEnglish === isEnglish)
      .map(({ folded }) => folded)
      .join('\n');
  return {
    ...rest,
    names: names.map(([role, text]) => searchName(role, text)),
    englishName,
    english: foldText(englishName),
    englishWords: foldWords(englishName),
    // Folded texts hold letters, digits, spaces and keys only, so no query reaches across the break.
    allTexts: joined(false),
    allEnglishTexts: joined(true),
  };
}

function searchName(role: NameRole, text: string): SearchName {
  return {
    role,
    text,
    folded: foldText(text),
    quantities: quantitiesIn(text),
    pinyin: '',
    syllableStarts: [],
    initials: '',
  };
}

/** @param reading syllables separated by a space, as in `data/search.json` */
export function withReading(name: SearchName, reading: string): SearchName {
  const syllables = reading === '' ? [] : reading.split(' ');
  const syllableStarts: number[] = [];
  let pinyin = '';
  let initials = '';
  for (const syllable of syllables) {
    syllableStarts.push(pinyin.length);
    pinyin += syllable;
    initials += syllable.charAt(0);
  }
  const { role, text, folded, quantities } = name;
  // Of the same shape as a name without: all of them are looked through for every letter typed.
  return { role, text, folded, quantities, pinyin, syllableStarts, initials };
}

export function searchText(field: string, text: string, about?: NodeId): SearchText {
  return { field, about, text, folded: foldWithQuantities(text), isEnglish: false };
}

/** A number of the record with its unit, found as a quantity alone: 2万亿元. */
export function quantityText(field: string, text: string): SearchText {
  return { field, about: undefined, text, folded: quantityKeys(text), isEnglish: false };
}

export function englishText(field: string, text: string): SearchText {
  return { field, about: undefined, text, folded: spaced(foldWords(text)), isEnglish: true };
}

/** Words with a space before each: a word of the query must begin a word of the text. */
export function spaced(words: readonly string[]): string {
  return words.map((word) => ` ${word}`).join('');
}
