import { foldText } from '../../lib/fold-text.ts';
import { sumsNamed } from '../policy/sums-named.ts';
import type { Absence } from '../records/absence.ts';
import type { Citation } from '../records/citation.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { Finding } from '../records/finding.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode, NodeClass } from '../records/node.ts';
import { isGoverning } from '../records/organisation.ts';
import type { Topic } from '../records/topic.ts';
import { NO_CLASS_WORDS, wordsOfClass } from './class-words.ts';
import {
  type EntryParts,
  englishText,
  quantityText,
  type SearchEntry,
  type SearchGroup,
  type SearchPlace,
  type SearchText,
  type Standing,
  searchEntry,
  searchText,
} from './search-entry.ts';

/** What the search reads of the dataset; a graph's `dataset` is one. */
export interface Searchable {
  nodes: readonly AtlasNode[];
  links?: readonly Link[];
  findings?: readonly Finding[];
  documents?: readonly AtlasDocument[];
  topics?: readonly Topic[];
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
  'leading-industry',
  'segment',
  'township',
  'former-district',
  'locality',
  'department',
  'company',
  'university',
  'research-institute',
  'key-project',
];
const OTHER_CLASS = CLASS_ORDER.length;
/** A number is asked for as one; else what is to be done comes before how much of it. */
const INDICATOR = OTHER_CLASS + 1;
const FINDING = OTHER_CLASS + 2;
const SECTION = OTHER_CLASS + 3;
/** A question after a figure is answered by what all documents say of it before what one of them says. */
const TOPIC = OTHER_CLASS;
/** There are few, and who types a part of a title wants the document before what it speaks of. */
const DOCUMENT = 0;

/** Attributes that say nothing about the record: its number, and words of ours for the machine; a full name is a name. */
const CODED_ATTRIBUTES: ReadonlySet<string> = new Set([
  'no',
  'order',
  'districtBasis',
  'status',
  'comparison',
  'unit',
  'yearBasis',
  'counting',
  'changeUnit',
  'achieved',
  'rateOf',
  'fullName',
]);

/** Folds every record, finding, document and section, one a step. Names have no readings yet: see `withReading`. */
export function* prepareEntries(dataset: Searchable): Generator<undefined, SearchEntry[]> {
  const documents = new Map((dataset.documents ?? []).map((document) => [document.id, document]));
  const headings = new Map<string, string>();
  for (const { id, sections } of documents.values()) {
    for (const { locator, heading } of sections) headings.set(`${id}#${locator}`, foldText(heading));
  }
  const remarks = remarksOf(dataset.links ?? []);
  const linkCounts = linkCountsOf(dataset.links ?? []);
  const titles = contextOf(documents);
  const context: PrepareContext = { documents, headings, titles, linkCounts };
  const entries: SearchEntry[] = [];
  yield;
  for (const node of dataset.nodes) {
    entries.push(searchEntry(nodeParts(node, remarks.get(node.id) ?? [], context)));
    yield;
  }
  for (const finding of dataset.findings ?? []) {
    entries.push(searchEntry(findingParts(finding, context)));
    yield;
  }
  entries.push(...(dataset.topics ?? []).map((topic) => searchEntry(topicParts(topic))));
  for (const document of documents.values()) {
    entries.push(searchEntry(documentParts(document)));
    for (const section of document.sections) {
      entries.push(searchEntry(sectionParts(document, section, context)));
    }
    yield;
  }
  return entries;
}

interface PrepareContext {
  documents: ReadonlyMap<string, AtlasDocument>;
  /** Folded headings by `document#locator`. */
  headings: ReadonlyMap<string, string>;
  titles: ReadonlyMap<string, readonly SearchText[]>;
  linkCounts: ReadonlyMap<NodeId, number>;
}

function contextOf(documents: ReadonlyMap<string, AtlasDocument>): Map<string, readonly SearchText[]> {
  return new Map(
    [...documents].map(([id, { shortTitle, shortTitleEn, title }]) => [
      id,
      [
        searchText('context', shortTitle),
        ...(shortTitleEn === undefined ? [] : [englishText('context', shortTitleEn)]),
        searchText('context', title),
      ],
    ]),
  );
}

function titlesOf(citations: readonly Citation[], { titles }: PrepareContext): SearchText[] {
  return [...new Set(citations.map(({ document }) => document))].flatMap((id) => titles.get(id) ?? []);
}

function nodeParts(node: AtlasNode, remarks: readonly SearchText[], context: PrepareContext): EntryParts {
  const told = Object.entries(node.attributes).filter(([key]) => !CODED_ATTRIBUTES.has(key));
  const texts = told.flatMap(([key, value]) => wordsIn(value).map((text) => searchText(key, text)));
  const rank = CLASS_ORDER.indexOf(node.class);
  const source = node.document ?? node.citations[0]?.document;
  const fullName = node.kind === 'organisation' ? node.attributes.fullName : undefined;
  return {
    id: node.id,
    subject: { kind: 'node', node },
    group: groupOf(node),
    isDraft: source !== undefined && context.documents.get(source)?.status === 'draft',
    names: [
      ['name', node.name],
      ...(node.aliases ?? []).map((alias) => ['alias', alias] as const),
      ...(fullName === undefined ? [] : [['full-name', fullName] as const]),
    ],
    englishName: node.nameEn,
    classWords: wordsOfClass(node),
    texts: [...texts, ...remarks, ...quantitiesOf(node)],
    context: [...titlesOf(node.citations, context), ...yearOf(node)],
    places: node.citations.map((citation, position) => ({
      ...citation,
      isOwn: position === 0 && isOwnPlace(node, citation, context),
    })),
    weight: rank >= 0 ? rank : node.kind === 'indicator' ? INDICATOR : OTHER_CLASS,
    standing: bestStanding(
      node.document === undefined ? node.citations.map(({ document }) => document) : [node.document],
      context,
    ),
    content: told.length === 0 ? 0 : told.length + (context.linkCounts.get(node.id) ?? 0),
  };
}

/** Universities and institutes that projects are named by stand with the companies. */
function groupOf(node: AtlasNode): SearchGroup {
  if (node.class === 'policy-clause') return 'policy-clause';
  return node.kind === 'organisation' && !isGoverning(node.class) ? 'company' : node.kind;
}

/** What the numbers of a record come to, as they would be written: 2万亿元, 500万元. */
function quantitiesOf(node: AtlasNode): SearchText[] {
  if (node.kind === 'indicator') {
    const { force = '', value, valueMax, baseValue, unit } = node.attributes;
    return [
      ...[value, valueMax].flatMap((end) =>
        end === undefined ? [] : [quantityText('value', `${force}${end}${unit}`)],
      ),
      ...(baseValue === undefined ? [] : [quantityText('base', `${baseValue}${unit}`)]),
    ];
  }
  if (node.kind !== 'measure') return [];
  return (node.attributes.amounts ?? []).flatMap((amount) =>
    sumsNamed(amount).map((sum) => quantityText('amounts', sum)),
  );
}

/** 2025年 of a number that is of that year: a hint beside other words. */
function yearOf(node: AtlasNode): SearchText[] {
  return node.kind === 'indicator' ? [searchText('year', `${node.attributes.year}年`)] : [];
}

/** Of several documents the one that stands highest. */
function bestStanding(ids: readonly string[], { documents }: PrepareContext): Standing {
  const all = ids.map((id) => standingOf(documents.get(id)));
  return all.includes(0) || all.length === 0 ? 0 : all.includes(1) ? 1 : 2;
}

function standingOf(document: AtlasDocument | undefined): Standing {
  if (document?.status === 'draft') return 2;
  return document?.status === 'expired' ? 1 : 0;
}

function linkCountsOf(links: readonly Link[]): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const id of links.flatMap(({ from, to }) => [from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** A clause, a box; or a measure or an industry for which the section is named. */
function isOwnPlace(node: AtlasNode, { document, locator }: Citation, { headings }: PrepareContext): boolean {
  if (node.class === 'policy-clause' || node.class === 'box') return true;
  if (node.kind !== 'measure' && node.kind !== 'industry') return false;
  const heading = headings.get(`${document}#${locator}`);
  return heading !== undefined && heading.includes(foldText(node.name));
}

function findingParts(finding: Finding, context: PrepareContext): EntryParts {
  const citations = finding.readings.flatMap((reading) => reading.citations);
  return {
    id: finding.id,
    subject: { kind: 'finding', finding },
    group: 'finding',
    isDraft: false,
    names: [['name', finding.title]],
    englishName: finding.titleEn,
    classWords: NO_CLASS_WORDS,
    texts: [
      ...finding.readings.flatMap(({ text, textEn }) => bothLanguages('reading', text, textEn)),
      ...(finding.judgement === undefined
        ? []
        : bothLanguages('judgement', finding.judgement.text, finding.judgement.textEn)),
      ...bothLanguages('treatment', finding.treatment, finding.treatmentEn),
    ],
    context: titlesOf(citations, context),
    places: citations.map((citation) => ({ ...citation, isOwn: false })),
    weight: FINDING,
    standing: 0,
    content: 1,
  };
}

function topicParts(topic: Topic): EntryParts {
  const { aliases = [], id, name, nameEn } = topic;
  return {
    id,
    subject: { kind: 'topic', topic },
    group: 'topic',
    isDraft: false,
    names: [['name', name], ...aliases.map((alias) => ['alias', alias] as const)],
    englishName: nameEn,
    classWords: NO_CLASS_WORDS,
    texts: [],
    context: [],
    places: [],
    weight: TOPIC,
    standing: 0,
    content: topic.records.length,
  };
}

function documentParts(document: AtlasDocument): EntryParts {
  const { id, title, shortTitle, shortTitleEn, number, issuer, issued, period, note, status } = document;
  const { absences = [] } = document;
  const facts = { issuer, issued, period, note };
  return {
    id: `document/${id}`,
    subject: { kind: 'document', document },
    group: 'document',
    isDraft: status === 'draft',
    names: [
      ['name', title],
      ['short-title', shortTitle],
      ...(number === undefined ? [] : [['number', number] as const]),
    ],
    englishName: document.titleEn,
    classWords: NO_CLASS_WORDS,
    texts: [
      ...Object.entries(facts).flatMap(([key, text]) => (text === undefined ? [] : [searchText(key, text)])),
      ...(shortTitleEn === undefined ? [] : [englishText('shortTitle', shortTitleEn)]),
      ...absences.flatMap(absenceTexts),
    ],
    context: [],
    places: [],
    weight: DOCUMENT,
    standing: standingOf(document),
    content: 1,
  };
}

/** What a document does not hold: who looks for it is told so, by whatever word. */
function absenceTexts({ aliases = [], instead, insteadEn, subject, subjectEn }: Absence): SearchText[] {
  const said = [[subject, ...aliases].join('、'), ...(instead === undefined ? [] : [instead])].join('：');
  const saidEn = [subjectEn, insteadEn].filter((part) => part !== undefined).join(': ');
  return [searchText('absence', said), ...(saidEn === '' ? [] : [englishText('absence', saidEn)])];
}

function sectionParts(
  document: AtlasDocument,
  section: AtlasDocument['sections'][number],
  context: PrepareContext,
): EntryParts {
  const place: SearchPlace = { document: document.id, locator: section.locator, isOwn: true };
  return {
    id: `section/${document.id}#${section.locator}`,
    subject: { kind: 'section', document, section },
    group: 'section',
    isDraft: document.status === 'draft',
    names: [['name', section.heading]],
    englishName: undefined,
    classWords: NO_CLASS_WORDS,
    // Parts of an annex are named in the numbering itself: 附件2 产业培育提升 第1项.
    texts: [searchText('locator', section.locator)],
    context: titlesOf([place], context),
    places: [place],
    weight: SECTION,
    standing: standingOf(document),
    content: 1,
  };
}

function bothLanguages(field: string, text: string, textEn: string | undefined): SearchText[] {
  return textEn === undefined
    ? [searchText(field, text)]
    : [searchText(field, text), englishText(field, textEn)];
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
  // Where it is written is no word of what is written, nor is a word for the machine.
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'citations' || key === 'meaning' ? [] : wordsIn(inner),
  );
}
