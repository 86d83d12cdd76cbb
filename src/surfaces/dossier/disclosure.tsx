import { type ReactNode, useId, useState } from 'react';
import styles from './dossier-blocks.module.css';

/** A line that opens on what it stands for; what is closed is not made. */
export function Disclosure({ title, children }: { title: string; children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const contents = useId();
  return (
    <div className={styles['fold']}>
      <button
        type="button"
        className={styles['fold-title']}
        aria-expanded={isOpen}
        aria-controls={contents}
        onClick={() => setOpen(!isOpen)}
      >
        {title}
      </button>
      <div id={contents}>{isOpen ? children() : null}</div>
    </div>
  );
}
