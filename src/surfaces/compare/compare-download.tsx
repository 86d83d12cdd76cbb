import type { Graph } from '../../atlas/graph/graph.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import type { DownloadColumn } from '../../export/download-columns.ts';
import { downloadNote } from '../../export/download-note.ts';
import { DownloadDialog } from '../../parts/download-dialog.tsx';
import { useSite, useTranslate } from '../../state/atlas-context.tsx';
import { type CompareLine, compareLines } from './compare-lines.ts';
import type { useComparison } from './use-comparison.ts';

/** The comparison as a table: a row as on the page, two columns for each record, what it says and where. */
export function CompareDownload({
  graph,
  nodes,
  comparison,
  facilities,
  hidesSame,
  onClose,
}: {
  graph: Graph;
  nodes: readonly AtlasNode[];
  comparison: ReturnType<typeof useComparison>;
  facilities: readonly Facility[] | undefined;
  hidesSame: boolean;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const { reviewNumber } = useSite();
  const rows = compareLines(comparison, hidesSame, { graph, nodes, facilities, translate });
  const isDraft = ({ citations }: AtlasNode): boolean =>
    citations.some(({ document }) => graph.document(document)?.status === 'draft');
  const columns: readonly DownloadColumn<CompareLine>[] = [
    { key: 'section', title: translate('compare.section'), value: ({ section }) => section },
    { key: 'item', title: translate('compare.item'), value: ({ item }) => item },
    ...nodes.flatMap((node, index): readonly DownloadColumn<CompareLine>[] => {
      const name = recordName(node, 'zh');
      return [
        { key: `record_${index + 1}`, title: name, value: ({ cells }) => cells[index]?.text },
        {
          key: `record_${index + 1}_sources`,
          title: translate('compare.sources', { name }),
          value: ({ cells }) => cells[index]?.sources,
        },
      ];
    }),
  ];
  const note = downloadNote(
    {
      content: 'compare.title',
      filters: translate(hidesSame ? 'compare.filter.differing' : 'compare.filter.all'),
      counts: { shown: rows.length, total: rows.length, drafts: nodes.filter(isDraft).length },
      remarks: [[translate('compare.title'), translate('compare.lead')]],
    },
    { date: graph.dataset.generated, address: window.location.href, reviewNumber },
    translate,
  );
  return (
    <DownloadDialog
      content="compare.title"
      table={{ columns, rows }}
      note={note}
      positionOf={() => undefined}
      onClose={onClose}
    />
  );
}
