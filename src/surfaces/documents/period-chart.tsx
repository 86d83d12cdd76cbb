import { type DocumentInTime, spanOf } from '../../atlas/plans/documents-in-time.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import { useChoices } from '../../state/atlas-context.tsx';
import styles from './documents.module.css';

/** The periods above one another on one scale of years; the cards say the same in words. */
export function PeriodChart({ documents }: { documents: readonly DocumentInTime[] }) {
  const language = useChoices((state) => state.language);
  const plan = useChoices((state) => state.plan);
  const span = spanOf(documents);
  if (span === undefined) return null;
  const years = Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index);
  const tracks = { gridTemplateColumns: `var(--names) repeat(${years.length}, minmax(0, 1fr))` };
  /** The names stand in the first column. */
  const columnOf = (year: number) => year - span.from + 2;
  return (
    <div className={styles['chart']} aria-hidden="true">
      <div className={styles['years']} style={tracks}>
        {years.map((year) => (
          <span key={year} style={{ gridColumn: columnOf(year) }}>
            {year === span.from ? year : (year - span.from) % 2 === 0 ? year % 100 : ''}
          </span>
        ))}
      </div>
      {documents.map(({ document, years: own }) => (
        <div key={document.id} className={styles['period']} style={tracks}>
          <span>{documentShortTitle(document, language)}</span>
          {own === undefined ? null : (
            <i
              data-status={document.status}
              data-followed={plan === document.id ? '' : undefined}
              style={{ gridColumn: `${columnOf(own.from)} / ${columnOf(own.to) + 1}` }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
