import type { Absence } from '../records/absence.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { Finding } from '../records/finding.ts';
import type { Topic } from '../records/topic.ts';
import { NO_CLASS_WORDS } from './class-words.ts';
import { type PrepareContext, standingOf, titlesOf } from './prepare-context.ts';
import {
  type EntryParts,
  englishText,
  type SearchPlace,
  type SearchText,
  searchText,
} from './search-entry.ts';
import { DOCUMENT, FINDING, SECTION, TOPIC } from './search-order.ts';

/** What is searched of a finding: all its readings. */
export function findingParts(finding: Finding, context: PrepareContext): EntryParts {
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

/** What is searched of a topic. */
export function topicParts(topic: Topic): EntryParts {
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

/** What is searched of a document, and of what it does not hold. */
export function documentParts(document: AtlasDocument): EntryParts {
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

/** What is searched of a section. */
export function sectionParts(
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
