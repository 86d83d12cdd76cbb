import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Words } from '../../src/atlas/reading/block.ts';
import { en as coreEnglish } from '../../src/messages/en.ts';
import { en as readingEnglish } from '../../src/messages/reading/words.en.ts';
import { zh as readingChinese } from '../../src/messages/reading/words.zh.ts';
import { zh as coreChinese } from '../../src/messages/zh.ts';

/** Languages that small pages are written in; the first is what stands without a word for it in the address. */
export const PAGE_LANGUAGES = ['zh', 'en'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

const CATALOGUES: Readonly<Record<PageLanguage, Readonly<Record<string, string>>>> = {
  zh: { ...coreChinese, ...readingChinese },
  en: { ...coreEnglish, ...readingEnglish },
};

/** The words of reading in one language, compiled here: while a site is built the library compiles none by itself. */
export function pageWords(language: PageLanguage): Words {
  const messages = Object.fromEntries(
    Object.entries(CATALOGUES[language]).map(([key, text]) => [key, compileMessage(text)]),
  );
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
  return (key, values) => i18n._(key, values);
}

/** What small pages say besides, in their own voice. */
export const OWN_WORDS: Readonly<
  Record<
    PageLanguage,
    {
      open: string;
      openStory: string;
      source: (sources: string) => string;
      counted: string;
      story: string;
      otherLanguage: string;
      shown: (count: number) => string;
    }
  >
> = {
  zh: {
    open: '在图集里打开',
    openStory: '从头看这个讲解',
    source: (sources) => `出处：${sources}`,
    counted: '本图集的计数',
    story: '讲解',
    otherLanguage: 'English',
    shown: (count) => `图上突出的是与它有联系的 ${count} 处。`,
  },
  en: {
    open: 'Open in the atlas',
    openStory: 'Open this story from its beginning',
    source: (sources) => `Source: ${sources}`,
    counted: 'counted by this atlas',
    story: 'Story',
    otherLanguage: '中文',
    shown: (count) => `Brought out on the map: the ${count} places tied to it.`,
  },
};
