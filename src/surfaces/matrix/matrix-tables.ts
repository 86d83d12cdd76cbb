import type { DocumentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Matrix, MatrixLine, MatrixQuestion } from '../../atlas/matrix/matrix.ts';
import type { Tie } from '../../atlas/matrix/tie.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import { uniqueCitations } from '../../atlas/records/unique-citations.ts';
import { citationWords, joined } from '../../export/citation-words.ts';
import type { DownloadTable } from '../../export/download-table.ts';
import { isMessageKey, type Translate } from '../../messages/translate.ts';
import type { Language } from '../../state/choices.ts';
import { sidesInWords } from './axis-words.ts';
import { entryName } from './entry-link.tsx';

/** One tie of a cell. */
export interface TieRow {
  row: MatrixLine;
  column: MatrixLine;
  tie: Tie;
}

interface Words {
  graph: Graph;
  translate: Translate;
  marks: DocumentMarks;
}

/** The ties of a matrix in the order of its cells. */
export function tieRows(matrix: Matrix): readonly TieRow[] {
  return matrix.rows.flatMap((row) =>
    matrix.columns.flatMap((column) =>
      matrix.tiesAt(row.key, column.key).map((tie) => ({ row, column, tie })),
    ),
  );
}

// Records go by the names that the documents give them, whatever the language of the headings.
const nameOf = (line: MatrixLine): string => entryName(line, 'zh');

/** As it is shown: a cell holds its ties, each with basis, source and progress; an empty one nothing. */
export function matrixTable(matrix: Matrix, { graph, translate, marks }: Words): DownloadTable<MatrixLine> {
  const citationsOf = (row: MatrixLine) =>
    uniqueCitations(
      matrix.columns.flatMap((column) =>
        matrix.tiesAt(row.key, column.key).flatMap(({ citations }) => citations),
      ),
    );
  return {
    columns: [
      { key: 'id', title: translate('matrix.download.rowId'), value: ({ key }) => key },
      { key: 'name', title: translate('matrix.download.row'), value: nameOf },
      ...matrix.columns.map((column) => ({
        key: column.key,
        title: nameOf(column),
        value: (row: MatrixLine) =>
          joined(
            matrix.tiesAt(row.key, column.key).map((tie) => {
              const stand = tie.stand === undefined ? '' : `，${translate(`matrix.stand.${tie.stand}`)}`;
              return `${translate(`matrix.basis.${tie.basis}`)}${stand}〔${citationWords(graph, tie.citations) ?? ''}〕`;
            }),
          ),
      })),
      { key: 'ties', title: translate('matrix.total'), value: ({ ties }) => ties },
      {
        key: 'status',
        title: translate('download.status'),
        value: (row) => marks.statusOf(citationsOf(row)),
      },
    ],
    rows: matrix.rows,
  };
}

/** One tie a row, with its way, rules and sources. */
export function tieTable(rows: readonly TieRow[], { graph, translate, marks }: Words): DownloadTable<TieRow> {
  const named = (id: NodeId): string => {
    const node = graph.node(id);
    return node === undefined ? id : recordName(node, 'zh');
  };
  const wayOf = ({ links }: Tie): string | undefined =>
    joined(
      links.map(({ from, kind, to }) => {
        const key = `matrix.link.${kind}`;
        return `${named(from)} ${isMessageKey(key) ? translate(key) : kind} ${named(to)}`;
      }),
    );
  const rulesOf = ({ links }: Tie): string | undefined =>
    joined([
      ...new Set(
        links.flatMap((link) => {
          if (link.basis === 'stated') return [];
          const key = `rule.${link.rule}`;
          return [isMessageKey(key) ? translate(key) : link.rule];
        }),
      ),
    ]);
  return {
    columns: [
      {
        key: 'id',
        title: translate('download.id'),
        value: ({ row, column, tie }) => `${row.key} ${column.key} ${tie.key}`,
      },
      { key: 'row_id', title: translate('matrix.download.rowId'), value: ({ row }) => row.key },
      { key: 'row', title: translate('matrix.download.row'), value: ({ row }) => nameOf(row) },
      { key: 'column_id', title: translate('matrix.download.columnId'), value: ({ column }) => column.key },
      { key: 'column', title: translate('matrix.download.column'), value: ({ column }) => nameOf(column) },
      { key: 'way', title: translate('matrix.download.way'), value: ({ tie }) => wayOf(tie) },
      {
        key: 'basis',
        title: translate('matrix.download.basis'),
        value: ({ tie }) => translate(`matrix.basis.${tie.basis}`),
      },
      { key: 'rule', title: translate('matrix.download.rule'), value: ({ tie }) => rulesOf(tie) },
      {
        key: 'stand',
        title: translate('matrix.download.stand'),
        value: ({ tie }) =>
          tie.stand === undefined ? translate('dossier.silent') : translate(`matrix.stand.${tie.stand}`),
      },
      {
        key: 'note',
        title: translate('matrix.download.note'),
        value: ({ tie }) => joined(tie.links.flatMap(({ note }) => note ?? [])),
      },
      {
        key: 'citations',
        title: translate('citation.title'),
        value: ({ tie }) => citationWords(graph, tie.citations),
      },
      {
        key: 'status',
        title: translate('download.status'),
        value: ({ tie }) => marks.statusOf(tie.citations),
      },
    ],
    rows,
  };
}

/** Rows, columns and what was kept of the ties, in the reader's words. */
export function filterWords(
  graph: Graph,
  question: MatrixQuestion,
  translate: Translate,
  language: Language,
): string {
  const { isEmptyShown, kept, source } = question;
  const document = source === undefined ? undefined : graph.document(source);
  const { rows, columns } = sidesInWords(graph, question, translate, language);
  const pairs: readonly (readonly [string, string])[] = [
    [translate('matrix.rows'), rows],
    [translate('matrix.columns'), columns],
    [translate('matrix.kept'), translate(`matrix.kept.${kept}`)],
    [
      translate('matrix.source'),
      document === undefined ? translate('matrix.source.any') : documentShortTitle(document, language),
    ],
    ...(isEmptyShown ? [[translate('matrix.empty'), translate('matrix.empty.shown')] as const] : []),
  ];
  return pairs.map(([what, which]) => translate('list.pair', { what, which })).join(translate('list.and'));
}
