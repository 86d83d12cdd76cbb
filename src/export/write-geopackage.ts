import type { Position } from '../atlas/on-map/positions.ts';
import type { CsvCell } from '../lib/csv-text.ts';
import { type SqliteTable, sqliteFile } from '../lib/sqlite/sqlite-file.ts';
import type { SqliteValue } from '../lib/sqlite/sqlite-record.ts';
import type { Translate } from '../messages/translate.ts';
import type { DownloadNote } from './download-note.ts';
import { type DownloadTable, headedRows } from './download-table.ts';
import { uniqueTitles } from './field-names.ts';
import { type Extent, extentOf, type LayerKind } from './geometry-layers.ts';
import { storedGeometry } from './geopackage-geometry.ts';
import { GEOPACKAGE_IDENTITY, geoPackageLists, WGS84 } from './geopackage-schema.ts';
import { type LayeredTable, layeredTable } from './layered-table.ts';
import type { CountedTable } from './subtotals.ts';

const TYPE: Readonly<Record<LayerKind, string>> = { points: 'POINT', lines: 'LINESTRING', areas: 'POLYGON' };

/**
 * A GeoPackage with a layer for each kind of geometry (`points`, `lines`, `areas`), a table of the rows that lie nowhere, the
 * titles as names of columns with their keys beside them, and the note as metadata. The same table gives the same file.
 */
export function geoPackageFile<Row>(
  table: DownloadTable<Row>,
  note: DownloadNote,
  positionOf: (row: Row) => Position | undefined,
  translate: Translate,
  subtotals?: CountedTable,
): Blob {
  const layered = layeredTable(table, note, positionOf, translate);
  const parts = partsOf(layered, subtotals, translate);
  // The day of the data, not the hour of the download.
  const written = `${note.date}T00:00:00.000Z`;
  const lists = geoPackageLists({
    contents: parts.map(({ name, title, geometry }) => [
      name,
      geometry === undefined ? 'attributes' : 'features',
      `${note.title} · ${title}`,
      note.filters,
      written,
      ...(geometry?.extent ?? [null, null, null, null]),
      geometry === undefined ? null : WGS84,
    ]),
    geometryColumns: parts.flatMap(({ name, geometry }) =>
      geometry === undefined ? [] : [[name, 'geom', geometry.type, WGS84, 0, 0]],
    ),
    dataColumns: parts.flatMap(({ name, keys, names }) =>
      names.map((column, index) => [name, column, keys[index] ?? null, null, null, null, null]),
    ),
    note: layered.lines.map(([what, value]) => `${what}：${value}`).join('\n'),
    written,
  });
  const file = sqliteFile([...lists, ...parts.map(tableOf)], GEOPACKAGE_IDENTITY);
  return new Blob([file], { type: 'application/geopackage+sqlite3' });
}

/** A table of the file, with its geometry or without any. */
interface Part {
  name: string;
  /** In a word, for the list of what is in the file. */
  title: string;
  /** Names of its columns, unique, and their keys. */
  names: readonly string[];
  keys: readonly string[];
  types: readonly string[];
  cells: readonly (readonly CsvCell[])[];
  geometry?: { type: string; stored: readonly Uint8Array[]; extent: Extent };
}

function partsOf<Row>(
  { all, columns, layers, nowhere }: LayeredTable<Row>,
  subtotals: CountedTable | undefined,
  translate: Translate,
): readonly Part[] {
  const own = named(columns, all);
  const drawn = layers.map(({ kind, layer: { hasSeveralParts, rows }, cells }): Part => {
    const shapes = rows.map(({ shape }) => shape);
    return {
      ...own,
      name: kind,
      title: translate(`download.layer.${kind}`),
      cells,
      geometry: {
        type: `${hasSeveralParts ? 'MULTI' : ''}${TYPE[kind]}`,
        stored: shapes.map((shape) => storedGeometry(shape, hasSeveralParts, WGS84)),
        extent: extentOf(shapes),
      },
    };
  });
  const rest: Part = {
    ...own,
    name: 'without_geometry',
    title: translate('download.layer.nowhere'),
    cells: nowhere,
  };
  const parts = [...drawn, ...(nowhere.length === 0 ? [] : [rest])];
  if (subtotals === undefined) return parts;
  const cells = headedRows(subtotals).slice(1);
  const title = translate('download.subtotals');
  return [...parts, { ...named(subtotals.columns, cells), name: 'subtotals', title, cells }];
}

/** Names, keys and types of columns; the types by all their cells, so that one column is of one type in all layers. */
const named = (
  columns: readonly { key: string; title: string }[],
  cells: readonly (readonly CsvCell[])[],
) => ({
  names: uniqueTitles(
    columns.map(({ title }) => title),
    ['fid', 'geom'],
  ),
  keys: uniqueTitles(
    columns.map(({ key }) => key),
    [],
  ),
  types: columns.map((_, index) => typeOf(cells.map((row) => row[index]))),
});

function tableOf({ name, names, types, cells, geometry }: Part): SqliteTable {
  const columns = [
    'fid INTEGER PRIMARY KEY NOT NULL',
    ...(geometry === undefined ? [] : [`geom ${geometry.type}`]),
    ...names.map((column, index) => `${quoted(column)} ${types[index] ?? 'TEXT'}`),
  ];
  return {
    name,
    sql: `CREATE TABLE ${quoted(name)} (${columns.join(', ')})`,
    key: 0,
    rows: cells.map((row, index): readonly SqliteValue[] => [
      index + 1,
      ...(geometry === undefined ? [] : [geometry.stored[index] ?? null]),
      ...row.map((cell) => cell ?? null),
    ]),
  };
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The type of a column by what stands in it. */
function typeOf(cells: readonly CsvCell[]): string {
  const known = cells.filter((cell) => cell !== undefined);
  if (known.length === 0 || known.some((cell) => typeof cell === 'string')) return 'TEXT';
  return known.every((cell) => Number.isInteger(cell)) ? 'INTEGER' : 'DOUBLE';
}
