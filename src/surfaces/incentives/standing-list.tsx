import { type ClauseStanding, STANDINGS } from '../../atlas/policy/support-for.ts';
import { Count } from '../../parts/count.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { ClauseEntry } from './clause-entry.tsx';
import styles from './incentives.module.css';
import type { ToldProject } from './use-project.ts';

/** The clauses by how the project stands to them. */
export function StandingList({ clauses, told }: { clauses: readonly ClauseStanding[]; told: ToldProject }) {
  const translate = useTranslate();
  return (
    <>
      {told.project.place === undefined ? null : (
        <p className={styles['aside']}>{translate('support.place.silent')}</p>
      )}
      {STANDINGS.map((standing) => {
        const own = clauses.filter((clause) => clause.standing === standing);
        const title = translate(`support.standing.${standing}`);
        return (
          <section key={standing} aria-label={title} className={styles['part']} data-standing={standing}>
            <h3>
              {title} <Count value={own.length} of={translate('support.standing.of')} />
            </h3>
            <p className={styles['note']}>
              {translate(own.length === 0 ? 'support.standing.none' : `support.standing.${standing}.note`)}
            </p>
            {own.length === 0 ? null : (
              <ol className={styles['clauses']}>
                {own.map((clause) => (
                  <ClauseEntry key={clause.clause.id} standing={clause} told={told} />
                ))}
              </ol>
            )}
          </section>
        );
      })}
    </>
  );
}
