/** What makes a question of words and says nothing of what is asked for; the longer before what it holds. */
const QUESTION =
  /请问|这[个里]|那[个里]|我(?:们)?(?:想|要)(?:知道|了解|问|找|查)?|想(?:知道|了解|问|找|查)|(?:都)?(?:有|是)(?:哪些|什么|哪几[个家])|哪(?:一)?(?:些|几[个家]|[里儿家])|在哪(?:里|儿)?|什么(?:样)?(?:的)?|怎么(?:样|办)?|怎样|如何|为什么|多少|几[个家条项]|[吗呢吧啊呀？?！!]+$|\b(?:where|what|which|who|how (?:many|much)|is|are|the|there|please|show me)\b/giu;

/** Traditional and variant characters as the dataset writes them. @param variants pairs, as `SearchFile` holds them */
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

/** The words of a question without those that only ask; the text itself where nothing would be left. */
export function withoutQuestion(text: string): string {
  const rest = text.replaceAll(QUESTION, ' ').replaceAll(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}
