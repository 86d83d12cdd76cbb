import type { WordsOfSurface } from '../../messages/translate.ts';
import { zh } from './words.zh.ts';

export const words: WordsOfSurface = {
  zh,
  en: async () => (await import('./words.en.ts')).en,
};
