import { documentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { TableRow } from '../../atlas/tables/table-row.ts';
import type { TableSpec } from '../../atlas/tables/table-spec.ts';
import { downloadColumns } from '../../export/download-columns.ts';
import { citesDraft, subjectPosition } from '../../export/subject-rows.ts';
import { DownloadDialog } from '../../parts/download-dialog.tsx';
import { useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { contentTitle, listNote } from './list-note.ts';
import { useListFilters } from './use-list-filters.ts';

/** The download of a table: exactly the rows shown. */
export function TableDownload({
  graph,
  table,
  rows,
  total,
  onClose,
}: {
  graph: Graph;
  table: TableSpec;
  rows: readonly TableRow[];
  total: number;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const filters = useListFilters();
  const language = useChoices((state) => state.language);
  const { reviewNumber } = useSite();
  const counts = { shown: rows.length, total, drafts: rows.filter((row) => citesDraft(graph, row)).length };
  const site = { address: window.location.href, reviewNumber };
  const marks = documentMarks(graph.dataset.documents);
  return (
    <DownloadDialog
      content={contentTitle(table.id)}
      table={{ columns: downloadColumns(table.id, { graph, marks, translate }), rows }}
      note={listNote(graph, table.id, filters, counts, site, translate, language)}
      positionOf={(row, outlines) => subjectPosition(graph, row, outlines)}
      onClose={onClose}
    />
  );
}
