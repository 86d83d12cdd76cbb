import { useId, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { AddAround } from './add-around.tsx';
import { AddAttribute } from './add-attribute.tsx';
import { AddCoordinates } from './add-coordinates.tsx';
import { AddPlace } from './add-place.tsx';
import styles from './selecting.module.css';

/** Ways to say a shape without drawing it. */
const WAYS = ['coordinates', 'place', 'around', 'attribute'] as const;
type Way = (typeof WAYS)[number];

/** What can be typed or chosen in the place of drawing: a button a way, and the fields of the one that is open. */
export function AddForm({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<Way>();
  const id = useId();
  return (
    <section aria-label={translate('selecting.ways')} className={`${styles['add']} off-paper`}>
      <div className={styles['row']}>
        <span className={styles['or']}>{translate('selecting.ways')}</span>
        {WAYS.map((way) => (
          <button
            key={way}
            type="button"
            className={styles['way']}
            aria-expanded={open === way}
            aria-controls={open === way ? id : undefined}
            onClick={() => setOpen(open === way ? undefined : way)}
          >
            {translate(`selecting.way.${way}`)}
          </button>
        ))}
      </div>
      {open === undefined ? null : (
        <div id={id} className={styles['fields']}>
          {open === 'coordinates' ? <AddCoordinates /> : null}
          {open === 'place' ? <AddPlace graph={graph} /> : null}
          {open === 'around' ? <AddAround graph={graph} /> : null}
          {open === 'attribute' ? <AddAttribute graph={graph} /> : null}
        </div>
      )}
    </section>
  );
}
