import { setupI18n } from '@lingui/core';
import { type CoreKey, zh } from './zh.ts';

/**
 * Keys of the words that surfaces bring. Each `words.zh.ts` adds its own to this interface, so that a key without words
 * does not compile, and a surface that is deleted takes its keys along.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the words of the surfaces
export interface SurfaceWords {}

export type MessageKey = CoreKey | keyof SurfaceWords;

export type MessageValues = Readonly<Record<string, string | number>>;

/** Words by key: a build ships them compiled, elsewhere they are compiled at first use. */
export type Words = Readonly<Record<string, string>>;

/** The words of a surface: Chinese with its chunk, English when it is asked for. */
export interface WordsOfSurface {
  zh: Words;
  en: () => Promise<Words>;
}

/** Translates a message key; `values` fill its ICU placeholders. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

export type Locale = 'zh' | 'en';

/** A translator, and what takes more words in for it. */
interface Dictionary {
  translate: Translate;
  add: (words: Words) => void;
}

function createDictionary(locale: Locale, words: Words): Dictionary {
  const i18n = setupI18n({ locale, messages: { [locale]: { ...words } } });
  return {
    translate: (key, values) => i18n._(key, values),
    add: (more) => i18n.load(locale, { ...more }),
  };
}

/** A translator over these words alone. */
export function createTranslator(locale: Locale, words: Words): Translate {
  return createDictionary(locale, words).translate;
}

const chinese = createDictionary('zh', zh);
let english: Promise<Dictionary> | undefined;

const known = new Set<string>(Object.keys(zh));
const surfaces = new Set<WordsOfSurface>();

export const translateChinese: Translate = chinese.translate;

/** True for a key that has words: for keys composed from data, such as `class.${node.class}`. */
export function isMessageKey(key: string): key is MessageKey {
  return known.has(key);
}

/** Takes in the words of a surface, in Chinese at once and in English once they are there. */
export async function addWords(words: WordsOfSurface): Promise<void> {
  if (surfaces.has(words)) return;
  surfaces.add(words);
  for (const key of Object.keys(words.zh)) known.add(key);
  chinese.add(words.zh);
  await addEnglish(words);
}

async function addEnglish(words: WordsOfSurface): Promise<void> {
  const [loaded, more] = english === undefined ? [] : await Promise.all([english, words.en()]);
  if (more !== undefined) loaded?.add(more);
}

async function loadEnglish(): Promise<Dictionary> {
  const { en } = await import('./en.ts');
  return createDictionary('en', en);
}

/**
 * Loads the translator of a language with the words of every surface that is there; English comes in chunks of its own,
 * when first asked for. After a refusal it is asked for anew.
 * @throws {Error} when a chunk cannot be fetched
 */
export async function loadTranslator(language: Locale): Promise<Translate> {
  if (language === 'zh') return translateChinese;
  english ??= loadEnglish();
  try {
    const { translate } = await english;
    await Promise.all([...surfaces].map((words) => addEnglish(words)));
    return translate;
  } catch (error) {
    english = undefined;
    throw error;
  }
}
