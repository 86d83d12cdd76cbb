import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type SyntheticEvent,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import type { Matrix, MatrixLine } from '../../atlas/matrix/matrix.ts';
import { Count } from '../../parts/count.tsx';
import { ROLE } from '../../parts/table-roles.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { gridKeys } from '../../ui/grid-keys.ts';
import { cellIntoSight } from './cell-into-sight.ts';
import { EntryLink, entryName } from './entry-link.tsx';
import styles from './matrix.module.css';
import type { MatrixPlace } from './matrix-state.ts';
import { TieSigns, tiesInWords } from './tie-signs.tsx';

/** What tells lines of one name apart, by their keys. */
export type NamesApart = ReadonlyMap<string, string>;

interface GridProps {
  matrix: Matrix;
  apart: NamesApart;
  label: string;
  /** What stands in rows and in columns. */
  corner: string;
  open: MatrixPlace | undefined;
  onOpen: (place: Required<MatrixPlace>) => void;
  /** Closes the cell that is open. */
  onClose: (() => void) | undefined;
  /** The focus or the pointer is at a cell, or in the head of a row or column. */
  onAt: (place: MatrixPlace | undefined, by: 'focus' | 'pointer') => void;
}

/**
 * The table with its heads frozen. Its cells have no handlers of their own, and are not drawn again as the focus moves
 * (`ui/grid-keys.ts`): scrolling is the browser's alone.
 */
export function MatrixGrid({ matrix, apart, label, corner, open, onOpen, onClose, onAt }: GridProps) {
  const table = useRef<HTMLTableElement>(null);
  const translate = useTranslate();
  const keys = useId();
  useLayoutEffect(() => (table.current === null ? undefined : gridKeys(table.current)), []);
  const opened = open === undefined ? undefined : `${open.row} ${open.column}`;
  // A link may open any cell, and the card takes room from the table.
  useLayoutEffect(() => {
    const cell = table.current?.querySelector<HTMLTableCellElement>('td[aria-selected]');
    if (opened !== undefined && table.current !== null && cell) cellIntoSight(table.current, cell);
  }, [opened]);
  const placeOf = (target: EventTarget): MatrixPlace | undefined => {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
    const line = cell?.parentElement;
    if (cell === null || !(line instanceof HTMLTableRowElement)) return undefined;
    const row = matrix.rows[line.rowIndex - 1]?.key;
    const column = matrix.columns[cell.cellIndex - 1]?.key;
    return row === undefined && column === undefined ? undefined : { row, column };
  };
  const openAt = (target: EventTarget): boolean => {
    if (!(target instanceof Element) || target.closest('a, button, th') !== null) return false;
    const { row, column } = placeOf(target) ?? {};
    if (row === undefined || column === undefined) return false;
    onOpen({ row, column });
    return true;
  };
  // One set for all cells.
  const handlers = {
    onClick: ({ target }: SyntheticEvent) => void openAt(target),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && onClose !== undefined) {
        event.preventDefault();
        onClose();
      }
      if ((event.key === 'Enter' || event.key === ' ') && openAt(event.target)) event.preventDefault();
    },
    onFocus: ({ target }: SyntheticEvent) => onAt(placeOf(target), 'focus'),
    onPointerOver: ({ target, pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') onAt(placeOf(target), 'pointer');
    },
    onPointerLeave: () => onAt(undefined, 'pointer'),
  };
  return (
    <div className={styles['scroller']}>
      <p id={keys} hidden>
        {translate('matrix.keys')}
      </p>
      <table
        ref={table}
        {...ROLE.grid}
        className={styles['grid']}
        aria-label={label}
        aria-describedby={keys}
        {...handlers}
      >
        <thead>
          <tr>
            <td className={styles['corner']} data-corner="" data-kind="lead">
              {corner}
            </td>
            {matrix.columns.map((column) => (
              <th key={column.key} scope="col">
                <LineHead line={column} apart={apart} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <GridRow
              key={row.key}
              row={row}
              matrix={matrix}
              apart={apart}
              open={open?.row === row.key ? open.column : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The name of a row or column, and how many ties its cells hold. */
export function LineHead({ line, apart }: { line: MatrixLine; apart: NamesApart }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const note = apart.get(line.key);
  return (
    <span className={styles['line-head']}>
      <span className={styles['name']}>
        <EntryLink entry={line} />
        {note === undefined ? null : <small>{note}</small>}
      </span>
      {line.ties === 0 ? null : (
        <Count
          value={line.ties}
          of={`${translate('matrix.totalOf', { name: entryName(line, language) })}${translate('summary.colon')}${translate('matrix.totalName', { ties: line.ties, cells: line.cells })}`}
        />
      )}
    </span>
  );
}

const GridRow = memo(function GridRow({
  row,
  matrix,
  apart,
  open,
}: {
  row: MatrixLine;
  matrix: Matrix;
  apart: NamesApart;
  /** The column of the cell that is open, where it is in this row. */
  open: string | undefined;
}) {
  const translate = useTranslate();
  const none = translate('matrix.none');
  return (
    <tr>
      <th scope="row">
        <LineHead line={row} apart={apart} />
      </th>
      {matrix.columns.map(({ key }) => {
        const ties = matrix.tiesAt(row.key, key);
        return (
          <td
            key={key}
            {...ROLE.gridCell}
            tabIndex={-1}
            aria-label={ties.length === 0 ? none : tiesInWords(ties, translate)}
            aria-selected={open === key ? true : undefined}
          >
            {ties.length === 0 ? null : <TieSigns ties={ties} />}
          </td>
        );
      })}
    </tr>
  );
});
