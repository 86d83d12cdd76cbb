import { foldText, foldWords } from '../lib/fold-text.ts';
import type { AtlasDocument } from './document.ts';
import type { Finding } from './finding.ts';
import type { NodeId } from './id.ts';
import type { Link } from './link.ts';
import type { AtlasNode, NodeClass } from './node.ts';

/** What can be found: a record, or an inconsistency of the documents. */
export type SearchSubject = { kind: 'node'; node: AtlasNode } | { kind: 'finding'; finding: Finding };

/** Results are told apart by what they are; clauses of a policy are not mixed with what was decided. */
export const SEARCH_GROUPS = [
  'place',
  'industry',
  'project',
  'organisation',
  'measure',
  'policy-clause',
  'indicator',
  'finding',
] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

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

/** A text about the record, where words can be mentioned. */
export interface SearchText {
  /** The attribute; `link`, `reading` and `treatment` for what stands elsewhere. */
  field: string;
  /** For the remark on a link: the record at its other end. */
  about: NodeId | undefined;
  text: string;
  folded: string;
}

/** A record prepared for search: folded once, so that a query is a plain scan. */
export interface SearchEntry {
  id: string;
  subject: SearchSubject;
  group: SearchGroup;
  /** Comes from a document that was never in force as written. */
  isDraft: boolean;
  /** The name first, then the aliases. */
  names: readonly SearchName[];
  english: string;
  englishWords: readonly string[];
  texts: readonly SearchText[];
  /** All texts in one, so that most records are ruled out by one look. */
  allTexts: string;
  /** Less is more important. */
  weight: number;
}

/** What the search reads of the dataset; a graph's `dataset` is one. */
export interface Searchable {
  nodes: readonly AtlasNode[];
  links?: readonly Link[];
  findings?: readonly Finding[];
  documents?: readonly Pick<AtlasDocument, 'id' | 'status'>[];
}

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

/** Attributes that hold words of ours for the machine, not words about the record. */
const CODED_ATTRIBUTES: ReadonlySet<string> = new Set(['districtBasis', 'status', 'comparison', 'unit']);

/** Folds every record and finding once. Names have no readings yet: see `withReading`. */
export function prepareEntries(dataset: Searchable): SearchEntry[] {
  const remarks = remarksOf(dataset.links ?? []);
  const drafts = new Set(
    (dataset.documents ?? []).filter(({ status }) => status === 'draft').map(({ id }) => id),
  );
  return [
    ...dataset.nodes.map((node) => nodeEntry(node, remarks.get(node.id) ?? [], drafts)),
    ...(dataset.findings ?? []).map(findingEntry),
  ];
}

function nodeEntry(
  node: AtlasNode,
  remarks: readonly SearchText[],
  drafts: ReadonlySet<string>,
): SearchEntry {
  const texts = Object.entries(node.attributes)
    .filter(([key]) => !CODED_ATTRIBUTES.has(key))
    .flatMap(([key, value]) => wordsIn(value).map((text) => searchText(key, text)));
  const rank = CLASS_ORDER.indexOf(node.class);
  const source = node.document ?? node.citations[0]?.document;
  return entry({
    id: node.id,
    subject: { kind: 'node', node },
    group: node.class === 'policy-clause' ? 'policy-clause' : node.kind,
    isDraft: source !== undefined && drafts.has(source),
    names: [node.name, ...(node.aliases ?? [])],
    english: node.nameEn ?? '',
    texts: [...texts, ...remarks],
    weight: rank === -1 ? CLASS_ORDER.length : rank,
  });
}

function findingEntry(finding: Finding): SearchEntry {
  return entry({
    id: finding.id,
    subject: { kind: 'finding', finding },
    group: 'finding',
    isDraft: false,
    names: [finding.title],
    english: finding.titleEn ?? '',
    texts: [
      ...finding.readings.map(({ text }) => searchText('reading', text)),
      searchText('treatment', finding.treatment),
    ],
    weight: CLASS_ORDER.length + 1,
  });
}

function entry({
  names,
  english,
  texts,
  ...rest
}: Omit<SearchEntry, 'names' | 'englishWords' | 'allTexts'> & { names: readonly string[] }): SearchEntry {
  return {
    ...rest,
    names: names.map(searchName),
    english: foldText(english),
    englishWords: foldWords(english),
    texts,
    // Folded texts hold letters and digits only, so no query reaches across the break.
    allTexts: texts.map(({ folded }) => folded).join('\n'),
  };
}

function searchName(text: string): SearchName {
  return { text, folded: foldText(text), pinyin: '', syllableStarts: [], initials: '' };
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
  return { text: name.text, folded: name.folded, pinyin, syllableStarts, initials };
}

function searchText(field: string, text: string, about?: NodeId): SearchText {
  return { field, about, text, folded: foldText(text) };
}

/** The remarks on links, at both ends: they are the words that a document has for the two together. */
function remarksOf(links: readonly Link[]): ReadonlyMap<NodeId, SearchText[]> {
  const remarks = new Map<NodeId, SearchText[]>();
  const add = (id: NodeId, remark: SearchText): void => {
    const own = remarks.get(id);
    if (own === undefined) remarks.set(id, [remark]);
    else own.push(remark);
  };
  for (const { from, to, note } of links) {
    if (note === undefined) continue;
    const remark = searchText('link', note, to);
    add(from, remark);
    add(to, { ...remark, about: from });
  }
  return remarks;
}

/** All texts in an attribute, in its lists and groups of facts as well. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}
