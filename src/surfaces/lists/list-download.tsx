import { documentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Outlines } from '../../atlas/on-map/outline.ts';
import { type Position, positionOf } from '../../atlas/on-map/positions.ts';
import { type Subject, subjectCitations } from '../../atlas/records/subject-reference.ts';
import type { TableRow } from '../../atlas/tables/table-row.ts';
import type { TableSpec } from '../../atlas/tables/table-spec.ts';
import { useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { downloadColumns } from './download-columns.ts';
import { DownloadDialog } from './download-dialog.tsx';
import { downloadNote } from './download-note.ts';
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
      view={table.id}
      table={{ columns: downloadColumns(table.id, { graph, marks, translate }), rows }}
      note={downloadNote(graph, table.id, filters, counts, site, translate, language)}
      positionOf={(row, outlines) => subjectPosition(graph, row.subject, outlines)}
      onClose={onClose}
    />
  );
}

function citesDraft(graph: Graph, { subject }: TableRow): boolean {
  return subjectCitations(subject).some(({ document }) => graph.document(document)?.status === 'draft');
}

/** Findings and documents lie nowhere. */
function subjectPosition(graph: Graph, subject: Subject, outlines: Outlines): Position | undefined {
  return subject.kind === 'node' ? positionOf(graph, subject.node, outlines) : undefined;
}
