import { useState } from 'react';
import type { Outlines } from '../atlas/on-map/outline.ts';
import type { Position } from '../atlas/on-map/positions.ts';
import { csvFile, excelFile, geoJsonFile } from '../export/download-files.ts';
import { type DownloadNote, fileName } from '../export/download-note.ts';
import type { DownloadTable } from '../export/download-table.ts';
import type { CountedTable } from '../export/subtotals.ts';
import { saveFile } from '../lib/save-file.ts';
import { tryAgain } from '../lib/try-again.ts';
import type { MessageKey } from '../messages/translate.ts';
import { useSite, useTranslate } from '../state/atlas-context.tsx';
import { SteadyButton } from '../ui/steady-button.tsx';

interface Format {
  name: string;
  about: string;
  extension: string;
  /** Only for records that lie somewhere. */
  hasGeometry?: true;
  make: () => Blob | Promise<Blob>;
}

/** The formats of files, each with what it holds; a press makes the file and saves it. */
export function DownloadFormats<Row>({
  content,
  table,
  subtotals,
  note,
  located,
  positionOf,
}: {
  content: MessageKey;
  table: DownloadTable<Row>;
  subtotals: CountedTable | undefined;
  note: DownloadNote;
  /** How many rows lie somewhere. */
  located: number;
  positionOf: (row: Row, outlines: Outlines) => Position | undefined;
}) {
  const translate = useTranslate();
  const { loadOutlines } = useSite();
  const [state, setState] = useState<'ready' | 'writing' | 'failed'>('ready');
  const total = table.rows.length;
  /** Everything that a writer of geometry takes. */
  const drawn = async () => {
    const outlines = await loadOutlines();
    return [table, note, (row: Row) => positionOf(row, outlines), translate, subtotals] as const;
  };
  const formats: readonly Format[] = [
    {
      name: 'CSV',
      about: translate('download.csv'),
      extension: 'csv',
      make: () => new Blob([csvFile(table, note, translate)], { type: 'text/csv;charset=utf-8' }),
    },
    {
      name: 'Excel',
      about: translate('download.excel'),
      extension: 'xlsx',
      make: () =>
        excelFile(
          table,
          note,
          {
            records: translate(content),
            note: translate('download.noteSheet'),
            subtotals: translate('download.subtotals'),
          },
          subtotals,
        ),
    },
    {
      name: 'GeoJSON',
      about: translate('download.geojson', { located, total }),
      extension: 'geojson',
      hasGeometry: true,
      make: async () => new Blob([geoJsonFile(...(await drawn()))], { type: 'application/geo+json' }),
    },
    {
      name: 'GeoPackage',
      about: translate('download.geopackage', { located }),
      extension: 'gpkg',
      hasGeometry: true,
      make: async () => {
        const { geoPackageFile } = await tryAgain(() => import('../export/write-geopackage.ts'));
        return geoPackageFile(...(await drawn()));
      },
    },
    {
      name: 'Shapefile',
      about: translate('download.shapefile', { located }),
      extension: 'zip',
      hasGeometry: true,
      make: async () => {
        const { shapefileZip } = await tryAgain(() => import('../export/zipped-shapefile.ts'));
        return shapefileZip(...(await drawn()));
      },
    },
  ];
  const save = async ({ extension, make }: Format): Promise<void> => {
    setState('writing');
    try {
      saveFile(fileName(content, note.date, extension, translate), await make());
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      {formats.map((format) => {
        const isMissing = format.hasGeometry === true && located === 0;
        return (
          <li key={format.name}>
            <SteadyButton
              className="format-button"
              disabled={isMissing || table.columns.length === 0 || state === 'writing'}
              onClick={() => void save(format)}
            >
              {format.name}
            </SteadyButton>
            <span>{isMissing ? translate('download.noneLocated') : format.about}</span>
          </li>
        );
      })}
      {state === 'failed' ? <li role="alert">{translate('download.failed')}</li> : null}
    </>
  );
}
