/** Writes numbers one after the other into bytes of a length that is known before. */
export interface ByteWriter {
  /** Where the next one goes. */
  position: () => number;
  uint8: (value: number) => void;
  uint16: (value: number) => void;
  int32: (value: number, endian?: 'little' | 'big') => void;
  float64: (value: number) => void;
  bytes: (values: Uint8Array) => void;
  /** Leaves so many bytes zero. */
  skip: (length: number) => void;
  /** All bytes; what nobody wrote is zero. */
  written: Uint8Array<ArrayBuffer>;
}

/** A writer of little-endian numbers. @throws {RangeError} for what is written beyond the length */
export function byteWriter(length: number): ByteWriter {
  const written = new Uint8Array(length);
  const view = new DataView(written.buffer);
  let at = 0;
  const put = (size: number, set: (offset: number) => void): void => {
    set(at);
    at += size;
  };
  return {
    position: () => at,
    uint8: (value) => put(1, (offset) => view.setUint8(offset, value)),
    uint16: (value) => put(2, (offset) => view.setUint16(offset, value, true)),
    int32: (value, endian = 'little') =>
      put(4, (offset) => view.setInt32(offset, value, endian === 'little')),
    float64: (value) => put(8, (offset) => view.setFloat64(offset, value, true)),
    bytes: (values) => put(values.length, (offset) => written.set(values, offset)),
    skip: (size) => put(size, () => undefined),
    written,
  };
}
