import { useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Listed } from '../../atlas/on-map/listed.ts';
import { marksOf } from '../../atlas/on-map/marks-of.ts';
import { isTold, readProject } from '../../atlas/policy/project-text.ts';
import { supportFor } from '../../atlas/policy/support-for.ts';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { useSteps } from '../../parts/use-steps.ts';
import { useTallSheet } from '../../parts/use-tall-sheet.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import type { ChoiceStore } from '../../state/store.ts';
import type { PanelProps } from '../../state/surface.ts';
import { Bureaus } from './bureaus.tsx';
import { HighestOnly } from './highest-only.tsx';
import styles from './incentives.module.css';
import { IncentivesDownload } from './incentives-download.tsx';
import { INCENTIVES_SLICE } from './incentives-slice.ts';
import { ProjectForm, QUESTIONS } from './project-form.tsx';
import { StandingList } from './standing-list.tsx';
import { useProject } from './use-project.ts';

export { words } from './words.ts';

/** The place of the project. */
export function onMap(graph: Graph, choices: ChoiceStore): Listed | undefined {
  const { project: text } = INCENTIVES_SLICE.of(choices).getState();
  const { place } = readProject(text ?? '').project;
  const node = place === undefined ? undefined : graph.node(place);
  return node === undefined ? undefined : { records: new Set(marksOf(graph, node)), counts: [] };
}

/** Which clauses of the draft a project could ask for: what is told of it, and every clause held against that. */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const told = useProject();
  const [isDownloading, setDownloading] = useState(false);
  useTallSheet();
  const clauses = useMemo(() => supportFor(graph, told.project), [graph, told.project]);
  const hasProject = isTold(told.project);
  const steps = useSteps(QUESTIONS, hasProject);
  const clear = (): void => {
    told.clear();
    steps.go(0);
  };
  return (
    <PanelFrame
      title={translate('support.title')}
      // Past the first question a phone has no room for what was read there.
      lead={steps.isStepwise && steps.at > 0 ? undefined : translate('support.lead')}
      ways={
        hasProject ? (
          <>
            <button type="button" className="text-button off-paper" onClick={() => setDownloading(true)}>
              {translate('download.title')}
            </button>
            <button type="button" className="text-button off-paper" onClick={clear}>
              {translate('support.clear')}
            </button>
          </>
        ) : undefined
      }
      head={
        <p className={styles['warning']} data-tone="warning">
          {translate('support.warning')}
        </p>
      }
      bodyClass={styles['body']}
    >
      <ProjectForm graph={graph} told={told} steps={steps} />
      {steps.isStepwise && steps.isAsking ? null : hasProject ? (
        <>
          <HighestOnly graph={graph} />
          <StandingList clauses={clauses} told={told} />
          <Bureaus graph={graph} clauses={clauses} />
          <section className={styles['part']} aria-label={translate('support.silent')}>
            <h3>{translate('support.silent')}</h3>
            <p className={styles['note']}>{translate('support.silent.text')}</p>
          </section>
        </>
      ) : (
        <p className={styles['empty']}>{translate('support.empty')}</p>
      )}
      {isDownloading ? (
        <IncentivesDownload
          graph={graph}
          clauses={clauses}
          project={told.project}
          onClose={() => setDownloading(false)}
        />
      ) : null}
    </PanelFrame>
  );
}
