import { type ReactNode, useId } from 'react';
import { useTranslate } from '../state/atlas-context.tsx';
import './step-form.css';
import { SteadyButton } from '../ui/steady-button.tsx';
import type { Steps } from './use-steps.ts';

/** One thing that a form asks. */
export interface FormStep {
  key: string;
  title: string;
  fields: ReactNode;
}

/**
 * A form in steps: one on a screen on a phone, with ways back and on, all of them beside each other elsewhere.
 * @param label what it asks, for a screen reader
 * @param isTold whether there are results to see before the last step
 * @param fold what folds it where all is asked at once
 */
export function StepForm({
  label,
  questions,
  steps,
  isTold,
  fold,
}: {
  label: string;
  questions: readonly FormStep[];
  steps: Steps;
  isTold: boolean;
  fold: ReactNode;
}) {
  const present = steps.isStepwise ? questions[steps.at] : undefined;
  return (
    <div role="search" aria-label={label} className="step-form off-paper">
      {present === undefined ? (
        <>
          {questions.map(({ fields, key, title }) => (
            <fieldset key={key}>
              <legend>{title}</legend>
              {fields}
            </fieldset>
          ))}
          {isTold ? <p className="step-row">{fold}</p> : null}
        </>
      ) : (
        <OneStep key={present.key} step={present} steps={steps} isTold={isTold} />
      )}
    </div>
  );
}

function OneStep({ step, steps, isTold }: { step: FormStep; steps: Steps; isTold: boolean }) {
  const translate = useTranslate();
  const id = useId();
  const { at, count, go } = steps;
  const isLast = at === count - 2;
  return (
    <>
      <StepHead id={id} title={step.title} steps={steps} />
      <fieldset aria-labelledby={id}>{step.fields}</fieldset>
      <p className="step-row">
        <SteadyButton className="step-button" disabled={at === 0} onClick={() => go(at - 1)}>
          {translate('steps.back')}
        </SteadyButton>
        {isTold && !isLast ? (
          <button type="button" className="text-button" onClick={() => go(count - 1)}>
            {translate('steps.results')}
          </button>
        ) : null}
        <button type="button" className="step-button" data-main="" onClick={() => go(at + 1)}>
          {translate(isLast ? 'steps.results' : 'steps.on')}
        </button>
      </p>
    </>
  );
}

/** The heading of a step, which takes the focus, and where among the steps it is. */
export function StepHead({ id, title, steps }: { id?: string; title: string; steps: Steps }) {
  const translate = useTranslate();
  const { at, count, heading } = steps;
  return (
    <div className="step-head off-paper">
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <span className="step-no">{translate('steps.position', { no: at + 1, of: count })}</span>
      <span className="step-bars" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they have no name of their own
          <span key={index} data-done={index <= at ? '' : undefined} />
        ))}
      </span>
    </div>
  );
}

/**
 * What stands above the results on a phone: that they are the last step, and the way back.
 * @param way another way on, beside it
 */
export function ResultStep({ steps, way }: { steps: Steps; way?: ReactNode }) {
  const translate = useTranslate();
  return (
    <div className="step-form off-paper">
      <StepHead title={translate('steps.result')} steps={steps} />
      <p className="step-row">
        <button type="button" className="step-button" onClick={() => steps.go(steps.at - 1)}>
          {translate('steps.back')}
        </button>
        {way}
      </p>
    </div>
  );
}
