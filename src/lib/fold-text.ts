/**
 * Folds a text for comparison: full-width and compatibility forms to their plain ones (NFKC), lower case, and only
 * letters and digits kept, so that brackets, quotes and spaces never stand between a reader and a name.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Folded words of a text, split where `foldText` would drop something. */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
