import { useState } from 'react';
import { type Offer, offersOf } from '../../atlas/policy/clauses-for.ts';
import { workOutAmount } from '../../atlas/policy/policy-amount.ts';
import type { Measure, PolicyAmount } from '../../atlas/records/measure.ts';
import type { NumericQuantity } from '../../atlas/records/policy-condition.ts';
import { uniqueCitations } from '../../atlas/records/unique-citations.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { askedQuantities } from './asked-quantities.ts';
import { ConditionTable } from './condition-table.tsx';
import { NoteReferences } from './note-references.tsx';
import styles from './policy-calculator.module.css';
import { PolicyResult } from './policy-result.tsx';
import { QuantityField, readQuantity } from './quantity-field.tsx';

/** What a clause grants and asks, worked out for what the reader enters; never a promise. */
export function PolicyCalculator({ node }: { node: Measure }) {
  const translate = useTranslate();
  const [texts, setTexts] = useState<Partial<Record<NumericQuantity, string>>>({});
  const asked = askedQuantities(node);
  const entered = asked.flatMap((each): [NumericQuantity, number][] => {
    const value = readQuantity(each, texts[each.quantity] ?? '');
    return value === undefined ? [] : [[each.quantity, value]];
  });
  const quantities: Partial<Record<NumericQuantity, number>> = Object.fromEntries(entered);
  const areAnswered = entered.length > 0;
  const own = (node.attributes.conditions ?? []).filter(
    ({ amount, grant }) => amount === undefined && grant === undefined,
  );
  return (
    <>
      {asked.map((each) => (
        <QuantityField
          key={each.quantity}
          asked={each}
          text={texts[each.quantity] ?? ''}
          onText={(text) => setTexts({ ...texts, [each.quantity]: text })}
        />
      ))}
      {areAnswered ? <p className={styles['remark']}>{translate('policy.answers.note')}</p> : null}
      <ol className={styles['amounts']}>
        {offersOf(node, { quantities }).map((offer) => (
          <li key={offer.amount?.no ?? offer.grant}>
            <OfferHead node={node} offer={offer} />
            <ConditionTable conditions={offer.conditions} areAnswered={areAnswered} />
            <Result offer={offer} investment={quantities.investment} />
          </li>
        ))}
        {own.length === 0 ? null : (
          <li>
            <p className={styles['terms']}>
              {translate('policy.ownTerms')}
              <NoteReferences citations={uniqueCitations(own.flatMap(({ citations }) => citations))} />
            </p>
            <ConditionTable conditions={own.map((condition) => ({ condition }))} areAnswered={false} />
          </li>
        )}
      </ol>
    </>
  );
}

/** What is given: its terms, or its name where the text has no sum, and where that stands. */
function OfferHead({ node, offer: { amount, conditions, grant } }: { node: Measure; offer: Offer }) {
  const translate = useTranslate();
  if (amount === undefined)
    return (
      <p>
        <span lang="zh-CN">{grant}</span> <span className="related-note">{translate('policy.noSum')}</span>
        <NoteReferences
          citations={uniqueCitations(conditions.flatMap(({ condition }) => condition.citations))}
        />
      </p>
    );
  const { citations = node.citations, condition, paragraph } = amount;
  // Clauses of one paragraph are cited whole.
  const isOneOfSeveral = citations.some(({ locator }) => locator.endsWith('款'));
  return (
    <>
      {condition === undefined ? null : <p>{condition}</p>}
      <p className={styles['terms']}>
        {termsOf(amount, translate)}
        {isOneOfSeveral && paragraph !== undefined
          ? `（${translate('policy.paragraph', { no: paragraph })}）`
          : null}
        <NoteReferences citations={citations} />
      </p>
    </>
  );
}

/** What it comes to; nothing where a condition is not met by what the reader gave. */
function Result({
  offer: { amount, answer, conditions },
  investment,
}: {
  offer: Offer;
  investment: number | undefined;
}) {
  const translate = useTranslate();
  if (amount === undefined) return null;
  const isWaiting = amount.rateOf === 'investment' && investment === undefined;
  const worked = isWaiting ? undefined : workOutAmount(amount, investment ?? 0);
  // Below the least investment the sum itself says so.
  const isTold = worked?.kind === 'not-applicable' && worked.reason === 'below-least';
  if (answer === 'fails' && conditions.length > 0 && !isTold)
    return <p className="silent">{translate('policy.fails')}</p>;
  return <PolicyResult amount={amount} worked={worked} />;
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
