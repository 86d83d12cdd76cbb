import type { DocumentMarks } from '../../atlas/facts/document-marks.ts';
import { type FieldWords, fieldCell } from '../../atlas/facts/field-text.ts';
import { FIELDS, type RecordField } from '../../atlas/facts/fields.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import { type ListView, VIEW_KINDS } from '../../atlas/tables/list-query.ts';
import type { ListRow } from '../../atlas/tables/list-row.ts';
import type { CsvCell } from '../../lib/csv-text.ts';
import type { MessageKey, Translate } from '../../messages/translate.ts';

/** One column of a download: a key for programs, a title for people. */
export interface DownloadColumn<Row> {
  key: string;
  title: string;
  value: (row: Row) => CsvCell;
}

export interface DownloadWords {
  graph: Graph;
  marks: DocumentMarks;
  translate: Translate;
}

/** Values of one cell stand apart by the full-width semicolon, as in the seeds. */
export const joined = (values: readonly string[]): string | undefined =>
  values.length === 0 ? undefined : values.join('；');

/** Citations in words: `2021规划 四（二）3 表4-1`. */
export function citationWords(graph: Graph, citations: readonly Citation[]): string | undefined {
  return joined(
    citations.map(
      ({ document, locator }) => `${graph.document(document)?.shortTitle ?? document} ${locator}`,
    ),
  );
}

/** Everything that a list's records say, field by field, source and status of the source included. */
export function recordColumns(view: ListView, words: DownloadWords): readonly DownloadColumn<ListRow>[] {
  const { graph, marks, translate } = words;
  const column = (
    key: string,
    title: MessageKey,
    value: (row: ListRow) => CsvCell,
  ): DownloadColumn<ListRow> => ({ key, title: translate(title), value });
  // Records go by the names that the documents give them, whatever the language of the headings.
  const fieldWords: FieldWords = { translate, graph, language: 'zh' };
  return [
    column('id', 'download.id', ({ node }) => node.id),
    column('name', 'list.column.name', ({ node }) => node.name),
    column('name_en', 'download.nameEn', ({ node }) => node.nameEn),
    column('aliases', 'dossier.aliases', ({ node }) => joined(node.aliases ?? [])),
    ...downloadedFields(view).map((field) =>
      column(field.key, field.label, ({ node }) => fieldCell(field.value(node, graph), fieldWords)),
    ),
    column('citations', 'citation.title', ({ node }) => citationWords(graph, node.citations)),
    column('status', 'download.status', ({ node }) => marks.statusOf(node.citations)),
  ];
}

/** The fields of a view's kind, without those that none of its records can have. */
function downloadedFields(view: ListView): readonly RecordField[] {
  return FIELDS[VIEW_KINDS[view]].filter(
    ({ classes }) => classes === undefined || (view === 'policies') === classes.includes('policy-clause'),
  );
}
