/** What bytes say in an encoding, or nothing where they are not in it: a lossy reading would publish damaged text. */
export function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of a JSON file: UTF-8, UTF-16 with or without its mark, or GBK, whichever the bytes are.
 * @returns `undefined` when they are none of these
 */
export function jsonText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
    return strictly(bytes, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
    return strictly(bytes, 'utf-16be');
  return strictly(bytes, 'utf-8') ?? strictly(bytes, 'gb18030');
}

/**
 * Signs of text that was read in a wrong encoding before it came to us: replacement marks, control and private characters,
 * runs of accented Latin letters, and the characters that UTF-8 read as GBK is full of.
 */
const DAMAGED = /\uFFFD|\?{2,}|[\p{Cc}\p{Co}]|[\u00C0-\u00FF]{2}|锟|锛|鍓|瀹佹|娴欐|鐨勭/u;

/** Whether a text shows signs of a wrong encoding. */
export function isDamaged(text: string): boolean {
  return DAMAGED.test(text);
}

/** A value of an attribute as trimmed text; what is neither text, number nor truth value is empty. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
