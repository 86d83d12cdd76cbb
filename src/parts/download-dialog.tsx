import { useState } from 'react';
import type { Outlines } from '../atlas/on-map/outline.ts';
import type { Position } from '../atlas/on-map/positions.ts';
import { arrangedColumns, choiceFor, choiceOf, keepChoice } from '../export/column-choice.ts';
import { type DownloadNote, withColumns } from '../export/download-note.ts';
import type { DownloadTable } from '../export/download-table.ts';
import { groupsByColumn, type RowGroups, subtotalTable } from '../export/subtotals.ts';
import type { MessageKey } from '../messages/translate.ts';
import { useChoices, useTranslate } from '../state/atlas-context.tsx';
import { Modal } from '../ui/modal.tsx';
import { ColumnPicker } from './column-picker.tsx';
import { CopyTable } from './copy-table.tsx';
import './download-dialog.css';
import { DownloadFormats } from './download-formats.tsx';
import { SubtotalDetails } from './subtotal-details.tsx';

const NO_OUTLINES: Outlines = new Map();

/** By what rows are counted: not at all, as they are grouped, or the key of a column. */
const [NOT, AS_GROUPED] = ['', ' '] as const;

/**
 * What would be taken away, said before it is: how many, narrowed how, from which data; which columns, in which order; then
 * the clipboard and the formats.
 */
export function DownloadDialog<Row>({
  content,
  table,
  groups,
  note,
  positionOf,
  onClose,
}: {
  /** What the file holds, in a word. */
  content: MessageKey;
  table: DownloadTable<Row>;
  /** The groups that the rows stand in, where they do: they are counted unless something else is asked for. */
  groups?: RowGroups<Row> | undefined;
  note: DownloadNote;
  positionOf: (row: Row, outlines: Outlines) => Position | undefined;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const kept = useChoices((state) => state.tableColumns);
  const keep = useChoices((state) => state.setTableColumns);
  const choice = choiceFor(kept, content);
  const setColumns = (columns: readonly string[]): void => keep(keepChoice(kept, content, columns));
  const arranged = arrangedColumns(table.columns, choice);
  const columns = arranged.filter(({ isTaken }) => isTaken).map(({ column }) => column);
  // Which records lie somewhere does not need their outlines, which are fetched for the file.
  const isLocated = (row: Row): boolean => positionOf(row, NO_OUTLINES) !== undefined;
  const [by, setBy] = useState<string>(groups === undefined ? NOT : AS_GROUPED);
  const column = table.columns.find(({ key }) => key === by);
  const titleOf = (title: string): string => translate('list.group.by', { what: title });
  const counted =
    column === undefined
      ? by === NOT
        ? undefined
        : groups
      : groupsByColumn(table.rows, column, {
          title: titleOf(column.title),
          empty: translate('download.emptyCell'),
        });
  const ways = [
    [NOT, translate('download.subtotalsNone')] as const,
    ...(groups === undefined ? [] : [[AS_GROUPED, groups.title] as const]),
    ...table.columns.map(({ key, title }) => [key, titleOf(title)] as const),
  ];
  const taken = {
    content,
    table: { columns, rows: table.rows },
    subtotals: counted === undefined ? undefined : subtotalTable(counted, isLocated, translate),
    note: withColumns(note, { taken: columns.length, total: arranged.length }, translate),
  };
  return (
    <Modal label={translate('download.title')} onClose={onClose} isWide>
      <div className="download">
        <h2>{translate('download.title')}</h2>
        <div className="download-columns">
          <div>
            <dl>
              {note.lines.slice(0, -NOT_SHOWN).map(([what, value]) => (
                <div key={`${what} ${value}`}>
                  <dt>{what}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <ColumnPicker
              arranged={arranged}
              onArrange={(now) => setColumns(choiceOf(now, table.columns))}
              onReset={() => setColumns([])}
            />
            <SubtotalDetails by={by} ways={ways} onChoose={setBy} subtotals={taken.subtotals} />
          </div>
          <ul>
            <CopyTable {...taken} />
            <DownloadFormats
              {...taken}
              located={table.rows.filter(isLocated).length}
              positionOf={positionOf}
            />
          </ul>
        </div>
        <button type="button" className="text-button" onClick={onClose}>
          {translate('app.close')}
        </button>
      </div>
    </Modal>
  );
}

/** Licence and sources stand in every file, and on the page already. */
const NOT_SHOWN = 2;
