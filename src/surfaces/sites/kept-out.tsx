import type { Asked } from '../../atlas/sites/need.ts';
import { type SiteResult, standingWithout } from '../../atlas/sites/site-search.ts';
import { ClassMark } from '../../parts/class-mark.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './sites.module.css';

/** The sites that one need alone keeps out, by how they would stand without it. */
export function KeptOut({ need, back }: { need: Asked; back: readonly SiteResult[] }) {
  const translate = useTranslate();
  return (['fits', 'open'] as const).map((standing) => {
    const own = back.filter((result) => standingWithout(result, need) === standing);
    const title = translate(`sites.relaxed.${standing}`);
    return own.length === 0 ? null : (
      <section key={standing} aria-label={title} className={styles['kept-out']}>
        <h4>{title}</h4>
        <ul>
          {own.map(({ site }) => (
            <li key={site.id}>
              <RecordLink node={site} />{' '}
              <span className={styles['class']}>
                <ClassMark nodeClass={site.class} /> {translate(`class.${site.class}`)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
