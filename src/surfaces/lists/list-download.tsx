import { documentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { TableRow } from '../../atlas/tables/table-row.ts';
import { askedGrouping, type TableSpec } from '../../atlas/tables/table-spec.ts';
import { downloadColumns } from '../../export/download-columns.ts';
import { citesDraft, subjectPosition } from '../../export/subject-rows.ts';
import { DownloadDialog } from '../../parts/download-dialog.tsx';
import { useWords } from '../../parts/use-words.ts';
import { useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { groupedDownload } from './grouped-download.ts';
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
  const asked = askedGrouping(table, filters);
  const inGroups = groupedDownload(
    { graph, language: 'zh', words: useWords() },
    {
      table,
      asked,
      filters,
      title: (by) => translate('list.group.by', { what: translate(`list.group.${by}`) }),
    },
    rows,
  );
  return (
    <DownloadDialog
      content={contentTitle(table.id)}
      table={{
        columns: [...downloadColumns(table.id, { graph, marks, translate }), ...inGroups.columns],
        rows: inGroups.rows,
      }}
      groups={inGroups.groups}
      note={listNote(graph, table.id, filters, counts, site, translate, language)}
      positionOf={(row, outlines) => subjectPosition(graph, row, outlines)}
      onClose={onClose}
    />
  );
}
