import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'download.columns': 'Columns',
  'download.columnsTaken': '{taken} of {total} columns',
  'download.columnsAll': 'All, as they are',
  'download.columnUp': 'Move {column} up',
  'download.columnDown': 'Move {column} down',
  'download.columnMoved': '{column} is now column {place}',
  'download.columnsHint':
    'Which columns, in which order; sources and status of the document had better come along.',
  'download.subtotals': 'Subtotals',
  'download.subtotalsBy': 'What subtotals are grouped by',
  'download.subtotalsNone': 'None',
  'download.emptyCell': '(empty)',
  'download.subtotalsHint':
    'Records are counted; one may stand in several groups and counts once in the total. Figures are not added up: their definitions, units or years differ.',
  'download.located': 'With a position',
  'download.total': 'Total',
  'download.copy': 'Copy',
  'download.copyAbout': 'Pastes as a table into spreadsheets and documents, with filters, date and sources',
  'download.copied': 'Copied: {rows} rows, {columns} columns',
  'download.copyFailed': 'The browser does not allow copying. Save a file instead.',
  'download.geopackage':
    '{located} with geometry, a layer for each kind of it; full names of columns, the note inside (opens in QGIS 3 and ArcGIS Pro)',
  'download.shapefile':
    '{located} with geometry, UTF-8; names of columns within ten bytes, full names in fields.csv, long texts whole in table.csv',
  'download.licence': 'Licence',
  'download.licenceText':
    'Tables of facts CC BY 4.0, “Ningbo Industrial Atlas”; positions of places ODbL 1.0; boundaries and place names under the terms of their sources',
  'download.row': 'Row',
  'download.precision': 'Precision of the position',
  'download.positionBasis': 'Basis of the position',
  'download.positionOf': 'Position of',
  'download.layersNote':
    'WGS84, longitude first. {outlines} as outlines or corridors drawn by this atlas, {points} as points, {none} without a position; see the columns of precision and basis',
  'download.layer.points': 'points',
  'download.layer.lines': 'lines',
  'download.layer.areas': 'areas',
  'download.layer.nowhere': 'records without a position',
  'download.fieldShort': 'Short name',
  'download.fieldTitle': 'Column',
  'download.fieldKey': 'Key',
  'download.fieldCut':
    '{count} rows longer than {bytes} bytes, cut after a whole character and ended with “…”; whole in table.csv',
  'download.fieldLeftOut': 'A Shapefile takes {most} columns at most: only in table.csv',
  'download.shapefileFiles':
    'table.csv: all records and whole texts, those without a position too; fields.csv: what the short names mean. Rows are joined by “row”.',
};
