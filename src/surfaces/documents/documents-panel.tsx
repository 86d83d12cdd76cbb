import { useMemo } from 'react';
import { documentsInTime } from '../../atlas/plans/documents-in-time.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import type { PanelProps } from '../../state/surface.ts';
import { DocumentCard } from './document-card.tsx';
import styles from './documents.module.css';
import { PeriodChart } from './period-chart.tsx';

export { words } from './words.ts';

/** What the atlas rests on, oldest first. */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const inTime = useMemo(() => documentsInTime(graph), [graph]);
  const title = translate('documents.title');
  return (
    <section className={`panel ${styles['panel']}`} aria-label={title} tabIndex={-1}>
      <header className={styles['head']}>
        <h2>{title}</h2>
        <p>{translate('documents.lead')}</p>
        <PeriodChart documents={inTime} />
      </header>
      <ol className={styles['documents']}>
        {inTime.map((held) => (
          <DocumentCard key={held.document.id} held={held} />
        ))}
      </ol>
    </section>
  );
}
