import type { DocumentMarks } from '../atlas/facts/document-marks.ts';
import { type FieldWords, fieldCell } from '../atlas/facts/field-text.ts';
import { FIELDS, isExpected, type RecordField } from '../atlas/facts/fields.ts';
import type { Graph } from '../atlas/graph/graph.ts';
import type { Citation } from '../atlas/records/citation.ts';
import { recordName } from '../atlas/records/display-name.ts';
import type { Finding } from '../atlas/records/finding.ts';
import type { AtlasNode } from '../atlas/records/node.ts';
import { subjectCitations } from '../atlas/records/subject-citations.ts';
import { subjectName } from '../atlas/records/subject-name.ts';
import type { Subject } from '../atlas/records/subject-reference.ts';
import { type ListView, VIEW_KINDS } from '../atlas/tables/list-query.ts';
import type { TableId } from '../atlas/tables/table-spec.ts';
import type { CsvCell } from '../lib/csv-text.ts';
import type { MessageKey, Translate } from '../messages/translate.ts';
import { citationWords, joined } from './citation-words.ts';
import { factSourceWords } from './fact-source-words.ts';

/** One column of a download: a key for programs, a title for people. */
export interface DownloadColumn<Row> {
  key: string;
  title: string;
  value: (row: Row) => CsvCell;
}

/** A row is known by what it is about. */
export interface SubjectRow {
  subject: Subject;
}

export interface DownloadWords {
  graph: Graph;
  marks: DocumentMarks;
  translate: Translate;
}

/** Everything that the rows of a table say, the source and its status included. */
export function downloadColumns(
  table: TableId,
  { graph, marks, translate }: DownloadWords,
): readonly DownloadColumn<SubjectRow>[] {
  const column = (
    key: string,
    title: MessageKey,
    value: (subject: Subject) => CsvCell,
  ): DownloadColumn<SubjectRow> => ({ key, title: translate(title), value: ({ subject }) => value(subject) });
  const ofNode = (key: string, title: MessageKey, value: (node: AtlasNode) => CsvCell) =>
    column(key, title, (subject) => (subject.kind === 'node' ? value(subject.node) : undefined));
  const ofFinding = (key: string, title: MessageKey, value: (finding: Finding) => CsvCell) =>
    column(key, title, (subject) => (subject.kind === 'finding' ? value(subject.finding) : undefined));
  // Records go by the names that the documents give them, whatever the language of the headings.
  const words: FieldWords = { translate, graph, language: 'zh' };
  const own =
    table === 'findings'
      ? [
          ofFinding('id', 'download.id', ({ id }) => id),
          ofFinding('title', 'kind.finding', ({ title }) => title),
          ofFinding('title_en', 'download.nameEn', ({ titleEn }) => titleEn),
          ofFinding('conflict', 'list.facet.conflict', ({ conflict }) =>
            conflict === undefined ? undefined : translate(`conflict.${conflict}`),
          ),
          ofFinding('readings', 'download.readings', (finding) => readingWords(graph, finding)),
          ofFinding('judgement', 'finding.judgement', ({ judgement }) => judgement?.text),
          ofFinding('judgement_basis', 'download.judgementBasis', ({ judgement }) =>
            judgement === undefined
              ? undefined
              : translate(judgement.basis === 'ours' ? 'basis.concluded' : 'basis.outside'),
          ),
          ofFinding('treatment', 'finding.treatment', ({ treatment }) => treatment),
          ofFinding('concerns', 'finding.concerns', ({ concerns }) =>
            joined(
              concerns.map((id) => {
                const node = graph.node(id);
                return node === undefined ? id : recordName(node, 'zh');
              }),
            ),
          ),
        ]
      : [
          ofNode('id', 'download.id', ({ id }) => id),
          column('name', 'list.column.name', (subject) => subjectName(subject, 'zh').text),
          ofNode('name_en', 'download.nameEn', ({ nameEn }) => nameEn),
          ofNode('aliases', 'dossier.aliases', ({ aliases = [] }) => joined(aliases)),
          ...downloadedFields(table).map((field) =>
            ofNode(field.key, field.label, (node) => recordCell(field, node, words)),
          ),
        ];
  return [
    ...own,
    column('citations', 'citation.title', (subject) => citationWords(graph, citationsFor(subject))),
    ...(table === 'findings'
      ? []
      : [
          ofNode('fact_sources', 'download.factSources', (node) =>
            factSourceWords(node, { graph, translate }),
          ),
        ]),
    column('status', 'download.status', (subject) => marks.statusOf(subjectCitations(subject))),
  ];
}

/** What a record says in a column; where it could be expected to say something and does not, that (未载明). */
export function recordCell(field: RecordField, node: AtlasNode, words: FieldWords): CsvCell {
  const value = field.value(node, words.graph);
  return value === undefined && isExpected(field, words.graph, node)
    ? words.translate('dossier.silent')
    : fieldCell(value, words);
}

/** Of a finding every reading's, so that they stand in the order of the readings. */
function citationsFor(subject: Subject): readonly Citation[] {
  return subject.kind === 'finding'
    ? subject.finding.readings.flatMap(({ citations }) => citations)
    : subjectCitations(subject);
}

/** A finding's readings in one cell, numbered, each with its sources. */
function readingWords(graph: Graph, { readings }: Finding): string | undefined {
  return joined(
    readings.map(
      ({ text, citations }, index) => `（${index + 1}）${text}〔${citationWords(graph, citations) ?? ''}〕`,
    ),
  );
}

/** The fields of a view's kind, without those that none of its records can have. */
function downloadedFields(view: ListView): readonly RecordField[] {
  return FIELDS[VIEW_KINDS[view]].filter(
    ({ classes }) => classes === undefined || (view === 'policies') === classes.includes('policy-clause'),
  );
}
