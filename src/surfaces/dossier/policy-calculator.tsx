import { useId, useState } from 'react';
import { readSum, workOutAmount } from '../../atlas/policy/policy-amount.ts';
import type { Measure, PolicyAmount } from '../../atlas/records/measure.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { NoteReferences } from './note-references.tsx';
import styles from './policy-calculator.module.css';
import { PolicyResult } from './policy-result.tsx';

/** What a clause grants, worked out for an investment that the reader enters. */
export function PolicyCalculator({ node }: { node: Measure }) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const field = useId();
  const { amounts = [] } = node.attributes;
  const investment = readSum(text);
  const hasRate = amounts.some((amount) => amount.rateOf === 'investment');
  return (
    <>
      {hasRate ? (
        <p className={styles['field']}>
          <label htmlFor={field}>{translate('policy.investment')}</label>
          <input
            id={field}
            type="text"
            autoComplete="off"
            value={text}
            aria-invalid={text !== '' && investment === undefined}
            aria-describedby={`${field}-note`}
            onChange={(event) => setText(event.target.value)}
          />
          <span id={`${field}-note`} className="related-note">
            {text !== '' && investment === undefined
              ? translate('policy.notASum')
              : translate('policy.investment.note')}
          </span>
        </p>
      ) : null}
      <ol className={styles['amounts']}>
        {amounts.map((amount) => (
          <li key={amount.no}>
            {amount.condition === undefined ? null : <p>{amount.condition}</p>}
            <p className={styles['terms']}>
              {termsOf(amount, translate)}
              <NoteReferences citations={amount.citations ?? node.citations} />
            </p>
            <PolicyResult
              amount={amount}
              worked={
                amount.rateOf === 'investment' && investment === undefined
                  ? undefined
                  : workOutAmount(amount, investment ?? 0)
              }
            />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Rate, cap and instalments as the clause has them, before anything is worked out. */
function termsOf(amount: PolicyAmount, translate: ReturnType<typeof useTranslate>): string {
  const { amountWan, capWan, fromWan, instalments = [], rateBound, ratePct } = amount;
  const rate = rateBound === 'at-most' ? 'policy.rate.atMost' : 'policy.rate';
  return [
    ...(ratePct === undefined ? [] : [translate(rate, { rate: ratePct })]),
    ...(fromWan === undefined ? [] : [translate('policy.from', { sum: fromWan })]),
    ...(capWan === undefined ? [] : [translate('policy.cap', { sum: capWan })]),
    ...(amountWan === undefined ? [] : [translate('policy.fixed', { sum: amountWan })]),
    ...instalments.map(({ stage, pct }) => translate('policy.instalment', { stage, pct })),
  ].join('；');
}
