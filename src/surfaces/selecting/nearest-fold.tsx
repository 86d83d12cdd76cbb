import { useId, useState } from 'react';
import type { StepArea } from '../../atlas/spatial/shapes-of-steps.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { NearestFacilities } from './nearest-facilities.tsx';
import styles from './selecting.module.css';

/** The nearest port, airport and station to what is drawn, closed at first; what it reads is fetched when it is opened. */
export function NearestFold({ parts }: { parts: readonly StepArea[] }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section aria-label={translate('selecting.nearest')} className={styles['nearest']}>
      <h3>
        <button
          type="button"
          className={styles['kind']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span aria-hidden="true" className={styles['arrow']} />
          {translate('selecting.nearest')}
        </button>
      </h3>
      {isOpen ? (
        <div id={id}>
          <NearestFacilities parts={parts} />
        </div>
      ) : null}
    </section>
  );
}
