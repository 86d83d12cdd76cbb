import { type ByteWriter, byteWriter } from '../lib/byte-writer.ts';
import { extentOf, partCount, positionsOf, type Shape } from './geometry-layers.ts';

type Path = readonly GeoJSON.Position[];

/** Numbers of kinds of geometry in WKB, OGC 06-103r4. */
const ONE = { points: 1, lines: 2, areas: 3 } as const;
const SEVERAL = { points: 4, lines: 5, areas: 6 } as const;

const LITTLE_ENDIAN = 1;
/** Flags of the header: the bytes of numbers are little-endian, and west, east, south, north stand before the geometry. */
const FLAGS = { bare: 0b01, withExtent: 0b11 } as const;

/**
 * A geometry as a GeoPackage stores it: the header of clause 2.1.3 (GeoPackage 1.3), then WKB; longitude first.
 * @param srs the number of its reference system
 */
export function storedGeometry(shape: Shape, hasSeveralParts: boolean, srs: number): Uint8Array {
  const needsExtent = shape.kind !== 'points' || hasSeveralParts;
  const file = byteWriter(8 + (needsExtent ? 32 : 0) + wkbLength(shape, hasSeveralParts));
  for (const letter of 'GP') file.uint8(letter.charCodeAt(0));
  file.uint8(0);
  file.uint8(needsExtent ? FLAGS.withExtent : FLAGS.bare);
  file.int32(srs);
  if (needsExtent) {
    const [west, south, east, north] = extentOf([shape]);
    for (const end of [west, east, south, north]) file.float64(end);
  }
  if (hasSeveralParts) {
    head(file, SEVERAL[shape.kind]);
    file.int32(partCount(shape));
  }
  writeParts(file, shape);
  return file.written;
}

function wkbLength(shape: Shape, hasSeveralParts: boolean): number {
  const positions = positionsOf(shape).length * 16;
  const collection = hasSeveralParts ? 9 : 0;
  switch (shape.kind) {
    case 'points':
      return collection + shape.points.length * 5 + positions;
    case 'lines':
      return collection + shape.lines.length * 9 + positions;
    case 'areas':
      return collection + shape.areas.length * 9 + shape.areas.flat().length * 4 + positions;
  }
}

function head(file: ByteWriter, kind: number): void {
  file.uint8(LITTLE_ENDIAN);
  file.int32(kind);
}

function writeParts(file: ByteWriter, shape: Shape): void {
  switch (shape.kind) {
    case 'points':
      for (const point of shape.points) {
        head(file, ONE.points);
        writePositions(file, [point]);
      }
      break;
    case 'lines':
      for (const line of shape.lines) {
        head(file, ONE.lines);
        writePath(file, line);
      }
      break;
    case 'areas':
      for (const rings of shape.areas) {
        head(file, ONE.areas);
        file.int32(rings.length);
        for (const ring of rings) writePath(file, ring);
      }
      break;
  }
}

function writePath(file: ByteWriter, path: Path): void {
  file.int32(path.length);
  writePositions(file, path);
}

function writePositions(file: ByteWriter, positions: Path): void {
  for (const [lon = 0, lat = 0] of positions) {
    file.float64(lon);
    file.float64(lat);
  }
}
