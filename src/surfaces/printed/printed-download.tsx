import { documentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { positionOf } from '../../atlas/on-map/positions.ts';
import { printedLayout } from '../../atlas/reading/printed-layout.ts';
import { printedText } from '../../atlas/reading/printed-text.ts';
import type { PrintedTable } from '../../atlas/records/printed-table.ts';
import { citationWords } from '../../export/citation-words.ts';
import type { DownloadColumn } from '../../export/download-columns.ts';
import { downloadNote } from '../../export/download-note.ts';
import { DownloadDialog } from '../../parts/download-dialog.tsx';
import { useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { type PrintedRow, printedRows } from './printed-rows.ts';
import { useTableTitle } from './use-table-title.ts';

/** Of a box: what the point is, and what it lists. */
const BOX_COLUMNS = ['list.column.name', 'printed.lists'] as const;

/** The download of a table: its own columns, then the ids of the records in the row, the source and its status. */
export function PrintedDownload({
  graph,
  table,
  onClose,
}: {
  graph: Graph;
  table: PrintedTable;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const { reviewNumber } = useSite();
  const title = useTableTitle(graph, table);
  const citation = { document: table.document, locator: table.locator };
  const marks = documentMarks(graph.dataset.documents);
  const headings =
    table.class === 'box'
      ? BOX_COLUMNS.map((column) => translate(column))
      : printedLayout(table).headings.map((items) =>
          items.map((item) => printedText(graph, item, language)).join(translate('summary.colon')),
        );
  const rows = printedRows(graph, table, headings.length);
  const columns: readonly DownloadColumn<PrintedRow>[] = [
    ...headings.map((heading, index) => ({
      key: `column_${index + 1}`,
      title: heading,
      value: ({ cells }: PrintedRow) => cells[index],
    })),
    { key: 'id', title: translate('printed.records'), value: ({ records }) => records.join('；') },
    {
      key: 'citations',
      title: translate('citation.title'),
      value: () => citationWords(graph, [citation]),
    },
    { key: 'status', title: translate('download.status'), value: () => marks.statusOf([citation]) },
  ];
  const isDraft = graph.document(table.document)?.status === 'draft';
  const note = downloadNote(
    {
      content: 'printed.title',
      filters: translate('printed.whole', { title: `${citationWords(graph, [citation])} ${title}` }),
      counts: { shown: rows.length, total: rows.length, drafts: isDraft ? rows.length : 0 },
    },
    { date: graph.dataset.generated, address: window.location.href, reviewNumber },
    translate,
  );
  return (
    <DownloadDialog
      content="printed.title"
      table={{ columns, rows }}
      note={note}
      positionOf={({ records }, outlines) =>
        records
          .flatMap((id) => graph.node(id) ?? [])
          .map((node) => positionOf(graph, node, outlines))
          .find((position) => position !== undefined)
      }
      onClose={onClose}
    />
  );
}
