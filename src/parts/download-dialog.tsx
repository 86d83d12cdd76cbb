import type { Outlines } from '../atlas/on-map/outline.ts';
import type { Position } from '../atlas/on-map/positions.ts';
import { arrangedColumns, choiceOf } from '../export/column-choice.ts';
import { type DownloadNote, withColumns } from '../export/download-note.ts';
import type { DownloadTable } from '../export/download-table.ts';
import { type RowGroups, subtotalTable } from '../export/subtotals.ts';
import type { MessageKey } from '../messages/translate.ts';
import { useChoices, useTranslate } from '../state/atlas-context.tsx';
import { Modal } from '../ui/modal.tsx';
import { ColumnPicker } from './column-picker.tsx';
import { CopyTable } from './copy-table.tsx';
import './download-dialog.css';
import { DownloadFormats } from './download-formats.tsx';
import { SubtotalDetails } from './subtotal-details.tsx';

const NO_OUTLINES: Outlines = new Map();
const AS_IT_IS: readonly string[] = [];

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
  /** The groups that the rows stand in, where they do: they are counted. */
  groups?: RowGroups<Row> | undefined;
  note: DownloadNote;
  positionOf: (row: Row, outlines: Outlines) => Position | undefined;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const choice = useChoices((state) => state.tableColumns[content]) ?? AS_IT_IS;
  const setColumns = useChoices((state) => state.setTableColumns);
  const arranged = arrangedColumns(table.columns, choice);
  const columns = arranged.filter(({ isTaken }) => isTaken).map(({ column }) => column);
  // Which records lie somewhere does not need their outlines, which are fetched for the file.
  const isLocated = (row: Row): boolean => positionOf(row, NO_OUTLINES) !== undefined;
  const taken = {
    content,
    table: { columns, rows: table.rows },
    subtotals: groups === undefined ? undefined : subtotalTable(groups, isLocated, translate),
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
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <ColumnPicker
              arranged={arranged}
              onArrange={(now) => setColumns(content, choiceOf(now, table.columns))}
              onReset={() => setColumns(content, AS_IT_IS)}
            />
            {taken.subtotals === undefined ? null : <SubtotalDetails subtotals={taken.subtotals} />}
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
