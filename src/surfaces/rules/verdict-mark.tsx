import type { Threshold } from '../../atlas/records/policy-condition.ts';
import { type Verdict, verdictKey } from '../../atlas/rules/rule-check.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './rules.module.css';

export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  holds: '✓',
  exceeds: '✕',
  undetermined: '?',
};

/** A verdict by sign and word. */
export function VerdictMark({ verdict, comparison }: { verdict: Verdict; comparison: Threshold }) {
  const translate = useTranslate();
  return (
    <span className={styles['verdict']} data-verdict={verdict}>
      <span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span>
      {translate(verdictKey(verdict, comparison))}
    </span>
  );
}
