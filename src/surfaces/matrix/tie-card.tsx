import { type KeyboardEvent, useRef } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { AxisEntry } from '../../atlas/matrix/axes.ts';
import type { Tie } from '../../atlas/matrix/tie.ts';
import { Count } from '../../parts/count.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { EntryLink, entryName } from './entry-link.tsx';
import styles from './matrix.module.css';
import { TieList } from './tie-list.tsx';

/** A cell that is open: what ties its row to its column, or that nothing does. */
export function TieCard({
  graph,
  row,
  column,
  ties,
  onClose,
}: {
  graph: Graph;
  row: AxisEntry;
  column: AxisEntry;
  ties: readonly Tie[];
  onClose: () => void;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus(`${row.key} ${column.key}`, card, heading);
  const title = translate('matrix.cellTitle', {
    row: entryName(row, language),
    column: entryName(column, language),
  });
  const keys = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onClose();
    },
  };
  return (
    <aside ref={card} className={styles['card']} aria-label={title} {...keys}>
      <header>
        <h3 ref={heading} tabIndex={-1}>
          <EntryLink entry={row} /> × <EntryLink entry={column} />
        </h3>
        <button type="button" className="text-button" onClick={onClose}>
          {translate('matrix.close')}
        </button>
      </header>
      {ties.length === 0 ? (
        <p className={styles['none']}>{translate('matrix.none')}</p>
      ) : (
        <>
          <Count value={ties.length} of={translate('matrix.tiesOf')}>
            {translate('matrix.ties', { count: ties.length })}
          </Count>
          <TieList graph={graph} ties={ties} ends={[row.key, column.key]} />
        </>
      )}
    </aside>
  );
}
