import { useState } from 'react';
import { conditionName, conditionValue } from '../../atlas/facts/condition-text.ts';
import { withPieces } from '../../atlas/policy/pieces.ts';
import type { ClauseStanding, OfferStanding } from '../../atlas/policy/support-for.ts';
import { workOutOffer } from '../../atlas/policy/worked-offer.ts';
import { uniqueCitations } from '../../atlas/records/unique-citations.ts';
import { ConditionTable } from '../../parts/policy/condition-table.tsx';
import { OfferTerms } from '../../parts/policy/offer-terms.tsx';
import { PieceFields } from '../../parts/policy/piece-fields.tsx';
import { PieceResult } from '../../parts/policy/piece-result.tsx';
import { OfferResult } from '../../parts/policy/policy-result.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './incentives.module.css';
import { NamingLines } from './naming-lines.tsx';
import type { ToldProject } from './use-project.ts';

/** One clause: why it could apply or not, and what it gives, condition by condition; folded where it does not apply. */
export function ClauseEntry({ standing, told }: { standing: ClauseStanding; told: ToldProject }) {
  const translate = useTranslate();
  const { clause, offers, own } = standing;
  const isFirm = standing.standing === 'meets' || standing.standing === 'open';
  const [isAll, setAll] = useState(false);
  // Of several tiers of a clause those that stand as it does come first; the others on demand.
  const first = isFirm ? offers.filter(isOffered) : [];
  const rest = offers.filter((offer) => !first.includes(offer));
  const shown = isAll ? [...first, ...rest] : first;
  const hasMore = rest.length > 0 || (!isFirm && own.length > 0);
  return (
    <li className={styles['clause']}>
      <h4>
        <RecordLink node={clause} />
      </h4>
      <p className={styles['sources']}>
        <SourceTags citations={clause.citations} />
      </p>
      <NamingLines standing={standing} />
      {standing.standing === 'fails' && !isAll ? <Failing offers={offers} /> : null}
      {shown.length === 0 ? null : (
        <ul className={styles['offers']}>
          {shown.map((offer) => (
            <li key={offer.amount?.no ?? offer.grant} data-standing={offer.standing}>
              <OfferTerms
                node={clause}
                offer={offer}
                renderSources={(citations) => (
                  <>
                    {' '}
                    <SourceTags citations={citations} />
                  </>
                )}
              />
              <ConditionTable conditions={offer.conditions} areAnswered />
              <Worked offer={offer} told={told} />
            </li>
          ))}
        </ul>
      )}
      {(isFirm || isAll) && own.length > 0 ? (
        <div className={styles['own']}>
          <p>
            {translate('policy.ownTerms')}{' '}
            <SourceTags citations={uniqueCitations(own.flatMap(({ citations }) => citations))} />
          </p>
          <ConditionTable conditions={own.map((condition) => ({ condition }))} areAnswered={false} />
        </div>
      ) : null}
      {hasMore ? (
        <button
          type="button"
          className="text-button off-paper"
          aria-expanded={isAll}
          onClick={() => setAll(!isAll)}
        >
          {isAll
            ? translate('support.hideTerms')
            : first.length > 0
              ? translate('support.others', { count: rest.length })
              : translate('support.showTerms')}
        </button>
      ) : null}
    </li>
  );
}

/** What an offer comes to; where it pays piece by piece with fields for how many there are. */
function Worked({ offer, told }: { offer: OfferStanding; told: ToldProject }) {
  const { pieces, quantities } = told.project;
  const result = workOutOffer(offer, quantities, pieces);
  const byPiece = result === 'fails' ? undefined : result?.pieces;
  return byPiece === undefined ? (
    <OfferResult amount={offer.amount} result={result} />
  ) : (
    <>
      <PieceFields
        worked={byPiece}
        onPieces={(words, number) => told.tell({ pieces: withPieces(pieces, words, number) })}
        onEarlier={(wan) => {
          const { 'grants-per-firm': _, ...others } = quantities;
          told.tell({ quantities: wan === undefined ? others : { ...others, 'grants-per-firm': wan } });
        }}
      />
      <PieceResult worked={byPiece} />
    </>
  );
}

/** What is shown at once of a clause that could apply: what is met or open; where only its name is, all that does not fail. */
function isOffered({ standing }: OfferStanding, _: number, all: readonly OfferStanding[]): boolean {
  const isTouched = all.some((offer) => offer.standing === 'meets' || offer.standing === 'open');
  return isTouched ? standing === 'meets' || standing === 'open' : standing !== 'fails';
}

/** The conditions that are not met, each once. */
function Failing({ offers }: { offers: readonly OfferStanding[] }) {
  const translate = useTranslate();
  const failing = offers.flatMap(({ conditions }) =>
    conditions.filter(({ answer }) => answer === 'fails').map(({ condition }) => condition),
  );
  const texts = failing.map(
    (condition) => `${conditionName(condition, translate)} ${conditionValue(condition, translate)}`,
  );
  const what = [...new Set(texts)].join(translate('summary.semicolon'));
  return <p className={styles['reason']}>{translate('support.failing', { what })}</p>;
}
