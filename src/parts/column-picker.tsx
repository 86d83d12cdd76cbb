import { useEffect, useRef, useState } from 'react';
import { type ArrangedColumn, movedColumn } from '../export/column-choice.ts';
import { useTranslate } from '../state/atlas-context.tsx';
import { SteadyButton } from '../ui/steady-button.tsx';
import { Fold } from './fold.tsx';

interface Column {
  key: string;
  title: string;
}

/** Which columns are taken away, and in which order: a box to tick and two arrows each. */
export function ColumnPicker<Own extends Column>({
  arranged,
  onArrange,
  onReset,
}: {
  arranged: readonly ArrangedColumn<Own>[];
  onArrange: (arranged: readonly ArrangedColumn<Own>[]) => void;
  /** All of them in the order of the table. */
  onReset: () => void;
}) {
  const translate = useTranslate();
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ key: string; by: 1 | -1 }>();
  // The row that is moved in the page loses the focus: its arrow gets it back, to be pressed again.
  useEffect(() => {
    if (moved === undefined) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>('[data-move]') ?? [];
    [...buttons].find(({ dataset }) => dataset['move'] === `${moved.key} ${moved.by}`)?.focus();
  }, [moved]);
  const place = arranged.findIndex(({ column }) => column.key === moved?.key);
  const taken = arranged.filter(({ isTaken }) => isTaken).length;
  const move = (index: number, key: string, by: 1 | -1): void => {
    onArrange(movedColumn(arranged, index, by));
    setMoved({ key, by });
  };
  return (
    <Fold
      title={translate('download.columns')}
      said={translate('download.columnsTaken', { taken, total: arranged.length })}
    >
      <p className="silent">{translate('download.columnsHint')}</p>
      <ol ref={list} className="column-picker">
        {arranged.map(({ column, isTaken }, index) => (
          <li key={column.key}>
            <label>
              <input
                type="checkbox"
                checked={isTaken}
                onChange={() => onArrange(arranged.with(index, { column, isTaken: !isTaken }))}
              />
              <span>{column.title}</span>
            </label>
            {([-1, 1] as const).map((by) => (
              <SteadyButton
                key={by}
                className="move-button"
                data-move={`${column.key} ${by}`}
                disabled={arranged[index + by] === undefined}
                aria-label={translate(by < 0 ? 'download.columnUp' : 'download.columnDown', {
                  column: column.title,
                })}
                onClick={() => move(index, column.key, by)}
              >
                <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
              </SteadyButton>
            ))}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {place < 0
          ? ''
          : translate('download.columnMoved', {
              column: arranged[place]?.column.title ?? '',
              place: place + 1,
            })}
      </p>
      <button type="button" className="text-button" onClick={onReset}>
        {translate('download.columnsAll')}
      </button>
    </Fold>
  );
}
