import { countPositions, type Position } from '../atlas/on-map/positions.ts';
import { type CsvCell, csvText } from '../lib/csv-text.ts';
import { tryAgain } from '../lib/try-again.ts';
import type { Translate } from '../messages/translate.ts';
import type { DownloadColumn } from './download-columns.ts';
import type { DownloadNote } from './download-note.ts';

/** A table to write: the rows that passed the filters, in the order of the list. */
export interface DownloadTable<Row> {
  columns: readonly DownloadColumn<Row>[];
  rows: readonly Row[];
}

function cells<Row>({ columns, rows }: DownloadTable<Row>): readonly (readonly CsvCell[])[] {
  return rows.map((row) => columns.map((column) => column.value(row)));
}

/** CSV has nowhere else for the note: what it must not be read without stands in companion columns. */
export function csvFile<Row>(table: DownloadTable<Row>, note: DownloadNote, translate: Translate): string {
  const header = table.columns.map((column) => column.title);
  return csvText(
    [
      ...header,
      translate('download.filters'),
      translate('download.date'),
      translate('download.reviewNumber'),
      translate('frame.sources'),
    ],
    cells(table).map((row) => [...row, note.filters, note.date, note.reviewNumber, note.attribution]),
  );
}

const NOWHERE: { geometry?: GeoJSON.Geometry; precision: null; position_basis: null } = {
  precision: null,
  position_basis: null,
};

/**
 * RFC 7946 with the note as a member of its own (section 6.1). All the rows: one that lies nowhere has the geometry null
 * (section 3.2), so that the file holds what the list shows; the note counts them. WGS84, longitude first. A record
 * known by its district alone stands at the district's label point and says so in `precision`.
 */
export function geoJsonFile<Row>(
  table: DownloadTable<Row>,
  note: DownloadNote,
  positionOf: (row: Row) => Position | undefined,
  translate: Translate,
): string {
  const positions = table.rows.map((row) => positionOf(row));
  const features = table.rows.map((row, index) => {
    const { geometry = null, ...known } = positions[index] ?? NOWHERE;
    const properties = Object.fromEntries(
      table.columns.map((column) => [column.key, column.value(row) ?? null]),
    );
    return {
      type: 'Feature',
      id: String(properties['id']),
      geometry,
      properties: { ...properties, ...known },
    };
  });
  const collection = {
    type: 'FeatureCollection',
    note: {
      ...Object.fromEntries(note.lines),
      [translate('download.geometry')]: translate('download.geometryNote', { ...countPositions(positions) }),
    },
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
  const writeExcelFile = await tryAgain(async () => {
    const { default: write } = await import('write-excel-file/browser');
    return write;
  });
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
