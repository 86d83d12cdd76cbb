import { zh } from './reading/words.zh.ts';
import type { WordsOfSurface } from './translate.ts';

/** Words of what is read, fetched with the first surface that is not part of the first view. */
export const readingWords: WordsOfSurface = {
  zh,
  en: async () => (await import('./reading/words.en.ts')).en,
};
