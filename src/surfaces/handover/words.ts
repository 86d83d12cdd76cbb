import { zh as compared } from '../../messages/compared/words.zh.ts';
import { zh as handover } from '../../messages/handover/words.zh.ts';
import { zh as mapped } from '../../messages/mapped/words.zh.ts';
import { zh as siting } from '../../messages/siting/words.zh.ts';
import type { WordsOfSurface } from '../../messages/translate.ts';
import { zh } from './words.zh.ts';

/** Beside its own words those of what it hands over: comparisons, site searches, maps. */
export const words: WordsOfSurface = {
  zh: { ...compared, ...siting, ...mapped, ...handover, ...zh },
  en: async () => {
    const all = await Promise.all([
      import('../../messages/compared/words.en.ts'),
      import('../../messages/siting/words.en.ts'),
      import('../../messages/mapped/words.en.ts'),
      import('../../messages/handover/words.en.ts'),
      import('./words.en.ts'),
    ]);
    const found: Record<string, string> = {};
    for (const { en } of all) Object.assign(found, en);
    return found;
  },
};
