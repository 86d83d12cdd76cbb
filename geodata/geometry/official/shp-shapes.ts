import type { Complaint } from './complaint.ts';
import { nestRings } from './nest-rings.ts';
import { UnreadableError } from './parsed-file.ts';

export interface Shape {
  geometry: GeoJSON.Geometry | null;
  remarks: readonly Complaint[];
}

const SHAPE = {
  none: 0,
  points: [1, 11, 21],
  lines: [3, 13, 23],
  polygons: [5, 15, 25],
  multipoints: [8, 18, 28],
} as const;

/**
 * Reads the shapes of a `.shp` in their order; heights and measures are left aside, since no position depends on them.
 * Rings are nested by what lies in what: many programs wind them wrongly, and nothing may be lost for it.
 * @throws {UnreadableError} where the file is cut short or is no `.shp`
 */
export function readShp(bytes: Buffer): Shape[] {
  const broken = new UnreadableError(
    '.shp 残缺：请从原软件重新导出',
    'The .shp is broken: export it again from its software',
  );
  if (bytes.length < 100 || bytes.readInt32BE(0) !== 9994) throw broken;
  const end = bytes.readInt32BE(24) * 2;
  if (bytes.length < end) throw broken;
  const shapes: Shape[] = [];
  for (let at = 100; at + 8 <= end; ) {
    const length = bytes.readInt32BE(at + 4) * 2;
    if (length < 4 || at + 8 + length > end) throw broken;
    try {
      shapes.push(shapeOf(bytes.subarray(at + 8, at + 8 + length)));
    } catch (error) {
      throw error instanceof RangeError ? broken : error;
    }
    at += 8 + length;
  }
  return shapes;
}

function shapeOf(record: Buffer): Shape {
  const type = record.readInt32LE(0);
  const isOneOf = (types: readonly number[]): boolean => types.includes(type);
  if (type === SHAPE.none) return { geometry: null, remarks: [] };
  if (isOneOf(SHAPE.points))
    return { geometry: { type: 'Point', coordinates: positionAt(record, 4) }, remarks: [] };
  // Only named, so that the refusal can say what it is.
  if (isOneOf(SHAPE.multipoints)) return { geometry: { type: 'MultiPoint', coordinates: [] }, remarks: [] };
  if (isOneOf(SHAPE.lines)) return { geometry: { type: 'MultiLineString', coordinates: [] }, remarks: [] };
  if (!isOneOf(SHAPE.polygons)) {
    throw new UnreadableError(
      `图形类型 ${type} 不是面也不是点`,
      `Shape type ${type} is neither polygon nor point`,
    );
  }
  const [partCount, pointCount] = [record.readInt32LE(36), record.readInt32LE(40)];
  const starts = Array.from({ length: partCount }, (_, index) => record.readInt32LE(44 + index * 4));
  const first = 44 + partCount * 4;
  const rings = starts.map((start, index) =>
    Array.from({ length: (starts[index + 1] ?? pointCount) - start }, (_, offset) =>
      positionAt(record, first + (start + offset) * 16),
    ),
  );
  return nestRings(rings);
}

function positionAt(record: Buffer, at: number): GeoJSON.Position {
  return [record.readDoubleLE(at), record.readDoubleLE(at + 8)];
}
