import { zh as keys } from '../../messages/keys/words.zh.ts';
import type { WordsOfSurface } from '../../messages/translate.ts';
import { zh } from './words.zh.ts';

export const words: WordsOfSurface = {
  zh: { ...keys, ...zh },
  en: async () => {
    const [more, own] = await Promise.all([
      import('../../messages/keys/words.en.ts'),
      import('./words.en.ts'),
    ]);
    return { ...more.en, ...own.en };
  },
};
