import { useLayoutEffect, useRef } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Matrix, MatrixLine } from '../../atlas/matrix/matrix.ts';
import type { Tie } from '../../atlas/matrix/tie.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { bringIntoSight } from '../../ui/bring-into-sight.ts';
import { EntryLink, entryName } from './entry-link.tsx';
import styles from './matrix.module.css';
import { LineHead, type NamesApart } from './matrix-grid.tsx';
import type { MatrixPlace } from './matrix-state.ts';
import { TieList } from './tie-list.tsx';
import { TieSigns, tiesInWords } from './tie-signs.tsx';

/** Where there is no room for columns: the cells of one row that have ties, each to be opened, and then the columns that have none. */
export function MatrixList({
  graph,
  matrix,
  apart: namesApart,
  at,
  onAt,
}: {
  graph: Graph;
  matrix: Matrix;
  apart: NamesApart;
  /** The row that is read, and the cell of it that was opened last. */
  at: MatrixPlace | undefined;
  onAt: (place: { row: string; column?: string }) => void;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const row =
    matrix.rows.find(({ key }) => key === at?.row) ??
    matrix.rows.find(({ ties }) => ties > 0) ??
    matrix.rows[0];
  if (row === undefined) return null;
  const isTied = ({ key }: MatrixLine): boolean => matrix.tiesAt(row.key, key).length > 0;
  const apart = matrix.columns.filter((column) => !isTied(column));
  return (
    <div className={styles['list']}>
      <label className={styles['choice']}>
        <span>{translate('matrix.row')}</span>
        <select value={row.key} onChange={({ target }) => onAt({ row: target.value })}>
          {matrix.rows.map((line) => (
            <option key={line.key} value={line.key}>
              {[entryName(line, language), namesApart.get(line.key)]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </option>
          ))}
        </select>
      </label>
      <h3>
        <LineHead line={row} apart={namesApart} />
      </h3>
      <ul>
        {matrix.columns.filter(isTied).map((column) => (
          <ListedCell
            key={`${row.key} ${column.key}`}
            graph={graph}
            row={row}
            column={column}
            ties={matrix.tiesAt(row.key, column.key)}
            isChosen={at?.row === row.key && at.column === column.key}
            onChosen={(isChosen) => onAt(isChosen ? { row: row.key, column: column.key } : { row: row.key })}
          />
        ))}
      </ul>
      {apart.length === 0 ? null : (
        <p className={styles['apart']}>
          {translate('matrix.notTied', {
            names: apart.map((column) => entryName(column, language)).join(translate('list.separator')),
          })}
        </p>
      )}
    </div>
  );
}

/** A cell by the name of its column: several may be open, and the one that was opened last is the one that an address names. */
function ListedCell({
  graph,
  row,
  column,
  ties,
  isChosen,
  onChosen,
}: {
  graph: Graph;
  row: MatrixLine;
  column: MatrixLine;
  ties: readonly Tie[];
  isChosen: boolean;
  onChosen: (isChosen: boolean) => void;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const details = useRef<HTMLDetailsElement>(null);
  // A link opens its cell and shows it; what was opened by hand is in sight.
  useLayoutEffect(() => {
    if (!isChosen || details.current === null || details.current.open) return;
    details.current.open = true;
    bringIntoSight(details.current);
  }, [isChosen]);
  return (
    <li>
      <details
        ref={details}
        onToggle={({ currentTarget: { open } }) => {
          if (open !== isChosen) onChosen(open);
        }}
      >
        <summary
          aria-label={`${entryName(column, language)}${translate('summary.colon')}${tiesInWords(ties, translate)}`}
        >
          <span>{entryName(column, language)}</span>
          <TieSigns ties={ties} />
        </summary>
        <p className={styles['opens']}>
          <EntryLink entry={column} />
        </p>
        <TieList graph={graph} ties={ties} ends={[row.key, column.key]} />
      </details>
    </li>
  );
}
