import { zh } from './paper/words.zh.ts';
import type { WordsOfSurface } from './translate.ts';

/** Words of the printed page, fetched with what prints it. */
export const paperWords: WordsOfSurface = {
  zh,
  en: async () => (await import('./paper/words.en.ts')).en,
};
