import { zh as shared } from '../../messages/mapped/words.zh.ts';
import type { WordsOfSurface } from '../../messages/translate.ts';
import { zh } from './words.zh.ts';

export const words: WordsOfSurface = {
  zh: { ...shared, ...zh },
  en: async () => {
    const [more, own] = await Promise.all([
      import('../../messages/mapped/words.en.ts'),
      import('./words.en.ts'),
    ]);
    return { ...more.en, ...own.en };
  },
};
