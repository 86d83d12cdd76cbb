import type { ReactNode } from 'react';
import type { Offer } from '../../atlas/policy/clauses-for.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import type { Measure, PolicyAmount } from '../../atlas/records/measure.ts';
import { uniqueCitations } from '../../atlas/records/unique-citations.ts';
import type { Translate } from '../../messages/translate.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './policy.module.css';

/** What is given: its terms, or its name where the text has no sum, and where that stands. */
export function OfferTerms({
  node,
  offer: { amount, conditions, grant },
  renderSources,
}: {
  node: Measure;
  offer: Pick<Offer, 'amount' | 'conditions' | 'grant'>;
  /** How the sources are shown where they stand. */
  renderSources: (citations: readonly Citation[]) => ReactNode;
}) {
  const translate = useTranslate();
  if (amount === undefined)
    return (
      <p>
        <span lang="zh-CN">{grant}</span> <span className="related-note">{translate('policy.noSum')}</span>
        {renderSources(uniqueCitations(conditions.flatMap(({ condition }) => condition.citations)))}
      </p>
    );
  const { citations = node.citations, condition, paragraph } = amount;
  // Clauses of one paragraph are cited whole.
  const isOneOfSeveral = citations.some(({ locator }) => locator.endsWith('款'));
  return (
    <>
      {condition === undefined ? null : <p lang="zh-CN">{condition}</p>}
      <p className={styles['terms']}>
        {isOneOfSeveral && paragraph !== undefined
          ? translate('list.bracket', {
              outer: termsOf(amount, translate),
              inner: translate('policy.paragraph', { no: paragraph }),
            })
          : termsOf(amount, translate)}
        {renderSources(citations)}
      </p>
    </>
  );
}

/** Rate, cap and instalments as the clause has them, before anything is worked out. */
export function termsOf(amount: PolicyAmount, translate: Translate): string {
  const { amountWan, capWan, fromWan, instalments = [], rateBound, ratePct } = amount;
  const rate = rateBound === 'at-most' ? 'policy.rate.atMost' : 'policy.rate';
  return [
    ...(ratePct === undefined ? [] : [translate(rate, { rate: ratePct })]),
    ...(fromWan === undefined ? [] : [translate('policy.from', { sum: fromWan })]),
    ...(capWan === undefined ? [] : [translate('policy.cap', { sum: capWan })]),
    ...(amountWan === undefined ? [] : [translate('policy.fixed', { sum: amountWan })]),
    ...instalments.map(({ stage, pct }) => translate('policy.instalment', { stage, pct })),
  ].join(translate('summary.semicolon'));
}
