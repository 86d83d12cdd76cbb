import { storedShape } from './geopackage-shape.ts';
import { systemOfTable } from './geopackage-system.ts';
import { type ParsedFile, type RawLayer, UnreadableError } from './parsed-file.ts';
import { type Query, type Row, withDatabase } from './sqlite-database.ts';
import { textOf } from './texts.ts';

/**
 * Reads every table of features of a GeoPackage, each with its own reference system. Tiles, tables without geometry, indices and
 * whatever else lies in the file are left alone.
 * @throws {UnreadableError} for what cannot be read
 */
export function parseGeoPackage(bytes: Buffer): Promise<ParsedFile> {
  return withDatabase(bytes, (query): ParsedFile => {
    const tables = tablesOf(query);
    if (tables.length === 0) {
      return {
        ok: false,
        zh: 'GeoPackage 里没有矢量图层（features）',
        en: 'The GeoPackage holds no layer of features',
      };
    }
    return { ok: true, layers: tables.map((table) => layerOf(query, table, tables.length > 1)) };
  });
}

interface Table {
  name: string;
  column: string;
  system: number;
}

function tablesOf(query: Query): Table[] {
  const known = query(
    "SELECT name FROM sqlite_master WHERE name IN ('gpkg_contents', 'gpkg_geometry_columns')",
  );
  if (known.length < 2) {
    throw new UnreadableError(
      '这个 SQLite 数据库不是 GeoPackage：请从原软件导出为 GeoPackage 或 GeoJSON',
      'This SQLite database is no GeoPackage: export it from its software as GeoPackage or GeoJSON',
    );
  }
  const rows = query(
    `SELECT c.table_name, g.column_name, g.srs_id FROM gpkg_contents c
     LEFT JOIN gpkg_geometry_columns g ON lower(g.table_name) = lower(c.table_name)
     WHERE c.data_type = 'features' ORDER BY c.table_name`,
  );
  return rows.map(({ table_name: name, column_name: column, srs_id: system }) => {
    if (typeof name !== 'string' || typeof column !== 'string' || typeof system !== 'number') {
      throw new UnreadableError(
        `图层 ${textOf(name)} 没有登记几何字段：请从原软件重新导出`,
        `The layer ${textOf(name)} names no geometry column: export it again from its software`,
      );
    }
    return { name, column, system };
  });
}

function layerOf(query: Query, { name, column, system: number }: Table, isOneOfSeveral: boolean): RawLayer {
  const rows = query(`SELECT * FROM "${name.replaceAll('"', '""')}"`);
  const features = rows.map((row, index) => ({
    properties: propertiesOf(row, column),
    geometry: geometryOf(row, column, number, { table: name, row: index + 1 }),
  }));
  const [srs] = query('SELECT * FROM gpkg_spatial_ref_sys WHERE srs_id = CAST(? AS INTEGER)', String(number));
  const sample = features.map(({ geometry }) => firstPosition(geometry)).find((found) => found !== undefined);
  const system = systemOfTable(number, srs, sample);
  return {
    features,
    ...(isOneOfSeveral ? { name } : {}),
    ...(system === undefined ? {} : { system }),
  };
}

function propertiesOf(row: Row, geometryColumn: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => name.toLowerCase() !== geometryColumn.toLowerCase())
      .map(([name, value]) => [name.trim().toLowerCase(), textOf(value)]),
  );
}

interface Place {
  table: string;
  row: number;
}

function geometryOf(row: Row, column: string, system: number, at: Place): GeoJSON.Geometry | null {
  const entry = Object.entries(row).find(([name]) => name.toLowerCase() === column.toLowerCase());
  const value = entry?.[1] ?? null;
  if (value === null) return null;
  const stored = value instanceof Uint8Array ? storedShape(value) : undefined;
  if (stored === undefined) {
    throw new UnreadableError(
      `${at.table} 第 ${at.row} 个要素的几何读不出（损坏，或是曲线）：请在 QGIS 中转为普通的面后重新导出`,
      `${at.table}, feature ${at.row}: its geometry cannot be read (damaged, or a curve): turn it into a plain polygon in QGIS and export again`,
    );
  }
  if (stored.system > 0 && stored.system !== system) {
    throw new UnreadableError(
      `${at.table} 第 ${at.row} 个要素的几何写 srs_id ${stored.system}，图层却写 ${system}：请重新指定坐标系后导出`,
      `${at.table}, feature ${at.row}: its geometry says srs_id ${stored.system}, its layer ${system}: assign the reference system again and export`,
    );
  }
  return stored.geometry;
}

/** Of a geometry that can be published. */
function firstPosition(geometry: GeoJSON.Geometry | null): GeoJSON.Position | undefined {
  if (geometry?.type === 'Point') return geometry.coordinates;
  if (geometry?.type === 'Polygon') return geometry.coordinates[0]?.[0];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates[0]?.[0]?.[0] : undefined;
}
