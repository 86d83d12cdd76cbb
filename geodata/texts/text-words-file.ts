import type { TextWords } from '../../src/atlas/search/text-words.ts';

/** Where the words of the texts are kept, one file a document. */
export const TEXT_WORDS = 'seeds/text-words';

/** What stands in the place of the words of a document whose text is not at hand. */
const NONE = 'none';

/**
 * A file of `seeds/text-words`: the document's id, the words of letters and figures, then line by line a character with all
 * that follow it; or the id and `none`.
 */
export function writeWords(document: string, words: TextWords | null): string {
  const lines = words === null ? [NONE] : [words.words, ...words.pairs.split(' ')];
  return `${[document, ...lines].join('\n')}\n`;
}

/** Reads such a file. @returns undefined where it is none, or that of another document */
export function readWords(document: string, text: string): { words: TextWords | null } | undefined {
  const [head, words, ...pairs] = text.trimEnd().split(/\r?\n/);
  if (head !== document || words === undefined) return undefined;
  if (words === NONE) return pairs.length === 0 ? { words: null } : undefined;
  const isSound = pairs.length > 0 && pairs.every((group) => /^\p{Script=Han}+$/u.test(group));
  return isSound ? { words: { pairs: pairs.join(' '), words } } : undefined;
}
