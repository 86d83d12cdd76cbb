import { type ByteWriter, byteWriter } from '../lib/byte-writer.ts';
import { type Extent, extentOf, type GeometryLayer, positionsOf, type Shape } from './geometry-layers.ts';

type Path = readonly GeoJSON.Position[];

/** Numbers and layout: ESRI Shapefile Technical Description, July 1998. Lengths are in words of two bytes, big-endian. */
const TYPE = { point: 1, lines: 3, areas: 5, multipoint: 8 } as const;
const HEADER_LENGTH = 100;
const FILE_CODE = 9994;
const VERSION = 1000;

/** The geometry of a layer (`.shp`) and the index of its records (`.shx`), WGS84 degrees, longitude first. */
export function shapeFiles<Row>({ kind, hasSeveralParts, rows }: GeometryLayer<Row>): {
  shp: Uint8Array;
  shx: Uint8Array;
} {
  const shapes = rows.map(({ shape }) => shape);
  const type = kind === 'points' ? (hasSeveralParts ? TYPE.multipoint : TYPE.point) : TYPE[kind];
  const records = shapes.map((shape) => recordOf(shape, type));
  const extent = extentOf(shapes);
  const shp = byteWriter(records.reduce((sum, { length }) => sum + 8 + length, HEADER_LENGTH));
  const shx = byteWriter(HEADER_LENGTH + records.length * 8);
  for (const file of [shp, shx]) writeHeader(file, type, extent);
  for (const [index, record] of records.entries()) {
    shx.int32(shp.position() / 2, 'big');
    shx.int32(record.length / 2, 'big');
    shp.int32(index + 1, 'big');
    shp.int32(record.length / 2, 'big');
    shp.bytes(record);
  }
  return { shp: shp.written, shx: shx.written };
}

function writeHeader(file: ByteWriter, type: number, extent: Extent): void {
  file.int32(FILE_CODE, 'big');
  file.skip(20);
  file.int32(file.written.length / 2, 'big');
  file.int32(VERSION);
  file.int32(type);
  for (const end of extent) file.float64(end);
  // Neither heights nor measures.
  file.skip(32);
}

function recordOf(shape: Shape, type: number): Uint8Array {
  if (type === TYPE.point) {
    const file = byteWriter(20);
    file.int32(type);
    writePositions(file, positionsOf(shape).slice(0, 1));
    return file.written;
  }
  const positions = shape.kind === 'areas' ? ringsOf(shape.areas).flat() : positionsOf(shape);
  const parts = shape.kind === 'points' ? [] : shape.kind === 'lines' ? shape.lines : ringsOf(shape.areas);
  const hasParts = shape.kind !== 'points';
  const file = byteWriter(40 + (hasParts ? 4 + parts.length * 4 : 0) + positions.length * 16);
  file.int32(type);
  for (const end of extentOf([shape])) file.float64(end);
  if (hasParts) file.int32(parts.length);
  file.int32(positions.length);
  let start = 0;
  for (const part of parts) {
    file.int32(start);
    start += part.length;
  }
  writePositions(file, positions);
  return file.written;
}

function writePositions(file: ByteWriter, positions: Path): void {
  for (const [lon = 0, lat = 0] of positions) {
    file.float64(lon);
    file.float64(lat);
  }
}

/** Outlines run clockwise and holes the other way, which RFC 7946 has the other way round. */
function ringsOf(areas: readonly (readonly Path[])[]): readonly Path[] {
  return areas.flatMap((rings) =>
    rings.map((ring, index) => (isClockwise(ring) === (index === 0) ? ring : ring.toReversed())),
  );
}

/** By the sign of twice the area (shoelace formula), longitudes to the right and latitudes upwards. */
function isClockwise(ring: Path): boolean {
  let doubled = 0;
  for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
    const [nextLon = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    doubled += lon * nextLat - nextLon * lat;
  }
  return doubled < 0;
}
