import { type ReactNode, useState } from 'react';
import { useSession, useTranslate } from '../../state/atlas-context.tsx';
import styles from './dossier-blocks.module.css';

/** Items shown before the reader asks for all of them. */
const SHORT_LENGTH = 8;

/** A list of which a long one is shown in part until all of it is asked for, or printed. `children` makes the `li` of an item. */
export function ShortList<Item>({
  items,
  children,
  className = styles['lines'],
}: {
  items: readonly Item[];
  children: (item: Item) => ReactNode;
  className?: string | undefined;
}) {
  const translate = useTranslate();
  const [expanded, setExpanded] = useState(false);
  const isOnPaper = useSession((state) => state.isOnPaper);
  const isLong = items.length > SHORT_LENGTH + 2;
  const shown = isLong && !expanded && !isOnPaper ? items.slice(0, SHORT_LENGTH) : items;
  return (
    <>
      <ul className={className}>{shown.map(children)}</ul>
      {isLong ? (
        <button
          type="button"
          className="text-button"
          aria-expanded={expanded}
          onClick={() => setExpanded(!expanded)}
        >
          {expanded ? translate('dossier.less') : translate('dossier.more', { count: items.length })}
        </button>
      ) : null}
    </>
  );
}
