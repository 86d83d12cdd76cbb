import { STANDS, type Stand, TIE_BASES, type Tie, type TieBasis } from '../../atlas/matrix/tie.ts';
import type { Translate } from '../../messages/translate.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './matrix.module.css';

/** Beside words, or explained by the legend: told apart by their form, never by colour alone. */
export const BASIS_SIGNS: Readonly<Record<TieBasis, string>> = {
  stated: '●',
  reading: '◇',
  joined: '◎',
  derived: '○',
};

/** How many ties of each basis, the firmest first, and how far what they speak of is. */
function summaryOf(ties: readonly Tie[]) {
  const bases = TIE_BASES.map((basis) => ({
    basis,
    count: ties.filter((tie) => tie.basis === basis).length,
  })).filter(({ count }) => count > 0);
  const stands: readonly Stand[] = STANDS.filter((stand) => ties.some((tie) => tie.stand === stand));
  return { bases, stands };
}

/** What a cell says, in words: for who listens, and for files. */
export function tiesInWords(ties: readonly Tie[], translate: Translate): string {
  if (ties.length === 0) return translate('matrix.none');
  const { bases, stands } = summaryOf(ties);
  return [
    ...bases.map(({ basis, count }) =>
      translate('matrix.cell', { basis: translate(`matrix.basis.${basis}`), count }),
    ),
    ...stands.map((stand) => translate(`matrix.stand.${stand}`)),
  ].join(translate('list.and'));
}

/** What a cell says, in signs. */
export function TieSigns({ ties }: { ties: readonly Tie[] }) {
  const translate = useTranslate();
  const { bases, stands } = summaryOf(ties);
  return (
    <span className={styles['signs']} aria-hidden="true">
      <span>
        {bases.map(({ basis, count }) => (
          <span key={basis} className={styles['sign']} data-basis={basis}>
            {BASIS_SIGNS[basis]}
            {count > 1 ? <small>{count}</small> : null}
          </span>
        ))}
      </span>
      {stands.length === 0 ? null : (
        <span>
          {stands.map((stand) => (
            <span key={stand} className={styles['stand']}>
              {translate(`matrix.stand.mark.${stand}`)}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}

/** The signs in words. */
export function MatrixLegend() {
  const translate = useTranslate();
  return (
    <p className={styles['legend']}>
      <span className="visually-hidden">{translate('matrix.legend')}</span>
      {TIE_BASES.map((basis) => (
        <span key={basis}>
          <span className={styles['sign']} data-basis={basis} aria-hidden="true">
            {BASIS_SIGNS[basis]}
          </span>
          {translate(`matrix.basis.${basis}`)}
        </span>
      ))}
      {STANDS.map((stand) => (
        <span key={stand}>
          <span className={styles['stand']} aria-hidden="true">
            {translate(`matrix.stand.mark.${stand}`)}
          </span>
          {translate(`matrix.stand.${stand}`)}
        </span>
      ))}
      <span>{translate('matrix.stand.unsaid')}</span>
      <span>{translate('matrix.legend.count')}</span>
    </p>
  );
}
