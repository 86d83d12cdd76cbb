import type { WorkedAmount } from '../../atlas/policy/policy-amount.ts';
import type { PolicyAmount } from '../../atlas/records/measure.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { ToggleTip } from '../../ui/toggle-tip.tsx';
import styles from './policy-calculator.module.css';

/** One amount worked out: what it comes to, how, and when it would be paid; or why it cannot be worked out. */
export function PolicyResult({ amount, worked }: { amount: PolicyAmount; worked: WorkedAmount | undefined }) {
  const translate = useTranslate();
  if (worked === undefined) return null;
  if (worked.kind === 'not-applicable')
    return <p className="silent">{translate(`policy.notApplicable.${worked.reason}`)}</p>;
  const wan = worked.wan.toLocaleString('zh-CN');
  const isExact = worked.kind === 'fixed' || (worked.kind === 'rate' && amount.rateBound === 'exact');
  return (
    <output className={styles['result']}>
      <ToggleTip className={`${styles['sum']}`} note={translate('policy.result.note')}>
        {translate(isExact ? 'policy.result.fixed' : 'policy.result.most', { sum: wan })}
      </ToggleTip>
      {worked.kind === 'rate' ? (
        <span className="related-note">
          {translate(worked.isCapped ? 'policy.result.capped' : 'policy.result.uncapped', {
            rate: amount.ratePct ?? 0,
            sum: worked.uncappedWan.toLocaleString('zh-CN'),
            cap: amount.capWan ?? 0,
          })}
        </span>
      ) : null}
      {worked.payments.length > 0 ? (
        <ol className={styles['payments']}>
          {worked.payments.map((payment) => (
            <li key={payment.stage}>
              {translate('policy.payment', {
                stage: payment.stage,
                pct: payment.pct,
                sum: payment.wan.toLocaleString('zh-CN'),
              })}
            </li>
          ))}
        </ol>
      ) : null}
    </output>
  );
}
