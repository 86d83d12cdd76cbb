import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { ClauseStanding } from '../../atlas/policy/support-for.ts';
import { type AskedBureau, whoToAsk } from '../../atlas/reading/who-to-ask.ts';
import { RecordLink, useRecordName } from '../../parts/record-link.tsx';
import { BasisMark, SourceTags } from '../../parts/source-tag.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './incentives.module.css';

/** Whom to ask about the clauses that could apply: bureaus under their names of today, with the clauses of each. */
export function Bureaus({ graph, clauses }: { graph: Graph; clauses: readonly ClauseStanding[] }) {
  const translate = useTranslate();
  const bureaus = useMemo(() => {
    const asked = clauses.filter(({ standing }) => standing === 'meets' || standing === 'open');
    return whoToAsk(
      graph,
      asked.map(({ clause }) => clause),
    ).bureaus;
  }, [graph, clauses]);
  if (bureaus.length === 0) return null;
  return (
    <section className={styles['part']} aria-label={translate('support.bureaus')}>
      <h3>{translate('support.bureaus')}</h3>
      <p className={styles['note']}>{translate('support.bureaus.note')}</p>
      <ul className={styles['bureaus']}>
        {bureaus.map((asked) => (
          <Bureau key={asked.bureau.id} asked={asked} />
        ))}
      </ul>
    </section>
  );
}

function Bureau({ asked: { bureau, duties, former } }: { asked: AskedBureau }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const today = bureau.kind === 'organisation' ? bureau.attributes.nameToday : undefined;
  return (
    <li>
      <p>
        <RecordLink node={bureau} />{' '}
        {today === undefined ? null : (
          <span className={styles['soft']}>
            {translate('support.bureaus.today', { name: today })}{' '}
            <span className="basis-mark">{translate('basis.outside')}</span>{' '}
          </span>
        )}
        {former.map(({ node, way }) => (
          <span key={node.id} className={styles['soft']}>
            {translate('support.bureaus.written', { name: nameOf(node) })}{' '}
            {way.map((link) => (
              <BasisMark key={`${link.from} ${link.to}`} link={link} />
            ))}{' '}
          </span>
        ))}
        <ViewLink view="ask" pairs={[['for', bureau.id]]}>
          {translate('support.bureaus.more')}
        </ViewLink>
      </p>
      <ul className={styles['duties']}>
        {duties.map(({ link, node }) => (
          <li key={`${link.from} ${link.to} ${link.kind}`}>
            <RecordLink node={node} /> <SourceTags citations={link.citations} first={2} />
          </li>
        ))}
      </ul>
    </li>
  );
}
