import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Words } from '../../src/atlas/reading/block.ts';
import { zh as readingWords } from '../../src/messages/reading/words.zh.ts';
import { zh as coreWords } from '../../src/messages/zh.ts';

/** The words of reading in Chinese, compiled here: while a site is built the library compiles none by itself. */
export function chineseWords(): Words {
  const messages = Object.fromEntries(
    Object.entries({ ...coreWords, ...readingWords }).map(([key, text]) => [key, compileMessage(text)]),
  );
  const i18n = setupI18n({ locale: 'zh', messages: { zh: messages } });
  return (key, values) => i18n._(key, values);
}
