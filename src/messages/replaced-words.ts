import { zh } from './replaced/words.zh.ts';
import type { WordsOfSurface } from './translate.ts';

/** Words of a page that is no longer the site's, fetched beside the page itself. */
export const replacedWords: WordsOfSurface = {
  zh,
  en: async () => (await import('./replaced/words.en.ts')).en,
};
