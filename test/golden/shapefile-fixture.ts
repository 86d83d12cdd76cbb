import JSZip from 'jszip';

/** A field value: text for UTF-8, bytes for anything else. */
type Value = string | Uint8Array;

/** A zipped Shapefile with one polygon, as desktop software writes it: no `.cpg`, and a `.prj` only when given. */
export async function zippedShapefile(
  ring: GeoJSON.Position[],
  fields: Readonly<Record<string, Value>>,
  prj?: string,
): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('范围.shp', shp(ring));
  zip.file('范围.dbf', dbf(fields));
  if (prj !== undefined) zip.file('范围.prj', prj);
  return zip.generateAsync({ type: 'uint8array' });
}

/** ESRI Shapefile Technical Description: header of 100 bytes, then one record of shape type 5 (polygon). */
function shp(ring: GeoJSON.Position[]): Buffer {
  const content = 44 + 4 + ring.length * 16;
  const bytes = Buffer.alloc(100 + 8 + content);
  bytes.writeInt32BE(9994, 0);
  bytes.writeInt32BE(bytes.length / 2, 24);
  bytes.writeInt32LE(1000, 28);
  bytes.writeInt32LE(5, 32);
  bytes.writeInt32BE(1, 100);
  bytes.writeInt32BE(content / 2, 104);
  bytes.writeInt32LE(5, 108);
  bytes.writeInt32LE(1, 144);
  bytes.writeInt32LE(ring.length, 148);
  // Outer rings run clockwise in a Shapefile.
  for (const [index, [x = 0, y = 0]] of ring.toReversed().entries()) {
    bytes.writeDoubleLE(x, 156 + index * 16);
    bytes.writeDoubleLE(y, 164 + index * 16);
  }
  return bytes;
}

/** dBASE III with one record; field names are cut to 10 bytes. */
function dbf(fields: Readonly<Record<string, Value>>): Buffer {
  const WIDTH = 60;
  const names = Object.keys(fields);
  const header = Buffer.alloc(32 + names.length * 32 + 1);
  header.writeUInt8(3, 0);
  header.writeUInt32LE(1, 4);
  header.writeUInt16LE(header.length, 8);
  header.writeUInt16LE(1 + names.length * WIDTH, 10);
  for (const [index, name] of names.entries()) {
    header.write(name.slice(0, 10), 32 + index * 32, 'latin1');
    header.write('C', 32 + index * 32 + 11, 'latin1');
    header.writeUInt8(WIDTH, 32 + index * 32 + 16);
  }
  header.writeUInt8(13, header.length - 1);
  const values = Object.values(fields).map((value) => {
    const cell = Buffer.alloc(WIDTH, ' ');
    Buffer.from(value).copy(cell);
    return cell;
  });
  return Buffer.concat([header, Buffer.from(' '), ...values, Buffer.from([26])]);
}
