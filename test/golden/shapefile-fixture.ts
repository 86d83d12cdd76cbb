import JSZip from 'jszip';

/** A field value: text for UTF-8, bytes for anything else. */
type Value = string | Uint8Array;
type Row = Readonly<Record<string, Value>>;

/** A zipped Shapefile with one polygon, as desktop software writes it: no `.cpg`, and a `.prj` only when given. */
export function zippedShapefile(ring: GeoJSON.Position[], fields: Row, prj?: string): Promise<Uint8Array> {
  // Outer rings run clockwise in a Shapefile.
  const members = shapefileOf([[ring.toReversed()]], [fields]);
  return zipped({ 范围: { ...members, ...(prj === undefined ? {} : { prj }) } });
}

/** A zip of layers by name, each of members by extension; an empty one is left out. */
export async function zipped(
  layers: Readonly<Record<string, Readonly<Record<string, Value>>>>,
): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, members] of Object.entries(layers)) {
    for (const [extension, content] of Object.entries(members)) {
      if (content.length > 0) zip.file(`${name}.${extension}`, content);
    }
  }
  return zip.generateAsync({ type: 'uint8array' });
}

/** Shapes, each of rings as they are wound, and a row for each. */
export function shapefileOf(
  shapes: readonly GeoJSON.Position[][][],
  rows: readonly Row[],
): { shp: Buffer; dbf: Buffer } {
  return { shp: shp(shapes), dbf: dbf(rows) };
}

/** ESRI Shapefile Technical Description: header of 100 bytes, then records of shape type 5 (polygon). */
function shp(shapes: readonly GeoJSON.Position[][][]): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(100), ...shapes.map(record)]);
  bytes.writeInt32BE(9994, 0);
  bytes.writeInt32BE(bytes.length / 2, 24);
  bytes.writeInt32LE(1000, 28);
  bytes.writeInt32LE(5, 32);
  return bytes;
}

function record(rings: readonly GeoJSON.Position[][], index: number): Buffer {
  const points = rings.flat();
  const content = 44 + rings.length * 4 + points.length * 16;
  const bytes = Buffer.alloc(8 + content);
  bytes.writeInt32BE(index + 1, 0);
  bytes.writeInt32BE(content / 2, 4);
  bytes.writeInt32LE(5, 8);
  bytes.writeInt32LE(rings.length, 44);
  bytes.writeInt32LE(points.length, 48);
  let start = 0;
  for (const [part, ring] of rings.entries()) {
    bytes.writeInt32LE(start, 52 + part * 4);
    start += ring.length;
  }
  for (const [number, [x = 0, y = 0]] of points.entries()) {
    bytes.writeDoubleLE(x, 52 + rings.length * 4 + number * 16);
    bytes.writeDoubleLE(y, 60 + rings.length * 4 + number * 16);
  }
  return bytes;
}

/** dBASE III; field names are cut to 10 bytes. */
function dbf(rows: readonly Row[]): Buffer {
  const WIDTH = 60;
  const names = Object.keys(rows[0] ?? {});
  const header = Buffer.alloc(32 + names.length * 32 + 1);
  header.writeUInt8(3, 0);
  header.writeUInt32LE(rows.length, 4);
  header.writeUInt16LE(header.length, 8);
  header.writeUInt16LE(1 + names.length * WIDTH, 10);
  for (const [index, name] of names.entries()) {
    header.write(name.slice(0, 10), 32 + index * 32, 'latin1');
    header.write('C', 32 + index * 32 + 11, 'latin1');
    header.writeUInt8(WIDTH, 32 + index * 32 + 16);
  }
  header.writeUInt8(13, header.length - 1);
  const records = rows.map((row) => {
    const cells = Object.values(row).map((value) => {
      const cell = Buffer.alloc(WIDTH, ' ');
      Buffer.from(value).copy(cell);
      return cell;
    });
    return Buffer.concat([Buffer.from(' '), ...cells]);
  });
  return Buffer.concat([header, ...records, Buffer.from([26])]);
}
