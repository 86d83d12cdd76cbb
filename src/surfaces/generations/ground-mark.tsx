import { LIKENESS_SIGNS, type Likeness } from '../../atlas/graph/likeness.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './generations.module.css';

/** On what ground a name stands beside those of earlier generations: by a sign and in a word. */
export function GroundMark({ ground }: { ground: Likeness }) {
  const translate = useTranslate();
  return (
    <span className={styles['ground']} data-ground={ground}>
      <span aria-hidden="true">{LIKENESS_SIGNS[ground]}</span>
      {translate(`generations.ground.${ground}`)}
    </span>
  );
}

/** Those that can stand between industries; what rests on an act outside is none of them today. */
const EXPLAINED = ['equal-name', 'judgement', 'stated'] as const satisfies readonly Likeness[];

/** What the marks beside the names mean. */
export function GroundLegend({ isStated }: { isStated: boolean }) {
  const translate = useTranslate();
  return (
    <p className={styles['legend']}>
      {EXPLAINED.map((ground) => (
        <span key={ground}>
          <GroundMark ground={ground} />
          {translate('summary.colon')}
          <span className={styles['note']}>
            {translate(
              ground === 'stated' && !isStated
                ? 'generations.legend.noneStated'
                : `generations.legend.${ground}`,
            )}
          </span>
        </span>
      ))}
    </p>
  );
}
