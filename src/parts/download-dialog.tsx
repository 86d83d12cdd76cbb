import { useState } from 'react';
import type { Outlines } from '../atlas/on-map/outline.ts';
import type { Position } from '../atlas/on-map/positions.ts';
import { csvFile, type DownloadTable, excelFile, geoJsonFile } from '../export/download-files.ts';
import { type DownloadNote, fileName } from '../export/download-note.ts';
import { saveFile } from '../lib/save-file.ts';
import type { MessageKey } from '../messages/translate.ts';
import { useSite, useTranslate } from '../state/atlas-context.tsx';
import { Modal } from '../ui/modal.tsx';
import './download-dialog.css';

const NO_OUTLINES: Outlines = new Map();

/** What would be downloaded, said before it is: how many, narrowed how, from which data; then the formats. */
export function DownloadDialog<Row>({
  content,
  table,
  note,
  positionOf,
  onClose,
}: {
  /** What the file holds, in a word. */
  content: MessageKey;
  table: DownloadTable<Row>;
  note: DownloadNote;
  positionOf: (row: Row, outlines: Outlines) => Position | undefined;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const [state, setState] = useState<'ready' | 'writing' | 'failed'>('ready');
  const { loadOutlines } = useSite();
  // Which records lie somewhere does not need their outlines, which are fetched for the file.
  const located = table.rows.filter((row) => positionOf(row, NO_OUTLINES) !== undefined).length;
  const save = async (extension: string, make: () => Blob | Promise<Blob>): Promise<void> => {
    setState('writing');
    try {
      saveFile(fileName(content, note.date, extension, translate), await make());
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  const formats = [
    [
      'CSV',
      translate('download.csv'),
      () =>
        save('csv', () => new Blob([csvFile(table, note, translate)], { type: 'text/csv;charset=utf-8' })),
    ],
    [
      'Excel',
      translate('download.excel'),
      () =>
        save('xlsx', () =>
          excelFile(table, note, {
            records: translate(content),
            note: translate('download.noteSheet'),
          }),
        ),
    ],
    [
      'GeoJSON',
      located === 0
        ? translate('download.noneLocated')
        : translate('download.geojson', { located, total: table.rows.length }),
      located === 0
        ? undefined
        : () =>
            save('geojson', async () => {
              const outlines = await loadOutlines();
              const text = geoJsonFile(table, note, (row) => positionOf(row, outlines), translate);
              return new Blob([text], { type: 'application/geo+json' });
            }),
    ],
  ] as const;
  return (
    <Modal label={translate('download.title')} onClose={onClose}>
      <div className="download">
        <h2>{translate('download.title')}</h2>
        <dl>
          {note.lines.slice(0, -1).map(([what, value]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <ul>
          {formats.map(([name, about, onSave]) => (
            <li key={name}>
              <button
                type="button"
                className="primary-button"
                disabled={onSave === undefined || state === 'writing'}
                onClick={() => void onSave?.()}
              >
                {name}
              </button>
              <span>{about}</span>
            </li>
          ))}
        </ul>
        {state === 'failed' ? <p role="alert">{translate('download.failed')}</p> : null}
        <button type="button" className="text-button" onClick={onClose}>
          {translate('app.close')}
        </button>
      </div>
    </Modal>
  );
}
