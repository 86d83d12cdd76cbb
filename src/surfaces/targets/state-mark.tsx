import { isStatedState, type TargetState } from '../../atlas/reading/target-verdict.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './targets.module.css';

const SIGNS: Readonly<Record<TargetState, string>> = {
  met: '✓',
  'not-met': '×',
  reached: '✓',
  short: '×',
  incomparable: '≠',
  none: '—',
  'no-target': '·',
};

/** What a state rests on: a document, a comparison or judgement of ours, or nothing. */
export function groundOf(state: TargetState): 'stated' | 'ours' | 'none' {
  if (isStatedState(state)) return 'stated';
  return state === 'none' || state === 'no-target' ? 'none' : 'ours';
}

/** How a target stands, by a sign and in a word; framed by what that rests on, never by colour alone. */
export function StateMark({ state, isBrief = false }: { state: TargetState; isBrief?: boolean }) {
  const translate = useTranslate();
  return (
    <span className={styles['state']} data-ground={groundOf(state)}>
      <span aria-hidden="true" className={styles['sign']}>
        {SIGNS[state]}
      </span>
      <span className={isBrief ? 'visually-hidden' : undefined}>{translate(`targets.state.${state}`)}</span>
    </span>
  );
}
