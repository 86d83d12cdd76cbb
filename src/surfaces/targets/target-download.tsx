import { documentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { positionOf } from '../../atlas/on-map/positions.ts';
import type { TargetLine } from '../../atlas/reading/target-lines.ts';
import { downloadNote } from '../../export/download-note.ts';
import { DownloadDialog } from '../../parts/download-dialog.tsx';
import { useSite, useTranslate } from '../../state/atlas-context.tsx';
import { chosenOf } from '../../state/chosen-values.ts';
import { useSlice } from '../../state/surface-hooks.ts';
import { groupingOf, TARGET_FILTERS } from './target-choices.ts';
import { targetColumns } from './target-columns.ts';
import { useValueNames } from './target-value-name.ts';
import { TARGETS_SLICE } from './targets-slice.ts';

/** The download of the lines that are shown: each value with its own source, and on what the verdict rests. */
export function TargetDownload({
  graph,
  lines,
  total,
  onClose,
}: {
  graph: Graph;
  lines: readonly TargetLine[];
  total: number;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const state = useSlice(TARGETS_SLICE);
  const { reviewNumber } = useSite();
  const nameOf = useValueNames(graph);
  const chosen = TARGET_FILTERS.flatMap((filter) => {
    const value = state[filter];
    return value === undefined
      ? []
      : [
          translate('list.pair', {
            what: translate(`targets.filter.${filter}`),
            which: chosenOf(value)
              .map((one) => nameOf(filter, one))
              .join(translate('list.separator')),
          }),
        ];
  });
  const marks = documentMarks(graph.dataset.documents);
  const isDraft = ({ lead }: TargetLine) =>
    lead.citations.some(({ document }) => graph.document(document)?.status === 'draft');
  const by = groupingOf(state);
  const note = downloadNote(
    {
      content: 'targets.title',
      filters: [translate(`targets.by.${by}`), ...chosen].join(translate('list.and')),
      counts: { shown: lines.length, total, drafts: lines.filter(isDraft).length },
      remarks: [[translate('targets.column.state'), translate('targets.lead')]],
    },
    { date: graph.dataset.generated, address: window.location.href, reviewNumber },
    translate,
  );
  return (
    <DownloadDialog
      content="targets.title"
      table={{ columns: targetColumns(graph, marks, translate), rows: lines }}
      note={note}
      positionOf={({ places }, outlines) =>
        places
          .filter((place) => place.class !== 'city')
          .map((place) => positionOf(graph, place, outlines))
          .find((position) => position !== undefined)
      }
      onClose={onClose}
    />
  );
}
