import { Converter } from 'opencc-js';

const HAN = /\p{Script=Han}/gu;
/** The block of common ideographs, which holds what is typed. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Traditional characters as they are written in Taiwan, Hong Kong and in general, each to its simplified one. */
const CONVERTERS = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

/**
 * Pairs of a traditional or variant character and the simplified one, run together: `寧宁餘余…`. Only those that lead to a
 * character of these texts, and none that occurs in them itself: 甬 stays 甬 whatever it may be elsewhere.
 */
export function variantsFor(texts: Iterable<string>): string {
  const used = new Set<string>();
  for (const text of texts) for (const [sign] of text.matchAll(HAN)) used.add(sign);
  let pairs = '';
  for (let code = FIRST; code <= LAST; code += 1) {
    const sign = String.fromCodePoint(code);
    if (used.has(sign)) continue;
    const simplified = CONVERTERS.map((convert) => convert(sign)).find((other) => other !== sign);
    if (simplified !== undefined && used.has(simplified)) pairs += `${sign}${simplified}`;
  }
  return pairs;
}
