/** Characters whose compatibility forms add no letter or digit: what is written with these alone needs no NFKC. */
const PLAIN =
  /^[\u0020-\u007e\u4e00-\u9fff\u2010-\u2027\u3000-\u3007\u3010-\u301b\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40]*$/;

function plainForms(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKC');
}

/**
 * Folds a text for comparison: full-width and compatibility forms to their plain ones (NFKC), lower case, and only
 * letters and digits kept, so that brackets, quotes and spaces never stand between a reader and a name.
 */
export function foldText(text: string): string {
  return plainForms(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Folded words of a text, split where `foldText` would drop something. */
export function foldWords(text: string): string[] {
  return plainForms(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
