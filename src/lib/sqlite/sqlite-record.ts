import { byteWriter } from '../byte-writer.ts';

/** What a cell of SQLite holds; numbers without a fraction are integers. */
export type SqliteValue = number | string | Uint8Array | null;

/** Kinds of values in the head of a record: SQLite, “Database File Format”, 2.1. */
const KIND = { null: 0, float: 7, zero: 8, one: 9, blob: 12, text: 13 } as const;

/** Integers by the bytes that they take: two's complement, the most significant first. */
const INTEGERS = [
  { kind: 1, bytes: 1 },
  { kind: 2, bytes: 2 },
  { kind: 3, bytes: 3 },
  { kind: 4, bytes: 4 },
  { kind: 6, bytes: 8 },
] as const;

const encoder = new TextEncoder();

/** A number in one to nine bytes, seven bits each, the most significant first; the ninth has eight. */
export function varint(value: number): readonly number[] {
  let rest = BigInt.asUintN(64, BigInt(value));
  if (rest >= 1n << 56n) {
    const last = Number(rest & 0xffn);
    rest >>= 8n;
    return [...sevens(rest, 8).map((bits) => bits | 0x80), last];
  }
  const length = Math.max(1, Math.ceil(rest.toString(2).length / 7));
  return sevens(rest, length).map((bits, index) => (index < length - 1 ? bits | 0x80 : bits));
}

const sevens = (value: bigint, length: number): number[] =>
  Array.from({ length }, (_, index) => Number((value >> BigInt(7 * (length - 1 - index))) & 0x7fn));

/** A row of a table, or a key of an index, as its pages hold it. */
export function recordOf(values: readonly SqliteValue[]): Uint8Array {
  const parts = values.map(partOf);
  const kinds = parts.flatMap(({ kind }) => varint(kind));
  // The length of the head counts itself.
  const own = kinds.length + 1 > 127 ? 2 : 1;
  const head = [...varint(kinds.length + own), ...kinds];
  const file = byteWriter(parts.reduce((sum, { bytes }) => sum + bytes.length, head.length));
  file.bytes(Uint8Array.from(head));
  for (const { bytes } of parts) file.bytes(bytes);
  return file.written;
}

function partOf(value: SqliteValue): { kind: number; bytes: Uint8Array } {
  if (value === null) return { kind: KIND.null, bytes: new Uint8Array() };
  if (typeof value === 'number') return numberPart(value);
  const bytes = typeof value === 'string' ? encoder.encode(value) : value;
  return { kind: (typeof value === 'string' ? KIND.text : KIND.blob) + bytes.length * 2, bytes };
}

function numberPart(value: number): { kind: number; bytes: Uint8Array } {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setFloat64(0, value);
    return { kind: KIND.float, bytes };
  }
  if (value === 0 || value === 1)
    return { kind: value === 0 ? KIND.zero : KIND.one, bytes: new Uint8Array() };
  const { kind, bytes: length } =
    INTEGERS.find(({ bytes }) => Math.abs(value) < 2 ** (bytes * 8 - 1)) ?? INTEGERS[4];
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigInt64(0, BigInt(value));
  return { kind, bytes: bytes.subarray(8 - length) };
}
