import { type ComponentProps, useState } from 'react';
import { askedQuantities, readQuantity } from '../../atlas/policy/asked-quantities.ts';
import { offersOf } from '../../atlas/policy/clauses-for.ts';
import { type Pieces, withPieces } from '../../atlas/policy/pieces.ts';
import { workOutOffer } from '../../atlas/policy/worked-offer.ts';
import type { Measure } from '../../atlas/records/measure.ts';
import type { NumericQuantity } from '../../atlas/records/policy-condition.ts';
import { uniqueCitations } from '../../atlas/records/unique-citations.ts';
import { ConditionTable } from '../../parts/policy/condition-table.tsx';
import { OfferTerms } from '../../parts/policy/offer-terms.tsx';
import { PieceFields } from '../../parts/policy/piece-fields.tsx';
import { PieceResult } from '../../parts/policy/piece-result.tsx';
import styles from '../../parts/policy/policy.module.css';
import { OfferResult } from '../../parts/policy/policy-result.tsx';
import { QuantityField } from '../../parts/policy/quantity-field.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { NoteReferences } from './note-references.tsx';

/** What a clause grants and asks, worked out for what the reader enters; never a promise. */
export function PolicyCalculator({ node }: { node: Measure }) {
  const translate = useTranslate();
  const [texts, setTexts] = useState<Partial<Record<NumericQuantity, string>>>({});
  const asked = askedQuantities(node);
  const entered = asked.flatMap((each): [NumericQuantity, number][] => {
    const value = readQuantity(each, texts[each.quantity] ?? '');
    return value === undefined ? [] : [[each.quantity, value]];
  });
  const [pieces, setPieces] = useState<readonly Pieces[]>([]);
  const [earlierWan, setEarlier] = useState<number>();
  const quantities: Partial<Record<NumericQuantity, number>> = {
    ...Object.fromEntries(entered),
    ...(earlierWan === undefined ? {} : { 'grants-per-firm': earlierWan }),
  };
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
            <OfferTerms
              node={node}
              offer={offer}
              renderSources={(citations) => <NoteReferences citations={citations} />}
            />
            <ConditionTable conditions={offer.conditions} areAnswered={areAnswered} />
            <Worked
              amount={offer.amount}
              result={workOutOffer(offer, quantities, pieces)}
              onPieces={(words, number) => setPieces(withPieces(pieces, words, number))}
              onEarlier={setEarlier}
            />
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

/** What an offer comes to; where it pays piece by piece with fields for how many there are. */
function Worked({
  amount,
  result,
  onPieces,
  onEarlier,
}: Pick<ComponentProps<typeof OfferResult>, 'amount' | 'result'> &
  Omit<ComponentProps<typeof PieceFields>, 'worked'>) {
  const byPiece = result === 'fails' ? undefined : result?.pieces;
  if (byPiece === undefined) return <OfferResult amount={amount} result={result} />;
  return (
    <>
      <PieceFields worked={byPiece} onPieces={onPieces} onEarlier={onEarlier} />
      <PieceResult worked={byPiece} />
    </>
  );
}
