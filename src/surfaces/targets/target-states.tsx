import type { TargetLine } from '../../atlas/reading/target-lines.ts';
import { TARGET_STATES } from '../../atlas/reading/target-verdict.ts';
import { Count } from '../../parts/count.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { chosenOf, withToggled } from '../../state/chosen-values.ts';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { StateMark } from './state-mark.tsx';
import styles from './targets.module.css';
import { TARGETS_SLICE } from './targets-slice.ts';

/**
 * How many targets stand how, each a choice that shows its lines alone or with those of others.
 * @param lines those that pass every other filter
 */
export function TargetStates({
  lines,
  shown,
  total,
}: {
  lines: readonly TargetLine[];
  shown: number;
  total: number;
}) {
  const translate = useTranslate();
  const { state: text } = useSlice(TARGETS_SLICE);
  const chosen = chosenOf(text);
  const store = useSliceStore(TARGETS_SLICE);
  const counts = TARGET_STATES.map((state) => ({
    state,
    count: lines.filter((line) => line.state === state).length,
  }));
  return (
    <div className={styles['states']}>
      <fieldset>
        <legend className="visually-hidden">{translate('targets.states')}</legend>
        <label className={styles['choice']}>
          <input
            type="checkbox"
            checked={chosen.length === 0}
            onChange={() => store.setState({ state: undefined })}
          />
          <span>
            {translate('targets.any')} {lines.length}
          </span>
        </label>
        {counts
          .filter(({ count, state }) => count > 0 || chosen.includes(state))
          .map(({ count, state }) => (
            <label key={state} className={styles['choice']}>
              <input
                type="checkbox"
                checked={chosen.includes(state)}
                onChange={() => store.setState({ state: withToggled(text, state) })}
              />
              <span>
                <StateMark state={state} /> {count}
              </span>
            </label>
          ))}
      </fieldset>
      <p className={styles['note']}>
        <Count value={shown} of={translate('targets.some.of')}>
          {translate('targets.some', { shown, total })}
        </Count>{' '}
        <span className="off-paper">{translate('targets.press')}</span> {translate('targets.counted')}
      </p>
    </div>
  );
}
