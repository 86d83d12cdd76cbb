import { zh as shared } from '../../messages/siting/words.zh.ts';
import { zh as stepping } from '../../messages/stepping/words.zh.ts';
import type { WordsOfSurface } from '../../messages/translate.ts';
import { zh } from './words.zh.ts';

export const words: WordsOfSurface = {
  zh: { ...shared, ...stepping, ...zh },
  en: async () => {
    const [more, steps, own] = await Promise.all([
      import('../../messages/siting/words.en.ts'),
      import('../../messages/stepping/words.en.ts'),
      import('./words.en.ts'),
    ]);
    return { ...more.en, ...steps.en, ...own.en };
  },
};
