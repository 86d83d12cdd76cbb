import { type ReactNode, useId, useState } from 'react';
import { useSession } from '../../state/atlas-context.tsx';
import styles from './dossier-blocks.module.css';

/** A line that opens on what it stands for; what is closed is not made, but for paper. */
export function Disclosure({
  title,
  isBrief = false,
  children,
}: {
  title: string;
  /** True where it stays closed on paper too. */
  isBrief?: boolean;
  children: () => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const isOnPaper = useSession((state) => state.isOnPaper);
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
      <div id={contents}>{isOpen || (isOnPaper && !isBrief) ? children() : null}</div>
    </div>
  );
}
