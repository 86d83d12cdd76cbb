import type { SqliteTable } from '../lib/sqlite/sqlite-file.ts';
import type { SqliteValue } from '../lib/sqlite/sqlite-record.ts';

/** Names of the standard, written into the file and never fetched. */
const STANDARD = 'http://www.geopackage.org/spec130/#extension_';

/** EPSG:4326, as a GeoPackage has to name it. */
export const WGS84 = 4326;
const WGS84_DEFINITION =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]';

/** That a SQLite file is a GeoPackage (`GPKG`), of version 1.3. */
export const GEOPACKAGE_IDENTITY = { applicationId: 0x47504b47, userVersion: 10_300 };

/** The rows of the tables that list what a GeoPackage holds. */
export interface GeoPackageLists {
  contents: readonly (readonly SqliteValue[])[];
  geometryColumns: readonly (readonly SqliteValue[])[];
  dataColumns: readonly (readonly SqliteValue[])[];
  /** The note, as the metadata of the whole file, and when it was written, ISO. */
  note: string;
  written: string;
}

/**
 * The tables that every GeoPackage has, and those of its extensions for columns (their keys) and for metadata (the note), with
 * the columns of OGC 12-128r17, GeoPackage 1.3, annexes C and F.
 */
export const geoPackageLists = (lists: GeoPackageLists): readonly SqliteTable[] => [
  {
    name: 'gpkg_spatial_ref_sys',
    sql: 'CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)',
    key: 1,
    rows: [
      ['Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', null],
      ['Undefined geographic SRS', 0, 'NONE', 0, 'undefined', null],
      ['WGS 84 geodetic', WGS84, 'EPSG', WGS84, WGS84_DEFINITION, 'longitude, latitude in degrees'],
    ],
  },
  {
    name: 'gpkg_contents',
    sql: "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))",
    unique: [[0], [2]],
    rows: lists.contents,
  },
  {
    name: 'gpkg_geometry_columns',
    sql: 'CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))',
    unique: [[0, 1], [0]],
    rows: lists.geometryColumns,
  },
  {
    name: 'gpkg_extensions',
    sql: 'CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))',
    unique: [[0, 1, 2]],
    rows: (
      [
        ['gpkg_data_columns', 'schema'],
        ['gpkg_data_column_constraints', 'schema'],
        ['gpkg_metadata', 'metadata'],
        ['gpkg_metadata_reference', 'metadata'],
      ] as const
    ).map(([table, name]) => [table, null, `gpkg_${name}`, `${STANDARD}${name}`, 'read-write']),
  },
  {
    name: 'gpkg_data_columns',
    sql: 'CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name))',
    unique: [
      [0, 1],
      [0, 2],
    ],
    rows: lists.dataColumns,
  },
  {
    name: 'gpkg_data_column_constraints',
    sql: 'CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT, CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))',
    unique: [[0, 1, 2]],
    rows: [],
  },
  {
    name: 'gpkg_metadata',
    sql: "CREATE TABLE gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '')",
    key: 0,
    rows: [[1, 'dataset', `${STANDARD}metadata`, 'text/plain', lists.note]],
  },
  {
    name: 'gpkg_metadata_reference',
    sql: "CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER, timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), md_file_id INTEGER NOT NULL, md_parent_id INTEGER, CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id), CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))",
    rows: [['geopackage', null, null, null, lists.written, 1, null]],
  },
];
