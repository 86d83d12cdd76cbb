import type { Missing } from '../graph/absences-of.ts';
import type { Absence } from '../records/absence.ts';
import type { Inline, Line, Reader, Section } from './block.ts';
import { documentLink, term, text } from './inline.ts';

/** What is not in the documents, each with what they say instead; nothing where nothing is known to be missing. */
export function absenceSection(reader: Reader, missing: readonly Missing[]): Section | undefined {
  if (missing.length === 0) return undefined;
  const { words } = reader;
  const isOne = new Set(missing.map(({ document }) => document)).size === 1;
  return {
    key: 'absences',
    heading: words('dossier.absences'),
    count: { value: missing.length, of: words('count.absences') },
    blocks: [
      {
        kind: 'list',
        style: 'lines',
        sources: 'tags',
        lines: missing.map((item) => absenceLine(reader, item, isOne)),
      },
    ],
  };
}

/** `用地面积：未载明；全市…`: the silence first, so that what is said instead is not taken for the answer. */
function absenceLine(reader: Reader, { absence, document }: Missing, isOne: boolean): Line {
  const { language, words } = reader;
  const instead = (language === 'en' ? absence.insteadEn : undefined) ?? absence.instead;
  return {
    key: absence.id,
    content: [
      term(subjectIn(language, absence)),
      text(`${words('summary.colon')}${words('dossier.silent')}`),
      ...(instead === undefined ? [] : [text(`${words('list.and')}${instead}`)]),
    ],
    basis: isOne ? [] : ofDocument(reader, document),
    sources: absence.citations,
    isDerived: false,
  };
}

const ofDocument = (reader: Reader, document: Missing['document']): readonly Inline[] => [
  documentLink(document, reader),
];

/** What is missing, in the reader's language. */
export const subjectIn = (language: 'zh' | 'en', { subject, subjectEn }: Absence): string =>
  (language === 'en' ? subjectEn : undefined) ?? subject;
