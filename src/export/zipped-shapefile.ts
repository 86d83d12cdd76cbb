import { type Zippable, zipSync } from 'fflate';
import type { Position } from '../atlas/on-map/positions.ts';
import { csvText } from '../lib/csv-text.ts';
import type { Translate } from '../messages/translate.ts';
import type { DownloadNote } from './download-note.ts';
import { type DownloadTable, headedRows } from './download-table.ts';
import { shortNames } from './field-names.ts';
import { type LayeredTable, layeredTable } from './layered-table.ts';
import type { CountedTable } from './subtotals.ts';
import { dbfFields, dbfFile, isTooLong, MOST_BYTES, MOST_FIELDS } from './write-dbf.ts';
import { shapeFiles } from './write-shp.ts';

/** WGS84, longitude first, as ESRI writes it in a `.prj`. */
const WGS84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

const encoder = new TextEncoder();

/**
 * A zip with a Shapefile for each kind of geometry (`points`, `lines`, `areas`; texts in UTF-8), the whole table as
 * `table.csv`, what the short names of columns mean in `fields.csv`, and the note in `README.txt`.
 */
export function shapefileZip<Row>(
  table: DownloadTable<Row>,
  note: DownloadNote,
  positionOf: (row: Row) => Position | undefined,
  translate: Translate,
  subtotals?: CountedTable,
): Blob {
  const layered = layeredTable(table, note, positionOf, translate);
  const names = shortNames(layered.columns.map(({ key }) => key));
  // One column is of one kind in all layers.
  const fields = dbfFields(names, layered.all);
  const files: Zippable = {};
  for (const { kind, layer, cells } of layered.layers) {
    const { shp, shx } = shapeFiles(layer);
    files[`${kind}.shp`] = shp;
    files[`${kind}.shx`] = shx;
    files[`${kind}.dbf`] = dbfFile(fields, cells, note.date);
    files[`${kind}.prj`] = encoder.encode(WGS84);
    files[`${kind}.cpg`] = encoder.encode('UTF-8');
  }
  const titles = layered.columns.map(({ title }) => title);
  files['table.csv'] = encoder.encode(csvText(titles, layered.all));
  files['fields.csv'] = encoder.encode(fieldsKey(layered, names, translate));
  if (subtotals !== undefined) {
    const [heading = [], ...counted] = headedRows(subtotals);
    files['subtotals.csv'] = encoder.encode(csvText(heading.map(String), counted));
  }
  files['README.txt'] = encoder.encode(readme(layered, translate));
  return new Blob([zipSync(files, { mtime: new Date(`${note.date}T12:00:00`) })], {
    type: 'application/zip',
  });
}

/** What each short name stands for, and what a Shapefile could not hold of the column. */
function fieldsKey<Row>(
  { columns, layers }: LayeredTable<Row>,
  names: readonly string[],
  translate: Translate,
): string {
  const remark = (index: number): string | undefined => {
    if (index >= MOST_FIELDS) return translate('download.fieldLeftOut', { most: MOST_FIELDS });
    const cut = layers.flatMap(({ cells }) => cells).filter((row) => isTooLong(row[index])).length;
    return cut === 0 ? undefined : translate('download.fieldCut', { count: cut, bytes: MOST_BYTES });
  };
  return csvText(
    [
      translate('download.fieldShort'),
      translate('download.fieldTitle'),
      translate('download.fieldKey'),
      translate('download.noteSheet'),
    ],
    columns.map(({ key, title }, index) => [names[index], title, key, remark(index)]),
  );
}

function readme<Row>({ layers, lines }: LayeredTable<Row>, translate: Translate): string {
  const counted = layers.map(
    ({ kind, cells }) => `${kind}.shp：${translate(`download.layer.${kind}`)}，${cells.length}`,
  );
  const text = [
    ...lines.map(([what, value]) => `${what}：${value}`),
    '',
    ...counted,
    translate('download.shapefileFiles'),
  ];
  // Editors of Windows take a text without the mark for one in their own code page.
  return `\uFEFF${text.join('\r\n')}\r\n`;
}
