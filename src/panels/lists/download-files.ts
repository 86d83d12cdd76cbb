import { type CsvCell, csvText } from '../../lib/csv-text.ts';
import type { Translate } from '../../messages/translate.ts';
import type { DownloadColumn } from './download-columns.ts';
import type { DownloadNote } from './download-note.ts';
import type { Position } from './positions.ts';

/** A table to write: the rows that passed the filters, in the order of the list. */
export interface DownloadTable<Row> {
  columns: readonly DownloadColumn<Row>[];
  rows: readonly Row[];
}

function cells<Row>({ columns, rows }: DownloadTable<Row>): readonly (readonly CsvCell[])[] {
  return rows.map((row) => columns.map((column) => column.value(row)));
}

/** CSV has nowhere else for the note: its filters and date stand in companion columns. */
export function csvFile<Row>(table: DownloadTable<Row>, note: DownloadNote, translate: Translate): string {
  const header = table.columns.map((column) => column.title);
  return csvText(
    [...header, translate('download.filters'), translate('download.date')],
    cells(table).map((row) => [...row, note.filters, note.date]),
  );
}

/**
 * RFC 7946 with the note as a member of its own (section 6.1). Only rows with a position; WGS84, longitude first.
 * A record known by its district alone stands at the district's label point and says so in `precision`.
 */
export function geoJsonFile<Row>(
  table: DownloadTable<Row>,
  note: DownloadNote,
  positionOf: (row: Row) => Position | undefined,
): string {
  const features = table.rows.flatMap((row) => {
    const position = positionOf(row);
    if (position === undefined) return [];
    const { lon, lat, ...known } = position;
    const properties = Object.fromEntries(
      table.columns.map((column) => [column.key, column.value(row) ?? null]),
    );
    return [
      {
        type: 'Feature',
        id: String(properties['id']),
        geometry: { type: 'Point', coordinates: [lon, lat] },
        properties: { ...properties, ...known },
      },
    ];
  });
  const collection = {
    type: 'FeatureCollection',
    note: Object.fromEntries(note.lines),
    features,
  };
  return `${JSON.stringify(collection, undefined, 1)}\n`;
}

const NARROW = 12;
const WIDE = 40;

/** Column widths in characters; a Chinese character takes the room of two. */
function widthOf(title: string, values: readonly CsvCell[]): number {
  const widths = values.map((value) => String(value ?? '').length * 2);
  return Math.min(WIDE, Math.max(NARROW, title.length * 2 + 2, ...widths));
}

const headCell = (title: string) => ({ value: title, type: String, fontWeight: 'bold' as const });

/** A text is a text even where it begins like a formula: typed cells are never evaluated. */
function bodyCell(cell: CsvCell) {
  if (cell === undefined) return null;
  return typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: cell, type: String, alignVertical: 'top' as const };
}

/** The records on the first sheet, the note on the second. The writer is fetched when first asked for. */
export async function excelFile<Row>(
  table: DownloadTable<Row>,
  note: DownloadNote,
  sheets: { records: string; note: string },
): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const body = cells(table);
  return writeExcelFile([
    {
      sheet: sheets.records,
      data: [table.columns.map(({ title }) => headCell(title)), ...body.map((row) => row.map(bodyCell))],
      columns: table.columns.map(({ title }, index) => ({
        width: widthOf(
          title,
          body.map((row) => row[index]),
        ),
      })),
      stickyRowsCount: 1,
    },
    {
      sheet: sheets.note,
      data: note.lines.map(([what, value]) => [
        headCell(what),
        { value, type: String, wrap: true, alignVertical: 'top' as const },
      ]),
      columns: [{ width: 18 }, { width: 90 }],
    },
  ]).toBlob();
}
