import type { Graph } from '../../atlas/graph/graph.ts';
import { positionOf } from '../../atlas/on-map/positions.ts';
import type { Differences } from '../../atlas/records/difference.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import { downloadNote } from '../../export/download-note.ts';
import { DownloadDialog } from '../../parts/download-dialog.tsx';
import { useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { chosenOf } from '../../state/chosen-values.ts';
import { useSlice } from '../../state/surface-hooks.ts';
import { differenceColumns } from './differences-rows.ts';
import { DIFFERENCES_SLICE } from './differences-slice.ts';
import { notComparedWords } from './not-compared.tsx';
import type { ChosenPair, ShownDifferences } from './shown-differences.ts';

/** The download of what is shown, with what is not compared in its note. */
export function DifferencesDownload({
  graph,
  pair,
  all,
  shown,
  onClose,
}: {
  graph: Graph;
  pair: ChosenPair;
  all: Differences;
  shown: ShownDifferences;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const language = useChoices((choices) => choices.language);
  const { reviewNumber } = useSite();
  const state = useSlice(DIFFERENCES_SLICE);
  const { from, to } = pair;
  const separator = translate('list.separator');
  const [kinds, changes] = [chosenOf(state.kinds), chosenOf(state.changes)];
  const filters = [
    translate('differences.pair', {
      from: documentShortTitle(from, language),
      to: documentShortTitle(to, language),
    }),
    ...[
      shown.kinds.flatMap(({ kind }) =>
        kinds.includes(kind) ? [translate(`differences.kind.${kind}`)] : [],
      ),
      shown.changes.flatMap(({ change }) =>
        changes.includes(change) ? [translate(`differences.change.${change}`)] : [],
      ),
    ].flatMap((words) => (words.length === 0 ? [] : [words.join(separator)])),
  ].join('；');
  const isDraft = [from, to].some(({ status }) => status === 'draft');
  const note = downloadNote(
    {
      content: 'differences.content',
      filters,
      counts: {
        shown: shown.entries.length,
        total: all.entries.length,
        drafts: isDraft ? shown.entries.length : 0,
      },
      remarks: all.notCompared.map((one) => [
        translate('differences.notComparedNote'),
        notComparedWords(graph, one, translate, language),
      ]),
    },
    { date: graph.dataset.generated, address: window.location.href, reviewNumber },
    translate,
  );
  return (
    <DownloadDialog
      content="differences.content"
      table={{ columns: differenceColumns(graph, pair, translate), rows: shown.entries }}
      note={note}
      positionOf={({ after, before }, outlines) =>
        [...after, ...before]
          .flatMap((id) => graph.node(id) ?? [])
          .filter((node) => node.kind === 'place')
          .map((node) => positionOf(graph, node, outlines))
          .find((position) => position !== undefined)
      }
      onClose={onClose}
    />
  );
}
