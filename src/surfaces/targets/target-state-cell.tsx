import { indicatorAbout } from '../../atlas/facts/indicator-about.ts';
import { citationsOfFact } from '../../atlas/facts/sources-of-fact.ts';
import type { BesideActual } from '../../atlas/reading/target-figures.ts';
import type { TargetLine } from '../../atlas/reading/target-lines.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { StateMark } from './state-mark.tsx';
import { TargetFigure } from './target-figure.tsx';
import styles from './targets.module.css';

/** How a target stands and on what ground; what is not comparable stands there with its own definition. */
export function TargetStateCell({ line: { actual, beside, state, target } }: { line: TargetLine }) {
  const translate = useTranslate();
  const due = target?.attributes.year;
  const year = actual?.attributes.year;
  return (
    <>
      <StateMark state={state} />
      {(state === 'met' || state === 'not-met') && target !== undefined ? (
        <span className={styles['note']}>
          {translate('targets.ground.stated')}{' '}
          <SourceTags citations={citationsOfFact(target, 'achieved')} first={1} />
        </span>
      ) : null}
      {state === 'reached' || state === 'short' ? (
        <span className={styles['note']}>
          <span className="basis-mark">{translate('targets.ground.ours')}</span>
          {due === undefined || year === undefined || year === due ? null : (
            <span className={styles['later']}>{translate('targets.later', { year, due })}</span>
          )}
        </span>
      ) : null}
      {state === 'incomparable' && actual !== undefined ? (
        <span className={styles['note']}>
          <span className="basis-mark">{translate('targets.why.about')}</span>
        </span>
      ) : null}
      {beside.map((one) => (
        <Beside key={one.indicator.id} beside={one} />
      ))}
    </>
  );
}

function Beside({ beside: { indicator, why } }: { beside: BesideActual }) {
  const translate = useTranslate();
  const about = indicatorAbout(indicator);
  return (
    <span className={styles['beside']}>
      <span className="basis-mark">{translate(`targets.why.${why}`)}</span>
      <RecordLink node={indicator} />
      {about === '' ? null : (
        <span className={styles['note']} lang="zh-CN">
          {about}
        </span>
      )}
      <span>
        <TargetFigure indicator={indicator} />
      </span>
    </span>
  );
}
