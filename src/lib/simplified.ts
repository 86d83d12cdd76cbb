/** Traditional and variant characters as the dataset writes them. @param variants pairs, run together: `寧宁餘余` */
export function simplified(text: string, variants: string): string {
  let plain = '';
  for (const sign of text) {
    const at = isWide(sign) ? variants.indexOf(sign) : -1;
    // At an odd place stands what another leads to, and that is never a variant itself.
    plain += at >= 0 && at % 2 === 0 ? (variants[at + 1] ?? sign) : sign;
  }
  return plain;
}

const isWide = (sign: string): boolean => sign >= '\u4e00' && sign <= '\u9fff';
