/** A text as it is compared by its signs: runs of Chinese characters, and words of letters and figures, in plain forms. */
export interface TextRuns {
  /** Quotation marks, brackets, spaces and line breaks do not part them; all other signs do. */
  han: readonly string[];
  /** In lower case; figures keep their point: `3.4`, `5g`. */
  words: readonly string[];
}

const HAN = /\p{Script=Han}/u;
const OF_WORD = /[\p{L}\p{N}]/u;
/** What stands within a name in one place and not in the next. */
const PASSED_OVER = /[\s"'“”‘’「」『』《》〈〉()[\]〔〕【】·-]/u;

/** Splits a text, or what somebody typed, where its signs change their kind. */
export function textRuns(text: string): TextRuns {
  const han: string[] = [];
  const words: string[] = [];
  let run = '';
  let word = '';
  const signs = Array.from(text.normalize('NFKC').toLowerCase());
  for (const [index, sign] of signs.entries()) {
    const isPoint = sign === '.' && /\d$/.test(word) && /\d/.test(signs[index + 1] ?? '');
    const isHan = HAN.test(sign);
    const isOfWord = isPoint || (!isHan && OF_WORD.test(sign));
    if (word !== '' && !isOfWord) {
      words.push(word);
      word = '';
    }
    if (run !== '' && !isHan && !PASSED_OVER.test(sign)) {
      han.push(run);
      run = '';
    }
    if (isHan) run += sign;
    else if (isOfWord) word += sign;
  }
  return { han: run === '' ? han : [...han, run], words: word === '' ? words : [...words, word] };
}

/** `3,000` → `3000`; the comma of an enumeration of figures looks alike, so that a text is read both ways. */
export const withoutThousands = (text: string): string => text.replace(/(\d)[,，](?=\d{3}(?!\d))/g, '$1');
