import { countPositions, type Position } from '../atlas/on-map/positions.ts';
import type { CsvCell } from '../lib/csv-text.ts';
import type { Translate } from '../messages/translate.ts';
import type { DownloadNote } from './download-note.ts';
import type { DownloadTable } from './download-table.ts';
import { type GeometryLayer, geometryLayers, type LayerKind } from './geometry-layers.ts';
import { positionColumns } from './position-columns.ts';

/** A column of a layer: its key and title, and whether it is the table's or tells of the position. */
interface LayerColumn {
  key: string;
  title: string;
}

/** A table as GIS software takes it: a layer for each kind of geometry, and the rows that lie nowhere. */
export interface LayeredTable<Row> {
  columns: readonly LayerColumn[];
  layers: readonly { kind: LayerKind; layer: GeometryLayer<Row>; cells: readonly (readonly CsvCell[])[] }[];
  nowhere: readonly (readonly CsvCell[])[];
  /** Every row, in the order of the table. */
  all: readonly (readonly CsvCell[])[];
  /** The note with what there is to know of the geometry, as label and value. */
  lines: readonly (readonly [string, string])[];
}

/** Every row has its number in the table first, the same in each file, and last how well its position is known. */
export function layeredTable<Row>(
  { columns, rows }: DownloadTable<Row>,
  note: DownloadNote,
  positionOf: (row: Row) => Position | undefined,
  translate: Translate,
): LayeredTable<Row> {
  const positions = rows.map((row) => positionOf(row));
  const { layers, nowhere } = geometryLayers(rows, positions);
  const ofPosition = positionColumns(translate);
  const cellsOf = (number: number, row: Row): readonly CsvCell[] => {
    const position = positions[number - 1];
    return [
      number,
      ...columns.map(({ value }) => value(row)),
      ...ofPosition.map(({ value }) => (position === undefined ? undefined : value(position))),
    ];
  };
  const counts = countPositions(positions);
  return {
    columns: [{ key: 'row', title: translate('download.row') }, ...columns, ...ofPosition],
    layers: layers.map((layer) => ({
      kind: layer.kind,
      layer,
      cells: layer.rows.map(({ number, row }) => cellsOf(number, row)),
    })),
    nowhere: nowhere.map(({ number, row }) => cellsOf(number, row)),
    all: rows.map((row, index) => cellsOf(index + 1, row)),
    lines: [...note.lines, [translate('download.geometry'), translate('download.layersNote', { ...counts })]],
  };
}
