import { documentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { positionOf } from '../../atlas/on-map/positions.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { Step } from '../../atlas/spatial/shape.ts';
import { writeSteps } from '../../atlas/spatial/step-text.ts';
import type { Selected } from '../../atlas/spatial/within.ts';
import { downloadNote } from '../../export/download-note.ts';
import { mixedColumns } from '../../export/mixed-columns.ts';
import { DownloadDialog } from '../../parts/download-dialog.tsx';
import { useSite, useTranslate } from '../../state/atlas-context.tsx';

/** Parts of the result that are written, surest first; what is only about a place within is none of them. */
const WRITTEN = ['inside', 'partly', 'unsure', 'district'] as const satisfies readonly (keyof Selected)[];

/** The places and projects that lie within, to take away, each with how sure that is, and the line that chose them. */
export function SelectionDownload({
  graph,
  steps,
  selected,
  onClose,
}: {
  graph: Graph;
  steps: readonly Step[];
  selected: Selected;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const { reviewNumber } = useSite();
  const partOf = new Map<AtlasNode, (typeof WRITTEN)[number]>(
    WRITTEN.flatMap((part) => selected[part].map((node) => [node, part] as const)),
  );
  const nodes = [...partOf.keys()];
  const drafts = nodes.filter(({ citations }) =>
    citations.some(({ document }) => graph.document(document)?.status === 'draft'),
  ).length;
  const note = downloadNote(
    {
      content: 'selecting.title',
      filters: translate('selecting.download.filter', { within: writeSteps(steps) }),
      counts: { shown: nodes.length, total: graph.dataset.nodes.length, drafts },
      remarks: [
        [
          translate('selecting.download.standing'),
          WRITTEN.map((part) => remark(part)).join(translate('list.and')),
        ],
      ],
    },
    { date: graph.dataset.generated, address: window.location.href, reviewNumber },
    translate,
  );
  const marks = documentMarks(graph.dataset.documents);
  const standing = {
    key: 'standing',
    title: translate('selecting.download.standing'),
    value: (node: AtlasNode) => translate(`selecting.part.${partOf.get(node) ?? 'inside'}`),
  };
  return (
    <DownloadDialog
      content="selecting.title"
      table={{ columns: [...mixedColumns(nodes, { graph, marks, translate }), standing], rows: nodes }}
      note={note}
      positionOf={(node, outlines) => positionOf(graph, node, outlines)}
      onClose={onClose}
    />
  );

  function remark(part: (typeof WRITTEN)[number]): string {
    return translate('list.pair', {
      what: translate(`selecting.part.${part}`),
      which: translate(`selecting.part.${part}.note`),
    });
  }
}
