import { documentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { positionOf } from '../../atlas/on-map/positions.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import type { FindingRow } from '../../atlas/tables/finding-rows.ts';
import type { ListView } from '../../atlas/tables/list-query.ts';
import type { ListRow } from '../../atlas/tables/list-row.ts';
import { useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { recordColumns } from './download-columns.ts';
import { DownloadDialog } from './download-dialog.tsx';
import { type DownloadNote, downloadNote } from './download-note.ts';
import { findingColumns } from './finding-columns.ts';
import { useListFilters } from './use-list-filters.ts';

/** How many of the records cite a document that is a draft. */
function countDrafts(graph: Graph, citations: readonly (readonly Citation[])[]): number {
  return citations.filter((cited) =>
    cited.some(({ document }) => graph.document(document)?.status === 'draft'),
  ).length;
}

function useNote(graph: Graph, view: string, counts: Parameters<typeof downloadNote>[3]): DownloadNote {
  const translate = useTranslate();
  const filters = useListFilters();
  const language = useChoices((state) => state.language);
  const { reviewNumber } = useSite();
  const site = { address: window.location.href, reviewNumber };
  return downloadNote(graph, view, filters, counts, site, translate, language);
}

/** The download of a list of records: exactly the rows shown. */
export function RecordsDownload({
  graph,
  view,
  rows,
  total,
  onClose,
}: {
  graph: Graph;
  view: ListView;
  rows: readonly ListRow[];
  total: number;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const drafts = countDrafts(
    graph,
    rows.map((row) => row.node.citations),
  );
  const note = useNote(graph, view, { shown: rows.length, total, drafts });
  const marks = documentMarks(graph.dataset.documents);
  return (
    <DownloadDialog
      view={view}
      table={{ columns: recordColumns(view, { graph, marks, translate }), rows }}
      note={note}
      positionOf={(row, outlines) => positionOf(graph, row.node, outlines)}
      onClose={onClose}
    />
  );
}

/** The download of the findings shown; they lie nowhere. */
export function FindingsDownload({
  graph,
  rows,
  total,
  onClose,
}: {
  graph: Graph;
  rows: readonly FindingRow[];
  total: number;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const cited = rows.map(({ finding }) => finding.readings.flatMap((reading) => reading.citations));
  const note = useNote(graph, 'findings', { shown: rows.length, total, drafts: countDrafts(graph, cited) });
  const marks = documentMarks(graph.dataset.documents);
  return (
    <DownloadDialog
      view="findings"
      table={{ columns: findingColumns({ graph, marks, translate }), rows }}
      note={note}
      positionOf={() => undefined}
      onClose={onClose}
    />
  );
}
