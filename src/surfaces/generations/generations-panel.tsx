import { useMemo } from 'react';
import { generationsOf } from '../../atlas/plans/generations.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import type { PanelProps } from '../../state/surface.ts';
import { ApartSystems } from './apart-systems.tsx';
import { GenerationTable } from './generation-table.tsx';
import styles from './generations.module.css';

export { words } from './words.ts';

/** The industry systems side by side: what each generation took over, joined, dropped or began, in one look. */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const generations = useMemo(() => generationsOf(graph), [graph]);
  const title = translate('generations.title');
  return (
    <section className={`panel ${styles['panel']}`} aria-label={title}>
      <header className={styles['head']}>
        <h2>{title}</h2>
        <p>{translate('generations.note')}</p>
      </header>
      {generations.systems.length < 2 ? (
        <p className={styles['head']}>{translate('list.empty')}</p>
      ) : (
        <div className={styles['scroll']} tabIndex={-1}>
          <GenerationTable graph={graph} generations={generations} />
          <ApartSystems graph={graph} apart={generations.apart} />
        </div>
      )}
    </section>
  );
}
