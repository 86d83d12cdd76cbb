import { setupI18n } from '@lingui/core';
import { type Catalogue, type MessageKey, zh } from './zh.ts';

export type { MessageKey } from './zh.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Translates a message key; `values` fill its ICU placeholders. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A translator over one catalogue. A build ships compiled messages; elsewhere they are compiled at first use and kept. */
export function createTranslator(locale: 'zh' | 'en', catalogue: Catalogue): Translate {
  const i18n = setupI18n({ locale, messages: { [locale]: { ...catalogue } } });
  return (key, values) => i18n._(key, values);
}

export const translateChinese: Translate = createTranslator('zh', zh);

/** True for a key of the catalogue: for keys composed from data, such as `class.${node.class}`. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(zh, key);
}

/** Loads the translator of a language; English comes as a chunk of its own, when first asked for. */
export async function loadTranslator(language: 'zh' | 'en'): Promise<Translate> {
  if (language === 'zh') return translateChinese;
  const { en } = await import('./en.ts');
  return createTranslator('en', en);
}
