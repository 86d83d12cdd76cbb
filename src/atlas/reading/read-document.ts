import { periodIn } from '../facts/period-words.ts';
import { documentShortTitle } from '../records/display-name.ts';
import type { AtlasDocument } from '../records/document.ts';
import { absenceSection } from './absence-blocks.ts';
import type { Dossier, DossierFigure, Fact, Inline, Reader, Section } from './block.ts';
import { changesSection } from './change-blocks.ts';
import { findingsSection } from './closed-sections.ts';
import { type DocumentDossierModel, readDocument } from './document-reading.ts';
import { standingOf } from './document-status.ts';
import { compose, count, documentLink, joined, notes, sentence, text } from './inline.ts';
import { notesOf } from './note-numbers.ts';
import { silentSection } from './silent-section.ts';

/** The dossier of a source document; `undefined` for an unknown id. */
export function readDocumentDossier(reader: Reader, id: string): Dossier | undefined {
  const { graph, language, words } = reader;
  const model = readDocument(graph, id);
  if (model === undefined) return undefined;
  const { document } = model;
  const title = (language === 'en' ? document.titleEn : undefined) ?? document.title;
  const other = language === 'en' ? document.title : document.titleEn;
  const facts = factsOfDocument(reader, document);
  const content = {
    identity: [[text(documentShortTitle(document, language))]],
    summary: summaryOfDocument(reader, document),
    figures: figuresOfDocument(reader, model),
    lead: facts.told.length === 0 ? [] : [{ kind: 'facts' as const, facts: facts.told }],
    sections: [
      changesSection(reader, model),
      findingsSection(reader, model.findings),
      absenceSection(
        reader,
        (document.absences ?? []).map((absence) => ({ absence, document })),
      ),
      outlineSection(reader, model),
      silentSection(
        reader,
        facts.silent.map((term) => ({ term })),
      ),
    ].filter((section) => section !== undefined),
    closed: [],
  };
  return {
    subject: { kind: 'document', id },
    mark: undefined,
    path: [[text(words('document.kind'))]],
    name: title,
    isLongName: true,
    otherName: other === title ? undefined : other,
    className: words('document.kind'),
    warning: document.status === 'draft' ? words('policy.draft') : undefined,
    ...content,
    notes: notesOf(content, document.citations),
  };
}

function periodOf({ language }: Reader, { period }: AtlasDocument): string | undefined {
  return period === undefined ? undefined : periodIn(period, language);
}

/** Who issued it when, for which years, and how it stands: what is printed with its place, what is concluded marked so. */
function summaryOfDocument(reader: Reader, document: AtlasDocument): readonly Inline[] {
  const { words } = reader;
  const { issued, issuer, status } = document;
  const cited = notes(document.citations);
  const period = periodOf(reader, document);
  const clauses: (readonly Inline[])[] = [];
  if (issuer !== undefined && issued !== undefined)
    clauses.push(compose(words, 'summary.issued', { issuer: [text(issuer)], date: [text(issued)] }));
  if (period !== undefined)
    clauses.push([...compose(words, 'summary.period', { period: [text(period)] }), ...cited]);
  if (status === 'unknown') clauses.push(...afterClauses(reader, document, 'basis.derived'));
  else clauses.push([text(words(`document.status.${status}`))]);
  return sentence(clauses, reader);
}

/** What is known of a document that does not say whether it is in force, apart from what it does say. */
function standingWords(reader: Reader, document: AtlasDocument): readonly Inline[] {
  const { graph, words } = reader;
  const { isPeriodOver, years } = standingOf(graph, document);
  const known: (readonly Inline[])[] = [[text(words('document.status.unknown'))]];
  if (isPeriodOver && years !== undefined)
    known.push([
      text(words('standing.over', { year: years.to })),
      { kind: 'derived', text: words('standing.over.basis', { date: graph.dataset.generated }) },
    ]);
  return joined(
    [...known, ...afterClauses(reader, document, 'standing.after.basis')],
    words('summary.semicolon'),
  );
}

/** Later documents that its records go on in; marked as our conclusion. */
function afterClauses(
  reader: Reader,
  document: AtlasDocument,
  basis: 'basis.derived' | 'standing.after.basis',
): readonly (readonly Inline[])[] {
  const { graph, words } = reader;
  const { successors } = standingOf(graph, document);
  if (successors.length === 0) return [];
  const links = successors.map((successor) => [documentLink(successor, reader)]);
  const documents = joined(links, words('list.separator'));
  return [[...compose(words, 'standing.after', { documents }), { kind: 'derived', text: words(basis) }]];
}

/** What is printed on it; the terms of what is not. */
function factsOfDocument(
  reader: Reader,
  document: AtlasDocument,
): { told: readonly Fact[]; silent: readonly string[] } {
  const { words } = reader;
  const printed: readonly (readonly [string, string | undefined])[] = [
    ['document.issuer', document.issuer],
    ['document.number', document.number],
    ['document.issued', document.issued],
    ['document.period', periodOf(reader, document)],
  ];
  const status: Fact = {
    key: 'status',
    term: words('document.status'),
    content:
      document.status === 'unknown'
        ? standingWords(reader, document)
        : [text(words(`document.status.${document.status}`)), ...notes(document.citations)],
  };
  const told = printed.flatMap(([key, value]): Fact[] =>
    value === undefined
      ? []
      : [{ key, term: words(key), content: [text(value), ...notes(document.citations)] }],
  );
  const remark: Fact[] =
    document.note === undefined
      ? []
      : [
          {
            key: 'note',
            term: words('fact.note'),
            content: [text(document.note), ...notes(document.citations)],
          },
        ];
  return {
    told: [...told, status, ...remark],
    silent: printed.flatMap(([key, value]) => (value === undefined ? [words(key)] : [])),
  };
}

function figuresOfDocument(
  { words }: Reader,
  { findings, places, recordCount, sections }: DocumentDossierModel,
): readonly DossierFigure[] {
  const figures = [
    ['held', recordCount, 'count.held'],
    ['places', places.length, 'count.documentPlaces'],
    ['sections', sections.length, 'count.sections'],
    ['findings', findings.length, 'count.findings'],
  ] as const;
  return figures.map(([key, value, of]) => ({
    key,
    label: [text(words(`figure.${key}`))],
    content: [count(value, words(of))],
  }));
}

function outlineSection({ words }: Reader, { document, sections }: DocumentDossierModel): Section {
  return {
    key: 'outline',
    heading: words('document.outline'),
    count: { value: sections.length, of: words('count.sections') },
    blocks: [{ kind: 'outline', document, sections }],
  };
}
