import initSqlJs from 'sql.js';
import { ATTRIBUTES, OUTLINE } from './official-fixture.ts';

type Fields = Readonly<Record<string, string>>;

/** A row of a table; rings of a polygon, a geometry as bytes, or none. */
export interface GeoPackageRow {
  fields?: Fields;
  rings?: readonly (readonly GeoJSON.Position[])[];
  bytes?: Uint8Array | null;
}

/** A row of `gpkg_spatial_ref_sys`: number, organization, its code and the definition in WKT. */
export type SpatialRefSys = readonly [number, string, number, string];

export const CGCS2000: SpatialRefSys = [
  4490,
  'EPSG',
  4490,
  'GEOGCS["China Geodetic Coordinate System 2000",DATUM["China_2000",SPHEROID["CGCS2000",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]',
];

/** A GeoPackage as desktop software writes it, reduced to what its standard asks for, with tables by name. */
export async function geoPackage(
  layers: Readonly<Record<string, readonly GeoPackageRow[]>>,
  system: SpatialRefSys = CGCS2000,
): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  const [number, organization, code, definition] = system;
  database.run(`
    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
    CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, srs_id INTEGER);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);
    CREATE TABLE notes (text TEXT);
    INSERT INTO gpkg_contents VALUES ('notes', 'attributes', 0);
    INSERT INTO notes VALUES ('no layer');`);
  database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?)', [
    'srs',
    number,
    organization,
    code,
    definition,
  ]);
  for (const [name, rows] of Object.entries(layers)) {
    const columns = Object.keys(rows[0]?.fields ?? ATTRIBUTES);
    database.run(
      `CREATE TABLE ${quoted(name)} (fid INTEGER PRIMARY KEY, geom BLOB, ${columns.map((column) => `"${column}" TEXT`).join()})`,
    );
    database.run('INSERT INTO gpkg_contents VALUES (?, ?, ?)', [name, 'features', number]);
    database.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)', [
      name,
      'geom',
      'GEOMETRY',
      number,
    ]);
    for (const {
      fields = ATTRIBUTES,
      rings = [OUTLINE],
      bytes = stored(wkb(rings), { system: number }),
    } of rows) {
      const byName = new Map(Object.entries(fields));
      const values = columns.map((column) => byName.get(column) ?? null);
      database.run(`INSERT INTO ${quoted(name)} VALUES (NULL, ?${', ?'.repeat(columns.length)})`, [
        bytes,
        ...values,
      ]);
    }
  }
  const bytes = database.export();
  database.close();
  return bytes;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A geometry with its GeoPackage header; `flags` beside the byte order, `envelope` in numbers. */
export function stored(
  geometry: Uint8Array,
  { system = 4490, flags = 0, envelope = 0 }: { system?: number; flags?: number; envelope?: number } = {},
): Uint8Array {
  const header = Buffer.alloc(8 + envelope * 8);
  header.write('GP', 'latin1');
  header.writeUInt8(flags | 1, 3);
  header.writeInt32LE(system, 4);
  return Buffer.concat([header, geometry]);
}

/** A polygon in WKB; positions of three or four numbers carry Z, or Z and M. */
export function wkb(rings: readonly (readonly GeoJSON.Position[])[]): Buffer {
  const dimensions = rings[0]?.[0]?.length ?? 2;
  return Buffer.concat([
    Buffer.from([1]),
    numbers(dimensions === 4 ? 3003 : dimensions === 3 ? 1003 : 3, rings.length),
    ...rings.flatMap((ring) => [numbers(ring.length), Buffer.from(Float64Array.from(ring.flat()).buffer)]),
  ]);
}

function numbers(...values: number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}
