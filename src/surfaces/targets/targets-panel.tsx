import { useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Listed } from '../../atlas/on-map/listed.ts';
import { targetLines } from '../../atlas/reading/target-lines.ts';
import { filteredLines, groupedLines } from '../../atlas/reading/target-query.ts';
import { late } from '../../parts/late.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import type { ChoiceStore } from '../../state/store.ts';
import type { PanelProps } from '../../state/surface.ts';
import { useSlice } from '../../state/surface-hooks.ts';
import { filtersOf, groupingOf } from './target-choices.ts';
import { TargetControls } from './target-controls.tsx';
import { TargetGroups } from './target-groups.tsx';
import { TargetStates } from './target-states.tsx';
import styles from './targets.module.css';
import { placesOnMap } from './targets-on-map.ts';
import { TARGETS_SLICE } from './targets-slice.ts';
import { useOpenGroups } from './use-open-groups.ts';

export { words } from './words.ts';

/** Fetched when first asked for. */
const TargetDownload = late(async () => (await import('./target-download.tsx')).TargetDownload);

/** The places that the lines are about. */
export function onMap(graph: Graph, choices: ChoiceStore): Listed | undefined {
  const asked = filtersOf(TARGETS_SLICE.of(choices).getState());
  const records = placesOnMap(filteredLines(targetLines(graph), asked));
  return records.length === 0 ? undefined : { records: new Set(records), counts: [] };
}

/** Every target of the documents, from its base to what became of it. */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const state = useSlice(TARGETS_SLICE);
  const [isDownloading, setDownloading] = useState(false);
  const all = useMemo(() => targetLines(graph), [graph]);
  const { groups, lines, ofAnyState } = useMemo(() => {
    const filters = filtersOf(state);
    const others = filteredLines(all, { ...filters, states: [] });
    const own = filteredLines(others, filters);
    return { ofAnyState: others, lines: own, groups: groupedLines(graph, own, groupingOf(state)) };
  }, [all, graph, state]);
  const opened = useOpenGroups(groups, lines.length);
  return (
    <PanelFrame
      title={translate('targets.title')}
      lead={translate('targets.lead')}
      bodyClass={styles['body']}
    >
      <TargetControls graph={graph} lines={all}>
        {groups.length < 2 ? null : (
          <button type="button" className="text-button" onClick={opened.toggleAll}>
            {translate(opened.isAllOpen ? 'targets.closeAll' : 'targets.openAll')}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => setDownloading(true)}>
          {translate('download.open')}
        </button>
      </TargetControls>
      <TargetStates lines={ofAnyState} shown={lines.length} total={all.length} />
      {lines.length === 0 ? (
        <p className={styles['empty']}>{translate('targets.empty')}</p>
      ) : (
        <TargetGroups graph={graph} groups={groups} opened={opened} />
      )}
      {isDownloading ? (
        <TargetDownload
          graph={graph}
          lines={lines}
          total={all.length}
          onClose={() => setDownloading(false)}
        />
      ) : null}
    </PanelFrame>
  );
}
