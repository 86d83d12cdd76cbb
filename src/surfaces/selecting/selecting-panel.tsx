import { useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Listed } from '../../atlas/on-map/listed.ts';
import type { StepArea } from '../../atlas/spatial/shapes-of-steps.ts';
import { late } from '../../parts/late.tsx';
import { LoadFailed } from '../../parts/load-failed.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import type { ChoiceStore } from '../../state/store.ts';
import type { PanelProps } from '../../state/surface.ts';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { AddForm } from './add-form.tsx';
import { DrawingActs } from './drawing-acts.tsx';
import { DrawingTools } from './drawing-tools.tsx';
import { FileWays } from './file-ways.tsx';
import { NearestFold } from './nearest-fold.tsx';
import { SelectedRecords } from './selected-records.tsx';
import styles from './selecting.module.css';
import { SELECTING_SLICE } from './selecting-slice.ts';
import { StepList } from './step-list.tsx';
import { keepSteps, stepsOf } from './steps.ts';
import { useOnMap, useOutlines, useResult } from './use-selected.ts';

export { drawsOnMap } from './draws-on-map.ts';
export { words } from './words.ts';

/** Fetched when first asked for. */
const SelectionDownload = late(async () => (await import('./selection-download.tsx')).SelectionDownload);

/** What lies within is lit; without anything drawn the map is as it always is. */
export function onMap(_: Graph, choices: ChoiceStore): Listed | undefined {
  const state = SELECTING_SLICE.of(choices).getState();
  const lit = state.now?.lit;
  const selects = stepsOf(state).some(({ shape }) => shape.kind !== 'line');
  return selects && lit !== undefined ? { records: new Set(lit), counts: [] } : undefined;
}

/** What is worked out may be behind: of no steps it would say that nothing lies within the first. */
const selectsAny = ({ step }: StepArea): boolean => step.shape.kind !== 'line';

/** Measures what is drawn, and tells what lies within. */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const state = useSlice(SELECTING_SLICE);
  const store = useSliceStore(SELECTING_SLICE);
  const steps = stepsOf(state);
  const { outlines, hasFailed, again } = useOutlines();
  const result = useResult(graph, outlines, steps);
  useOnMap(graph, steps, result);
  const [isDownloading, setDownloading] = useState(false);
  const selects = useMemo(() => steps.some(({ shape }) => shape.kind !== 'line'), [steps]);
  return (
    <PanelFrame
      title={translate('selecting.title')}
      // While something is drawn, all that is seen of a phone's sheet is what ends it.
      {...(state.now?.tool === undefined
        ? { lead: translate('selecting.lead') }
        : { ways: <DrawingActs tool={state.now.tool} /> })}
      bodyClass={styles['body']}
    >
      <DrawingTools hasSteps={selects} />
      <AddForm graph={graph} />
      {hasFailed ? <LoadFailed error={undefined} onRetry={again} /> : null}
      {steps.length === 0 ? (
        <p className={styles['note']}>{translate('selecting.empty')}</p>
      ) : (
        <>
          <StepList graph={graph} steps={steps} result={result} />
          <FileWays steps={steps}>
            <button type="button" className="text-button" onClick={() => keepSteps(store, [])}>
              {translate('selecting.clear')}
            </button>
          </FileWays>
        </>
      )}
      {steps.length === 0 ? <FileWays steps={steps} /> : null}
      {result?.areas.some(({ step }) => step.shape.kind !== 'attribute') === true ? (
        <NearestFold parts={result.areas} />
      ) : null}
      {selects && result?.areas.some(selectsAny) === true ? (
        <SelectedRecords graph={graph} selected={result.selected} onDownload={() => setDownloading(true)} />
      ) : null}
      {isDownloading && result !== undefined ? (
        <SelectionDownload
          graph={graph}
          steps={steps}
          selected={result.selected}
          onClose={() => setDownloading(false)}
        />
      ) : null}
    </PanelFrame>
  );
}
