import { zh as stepping } from '../../messages/stepping/words.zh.ts';
import type { WordsOfSurface } from '../../messages/translate.ts';
import { zh } from './words.zh.ts';

export const words: WordsOfSurface = {
  zh: { ...stepping, ...zh },
  en: async () => {
    const [steps, own] = await Promise.all([
      import('../../messages/stepping/words.en.ts'),
      import('./words.en.ts'),
    ]);
    return { ...steps.en, ...own.en };
  },
};
