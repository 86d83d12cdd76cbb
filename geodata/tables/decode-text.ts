/** What a table file turned out to be when it is not text that can be read. */
export type EncodingFault = 'gbk' | 'excel' | 'unknown';

export type DecodedText = { text: string; fault?: never } | { text?: never; fault: EncodingFault };

const UTF16_MARKS = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;
const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];
const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Decodes a table file. UTF-8 (with or without a byte order mark) and UTF-16 with its mark are read. GBK is recognised
 * but not converted: a maintainer must see once that the file was saved in the wrong way, or half of a later merge is
 * in one encoding and half in the other.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, ZIP_MARK) || startsWith(bytes, OLE_MARK)) return { fault: 'excel' };
  for (const { mark, encoding } of UTF16_MARKS) {
    if (startsWith(bytes, mark)) return { text: new TextDecoder(encoding).decode(bytes) };
  }
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8 };
  return { fault: decodeStrictly(bytes, 'gb18030') === undefined ? 'unknown' : 'gbk' };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
