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
/** The words of surfaces, with what their English waits for; nothing where that could not be fetched. */
const surfaces = new Map<WordsOfSurface, Promise<void> | undefined>();

export const translateChinese: Translate = chinese.translate;

/** True for a key that has words: for keys composed from data, such as `class.${node.class}`. */
export function isMessageKey(key: string): key is MessageKey {
  return known.has(key);
}

/**
 * Takes in the words of a surface, in Chinese at once and in English once they are there. Whoever brings the same words
 * meanwhile waits for the same.
 */
export function addWords(words: WordsOfSurface): Promise<void> {
  const coming = surfaces.get(words);
  if (coming !== undefined) return coming;
  for (const key of Object.keys(words.zh)) known.add(key);
  chinese.add(words.zh);
  return bringEnglish(words);
}

/** Remembers that the words are coming; where their English cannot be fetched, the next who asks tries again. */
function bringEnglish(words: WordsOfSurface): Promise<void> {
  const coming = addEnglish(words);
  surfaces.set(words, coming);
  coming.catch(() => {
    if (surfaces.get(words) === coming) surfaces.set(words, undefined);
  });
  return coming;
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
    await Promise.all([...surfaces.keys()].map((words) => bringEnglish(words)));
    return translate;
  } catch (error) {
    english = undefined;
    throw error;
  }
}
