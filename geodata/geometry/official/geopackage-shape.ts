import GeoJSON from 'ol/format/GeoJSON.js';
import WKB from 'ol/format/WKB.js';

const HEADER = { bytes: 8, flags: 3, system: 4 } as const;
/** Bytes of the envelope by its code: none, XY, XYZ, XYM, XYZM. */
const ENVELOPES = [0, 32, 48, 48, 64];

const FLAGS = { littleEndian: 0b1, envelope: 0b1110, empty: 0b1_0000, extended: 0b10_0000 } as const;

/** A geometry with the number of the reference system that its own header names. */
export interface StoredShape {
  geometry: GeoJSON.Geometry | null;
  system: number;
}

/**
 * Reads a geometry as GeoPackage stores it: a header, an envelope, then WKB with or without Z and M.
 * @returns `undefined` for what is none: damaged, or of a kind that GeoJSON does not have (curves)
 */
export function storedShape(bytes: Uint8Array): StoredShape | undefined {
  const isStored = bytes.length >= HEADER.bytes && bytes[0] === 0x47 && bytes[1] === 0x50 && bytes[2] === 0;
  const flags = bytes[HEADER.flags] ?? 0;
  const envelope = ENVELOPES[(flags & FLAGS.envelope) >> 1];
  if (!isStored || envelope === undefined || (flags & FLAGS.extended) !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const system = view.getInt32(HEADER.system, (flags & FLAGS.littleEndian) !== 0);
  if ((flags & FLAGS.empty) !== 0) return { geometry: null, system };
  const geometry = wellKnown(bytes.subarray(HEADER.bytes + envelope));
  return geometry === undefined ? undefined : { geometry, system };
}

function wellKnown(bytes: Uint8Array): GeoJSON.Geometry | undefined {
  try {
    const geometry = new WKB().readGeometry(bytes);
    return geometry === null ? undefined : new GeoJSON().writeGeometryObject(geometry);
  } catch {
    return undefined;
  }
}
