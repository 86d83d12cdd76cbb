/** What Windows-1252 has at 0x80 to 0x9F instead of control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Texts of failing decoders that every maintainer of Chinese tables meets. */
const WELL_KNOWN = /锟斤|斤拷|烫烫烫|屯屯屯|锘縗?|鈥[檚渓淺]|銆[傚€]/;

const HAN = /[\u3400-\u9FFF\u3000-\u303F\uFF00-\uFFEF]/g;

let gbkBytes: Map<string, readonly [number, number]> | undefined;

/** The two GBK bytes of a character; the table is turned round once, when first asked for. */
function gbkOf(character: string): readonly [number, number] | undefined {
  if (gbkBytes === undefined) {
    gbkBytes = new Map();
    const decoder = new TextDecoder('gbk');
    for (let lead = 0x81; lead <= 0xfe; lead += 1)
      for (let trail = 0x40; trail <= 0xfe; trail += 1)
        if (trail !== 0x7f) gbkBytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return gbkBytes.get(character);
}

/** The bytes that a wrong reading as GBK was made of; `undefined` where GBK has no such character. */
function bytesAsGbk(run: string): Uint8Array | undefined {
  const pairs = Array.from(run, (character) => (character === '€' ? [0x80] : gbkOf(character)));
  return pairs.includes(undefined) ? undefined : Uint8Array.from(pairs.flatMap((pair) => pair ?? []));
}

function bytesAsLatin(run: string): Uint8Array | undefined {
  const bytes = Array.from(run, (character) => {
    const high = WINDOWS_1252.indexOf(character);
    return high >= 0 ? 0x80 + high : (character.codePointAt(0) ?? 0);
  });
  return bytes.every((byte) => byte >= 0x80 && byte <= 0xff) ? Uint8Array.from(bytes) : undefined;
}

/** Whether the bytes are UTF-8, apart from a character that was cut at the end, and give Chinese. */
function isChineseUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const lost = text.replace(/\uFFFD+$/, '').includes('\uFFFD');
  return !lost && (text.match(HAN) ?? []).length > 0;
}

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder().decode(bytes).includes('\uFFFD');
}

/**
 * Whether a text is UTF-8 read as GBK (鍓嶆咕), UTF-8 read as Latin-1 (é¢ã) or GBK read as Latin-1 (Äþ²¨): it is turned
 * back into bytes, and these make sense in the other encoding.
 */
export function isMisread(text: string): boolean {
  if (WELL_KNOWN.test(text)) return true;
  for (const run of text.match(/\P{ASCII}{2,}/gu) ?? []) {
    const asGbk = bytesAsGbk(run);
    if (asGbk !== undefined && isChineseUtf8(asGbk)) return true;
    const asLatin = bytesAsLatin(run);
    if (asLatin !== undefined && isUtf8(asLatin)) return true;
  }
  return /[\u00A1-\u00A6\u00A8-\u00AF\u00B2-\u00B6\u00B8-\u00D6\u00D8-\u00F6\u00F8-\u00FF]{2,}/.test(text);
}
