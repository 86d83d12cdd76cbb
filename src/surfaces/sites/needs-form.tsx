import type { Graph } from '../../atlas/graph/graph.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { type FormStep, ResultStep, StepForm } from '../../parts/step-form.tsx';
import type { Steps } from '../../parts/use-steps.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { PickedNeeds } from './need-fields.tsx';
import styles from './sites.module.css';
import { NearField, OtherNeeds, ProductField } from './typed-needs.tsx';
import type { Needs } from './use-needs.ts';

/** How many things are asked, one after the other on a phone. */
export const QUESTIONS = 4;

/** What is asked for: what is made, where, near what, and what kind of site. Folds away from the results. */
export function NeedsForm({
  graph,
  facilities,
  needs,
  steps,
}: {
  graph: Graph;
  facilities: readonly Facility[] | undefined;
  needs: Needs;
  steps: Steps;
}) {
  const translate = useTranslate();
  if (!steps.isAsking) {
    const change = (
      <button type="button" className="step-button" aria-expanded="false" onClick={() => steps.go(0)}>
        {translate('sites.open')}
      </button>
    );
    return steps.isStepwise ? (
      <ResultStep steps={steps} way={change} />
    ) : (
      <p className={`${styles['fold']} off-paper`}>{change}</p>
    );
  }
  const questions: readonly FormStep[] = [
    {
      key: 'what',
      title: translate('sites.step.what'),
      fields: (
        <>
          <ProductField needs={needs} />
          <PickedNeeds graph={graph} keys={['industry']} needs={needs} />
        </>
      ),
    },
    {
      key: 'where',
      title: translate('sites.step.where'),
      fields: <PickedNeeds graph={graph} keys={['area']} needs={needs} />,
    },
    {
      key: 'near',
      title: translate('sites.step.near'),
      fields: <NearField graph={graph} facilities={facilities} needs={needs} />,
    },
    {
      key: 'which',
      title: translate('sites.step.which'),
      fields: (
        <>
          <PickedNeeds graph={graph} keys={['kind', 'status', 'plan']} needs={needs} />
          <OtherNeeds needs={needs} />
        </>
      ),
    },
  ];
  return (
    <StepForm
      label={translate('sites.needs')}
      questions={questions}
      steps={steps}
      isTold={needs.needs.length > 0}
      fold={
        <button
          type="button"
          className="step-button"
          data-end=""
          aria-expanded="true"
          onClick={() => steps.go(QUESTIONS)}
        >
          {translate('sites.fold')}
        </button>
      }
    />
  );
}
