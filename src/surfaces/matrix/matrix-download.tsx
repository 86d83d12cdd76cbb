import { documentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Matrix, MatrixLine, MatrixQuestion } from '../../atlas/matrix/matrix.ts';
import { positionOf } from '../../atlas/on-map/positions.ts';
import { downloadNote } from '../../export/download-note.ts';
import type { MessageKey } from '../../messages/translate.ts';
import { DownloadDialog } from '../../parts/download-dialog.tsx';
import { useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { filterWords, matrixTable, type TieRow, tieRows, tieTable } from './matrix-tables.ts';

/** Where a row of a file lies: the place of its row or of its column. */
const placeOf = (lines: readonly MatrixLine[]) =>
  lines.flatMap(({ subject }) =>
    subject.kind === 'node' && subject.node.kind === 'place' ? [subject.node] : [],
  )[0];

/** The matrix, or its ties one a row, to take away: what is shown, in its order. */
export function MatrixDownload({
  graph,
  question,
  matrix,
  kind,
  onClose,
}: {
  graph: Graph;
  question: MatrixQuestion;
  matrix: Matrix;
  kind: 'matrix' | 'ties';
  onClose: () => void;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const { reviewNumber } = useSite();
  const words = { graph, translate, marks: documentMarks(graph.dataset.documents) };
  const ties = tieRows(matrix);
  const isDraft = ({ tie }: TieRow): boolean =>
    tie.citations.some(({ document }) => graph.document(document)?.status === 'draft');
  const drafts = ties.filter(isDraft);
  const content: MessageKey =
    kind === 'matrix' ? 'matrix.download.matrixContent' : 'matrix.download.tiesContent';
  const shown = kind === 'matrix' ? matrix.rows.length : ties.length;
  const note = downloadNote(
    {
      content,
      filters: filterWords(graph, question, translate, language),
      counts: {
        shown,
        total: kind === 'matrix' && !question.isEmptyShown ? shown + matrix.empty.rows : shown,
        drafts: kind === 'matrix' ? new Set(drafts.map(({ row }) => row.key)).size : drafts.length,
      },
      remarks: [
        [translate('matrix.download.emptyNote'), translate('matrix.none')],
        ...(question.order.rows === 'pattern'
          ? [[translate('matrix.order.rows'), translate('matrix.order.ours')] as const]
          : []),
      ],
    },
    { date: graph.dataset.generated, address: window.location.href, reviewNumber },
    translate,
  );
  if (kind === 'matrix')
    return (
      <DownloadDialog
        content={content}
        table={matrixTable(matrix, words)}
        note={note}
        positionOf={(row, outlines) => {
          const place = placeOf([row]);
          return place === undefined ? undefined : positionOf(graph, place, outlines);
        }}
        onClose={onClose}
      />
    );
  return (
    <DownloadDialog
      content={content}
      table={tieTable(ties, words)}
      note={note}
      positionOf={({ row, column }, outlines) => {
        const place = placeOf([row, column]);
        return place === undefined ? undefined : positionOf(graph, place, outlines);
      }}
      onClose={onClose}
    />
  );
}
