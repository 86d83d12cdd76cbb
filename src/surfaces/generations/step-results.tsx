import { LIKENESS_SIGNS } from '../../atlas/graph/likeness.ts';
import { type GenerationStep, STEP_SORTS, type StepSort } from '../../atlas/plans/generation-steps.ts';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { SteadyButton } from '../../ui/steady-button.tsx';
import { systemNumber } from './generation-member.tsx';
import styles from './generations.module.css';

/** One sort of one step, whose rows are shown alone. */
export interface ChosenSort {
  /** Ids of both systems, as `stepKey` writes them. */
  step: string;
  sort: StepSort;
}

/** The signs that stand beside the names in the table. */
const SORT_SIGNS: Readonly<Record<StepSort, string>> = {
  'equal-name': LIKENESS_SIGNS['equal-name'],
  succession: LIKENESS_SIGNS.judgement,
  unseen: '',
  new: '',
};

export const stepKey = ({ from, to }: GenerationStep): string => `${from.id} ${to.id}`;

/** The result of each step, as counts that open their rows; pressed again, all rows. */
export function GenerationSteps({
  steps,
  chosen,
  onChoose,
}: {
  steps: readonly GenerationStep[];
  chosen: ChosenSort | undefined;
  onChoose: (chosen: ChosenSort | undefined) => void;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  return (
    <div className={styles['steps']}>
      {steps.map((step) => {
        const title = `${systemNumber(step.from, language)} → ${systemNumber(step.to, language)}`;
        return (
          <p key={stepKey(step)}>
            <b>{title}</b>{' '}
            {STEP_SORTS.map((sort) => {
              const { count, tiers, ids } = step.sorts[sort];
              const isChosen = chosen?.step === stepKey(step) && chosen.sort === sort;
              const words = translate(`generations.sort.${sort}`, {
                count: tiers === 0 ? String(count) : `${count}＋${tiers}`,
              });
              return (
                <SteadyButton
                  key={sort}
                  className={styles['sort']}
                  aria-pressed={isChosen}
                  aria-label={`${title} ${words}`}
                  disabled={ids.size === 0}
                  onClick={() => onChoose(isChosen ? undefined : { step: stepKey(step), sort })}
                >
                  {SORT_SIGNS[sort] === '' ? null : <span aria-hidden="true">{SORT_SIGNS[sort]} </span>}
                  {words}
                </SteadyButton>
              );
            })}
            {step.from.document === undefined || step.to.document === undefined ? null : (
              <ViewLink
                view="differences"
                pairs={[
                  ['from', step.from.document],
                  ['to', step.to.document],
                ]}
              >
                {translate('generations.differences')}
              </ViewLink>
            )}
          </p>
        );
      })}
      <p className={styles['note']}>{translate('generations.counted')}</p>
    </div>
  );
}
