import { documentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { positionOf } from '../../atlas/on-map/positions.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { downloadNote } from '../../export/download-note.ts';
import { mixedColumns } from '../../export/mixed-columns.ts';
import { DownloadDialog } from '../../parts/download-dialog.tsx';
import { useSite, useTranslate } from '../../state/atlas-context.tsx';

/** The download of what was put aside: all kinds in one table. */
export function BasketDownload({
  graph,
  nodes,
  onClose,
}: {
  graph: Graph;
  nodes: readonly AtlasNode[];
  onClose: () => void;
}) {
  const translate = useTranslate();
  const { reviewNumber } = useSite();
  const drafts = nodes.filter(({ citations }) =>
    citations.some(({ document }) => graph.document(document)?.status === 'draft'),
  ).length;
  const note = downloadNote(
    {
      content: 'basket.title',
      filters: translate('basket.filter'),
      counts: { shown: nodes.length, total: nodes.length, drafts },
    },
    { date: graph.dataset.generated, address: window.location.href, reviewNumber },
    translate,
  );
  const marks = documentMarks(graph.dataset.documents);
  return (
    <DownloadDialog
      content="basket.title"
      table={{ columns: mixedColumns(nodes, { graph, marks, translate }), rows: nodes }}
      note={note}
      positionOf={(node, outlines) => positionOf(graph, node, outlines)}
      onClose={onClose}
    />
  );
}
