import type { WorkedAmount } from '../../atlas/policy/policy-amount.ts';
import type { ResearchExcess, WorkedOffer } from '../../atlas/policy/worked-offer.ts';
import type { PolicyAmount } from '../../atlas/records/measure.ts';
import type { Translate } from '../../messages/translate.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { ToggleTip } from '../../ui/toggle-tip.tsx';
import styles from './policy.module.css';

const written = (wan: number): string => wan.toLocaleString('zh-CN');

/** What an offer comes to, never without the word that it is a draft; nothing where it names no sum. */
export function OfferResult({
  amount,
  result,
}: {
  amount: PolicyAmount | undefined;
  result: WorkedOffer | 'fails' | undefined;
}) {
  const translate = useTranslate();
  if (amount === undefined || result === undefined) return null;
  if (result === 'fails') return <p className="silent">{translate('policy.fails')}</p>;
  return <PolicyResult amount={amount} worked={result.worked} research={result.research} />;
}

/** The sum in a phrase: exact where the clause is, else at most. */
export function sumText(
  amount: PolicyAmount,
  worked: Exclude<WorkedAmount, { kind: 'not-applicable' }>,
  translate: Translate,
): string {
  const isExact = worked.kind === 'fixed' || (worked.kind === 'rate' && amount.rateBound === 'exact');
  return translate(isExact ? 'policy.result.fixed' : 'policy.result.most', { sum: written(worked.wan) });
}

/** The steps to a sum, in their order; none where the clause names the sum itself. */
export function stepTexts(
  amount: PolicyAmount,
  worked: WorkedAmount,
  research: ResearchExcess | undefined,
  translate: Translate,
): readonly string[] {
  if (worked.kind !== 'rate') return [];
  return [
    ...(research === undefined
      ? []
      : [
          translate('policy.result.excess', {
            spending: written(research.spending),
            share: research.share,
            sales: written(research.sales),
            free: research.free,
            part: written(research.part),
            excess: written(research.excess),
          }),
        ]),
    translate(worked.isCapped ? 'policy.result.capped' : 'policy.result.uncapped', {
      base: written(worked.baseWan),
      rate: amount.ratePct ?? 0,
      sum: written(worked.uncappedWan),
      cap: written(amount.capWan ?? 0),
    }),
  ];
}

/** The instalments of a sum: `项目开工：30%，60 万元`. */
export const paymentTexts = (worked: WorkedAmount, translate: Translate): readonly string[] =>
  worked.kind === 'not-applicable'
    ? []
    : worked.payments.map(({ pct, stage, wan }) =>
        translate('policy.payment', { stage, pct, sum: written(wan) }),
      );

/** One amount worked out: what it comes to, how, and when it would be paid; or why it cannot be worked out. */
function PolicyResult({
  amount,
  worked,
  research,
}: {
  amount: PolicyAmount;
  worked: WorkedAmount | undefined;
  research: ResearchExcess | undefined;
}) {
  const translate = useTranslate();
  if (worked === undefined) return null;
  if (worked.kind === 'not-applicable')
    return <p className="silent">{translate(`policy.notApplicable.${worked.reason}`)}</p>;
  const payments = paymentTexts(worked, translate);
  return (
    <output className={styles['result']}>
      <ToggleTip className={`${styles['sum']}`} note={translate('policy.result.note')}>
        {sumText(amount, worked, translate)}
      </ToggleTip>
      {stepTexts(amount, worked, research, translate).map((step) => (
        <span key={step} className="related-note">
          {step}
        </span>
      ))}
      {payments.length > 0 ? (
        <ol className={styles['payments']}>
          {payments.map((payment) => (
            <li key={payment}>{payment}</li>
          ))}
        </ol>
      ) : null}{' '}
      <span className={`basis-mark ${styles['draft']}`}>{translate('policy.draft')}</span>
    </output>
  );
}
