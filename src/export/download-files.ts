import { countPositions, type Position } from '../atlas/on-map/positions.ts';
import { type CsvCell, csvText } from '../lib/csv-text.ts';
import { tryAgain } from '../lib/try-again.ts';
import type { Translate } from '../messages/translate.ts';
import type { DownloadNote } from './download-note.ts';
import { type DownloadTable, tableCells } from './download-table.ts';
import type { CountedTable } from './subtotals.ts';

/** CSV has nowhere else for the note: what it must not be read without stands in companion columns. */
export function csvFile<Row>(table: DownloadTable<Row>, note: DownloadNote, translate: Translate): string {
  const header = table.columns.map((column) => column.title);
  return csvText(
    [
      ...header,
      translate('download.filters'),
      translate('download.date'),
      translate('download.reviewNumber'),
      translate('download.licence'),
      translate('frame.sources'),
    ],
    tableCells(table).map((row) => [
      ...row,
      note.filters,
      note.date,
      note.reviewNumber,
      note.licence,
      note.attribution,
    ]),
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
  subtotals?: CountedTable,
): string {
  const positions = table.rows.map((row) => positionOf(row));
  const features = table.rows.map((row, index) => {
    const { geometry = null, ...known } = positions[index] ?? NOWHERE;
    const properties = Object.fromEntries(
      table.columns.map((column) => [column.key, column.value(row) ?? null]),
    );
    return {
      type: 'Feature',
      // Where the reader left the column out, a feature has none.
      ...(properties['id'] === undefined ? {} : { id: String(properties['id']) }),
      geometry,
      properties: { ...properties, ...known },
    };
  });
  const collection = {
    type: 'FeatureCollection',
    note: {
      ...Object.fromEntries(note.lines),
      [translate('download.geometry')]: translate('download.geometryNote', { ...countPositions(positions) }),
      ...(subtotals === undefined
        ? {}
        : {
            [translate('download.subtotals')]: tableCells(subtotals).map((row) =>
              Object.fromEntries(subtotals.columns.map(({ title }, index) => [title, row[index]])),
            ),
          }),
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

/** A table as a sheet, its titles always in sight. */
function sheetOf<Row>(sheet: string, table: DownloadTable<Row>) {
  const body = tableCells(table);
  return {
    sheet,
    data: [table.columns.map(({ title }) => headCell(title)), ...body.map((row) => row.map(bodyCell))],
    columns: table.columns.map(({ title }, index) => ({
      width: widthOf(
        title,
        body.map((row) => row[index]),
      ),
    })),
    stickyRowsCount: 1,
  };
}

/**
 * The records on the first sheet, subtotals on the next where there are some, the note on the last. The writer is fetched when
 * first asked for.
 */
export async function excelFile<Row>(
  table: DownloadTable<Row>,
  note: DownloadNote,
  sheets: { records: string; subtotals: string; note: string },
  subtotals?: CountedTable,
): Promise<Blob> {
  const writeExcelFile = await tryAgain(async () => {
    const { default: write } = await import('write-excel-file/browser');
    return write;
  });
  return writeExcelFile([
    sheetOf(sheets.records, table),
    ...(subtotals === undefined ? [] : [sheetOf(sheets.subtotals, subtotals)]),
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
