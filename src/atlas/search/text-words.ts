import * as v from 'valibot';
import { simplified } from '../../lib/simplified.ts';
import { textRuns, withoutThousands } from '../../lib/text-runs.ts';
import { withoutQuestion } from './plain-words.ts';

/**
 * `data/words.json`: of each document by its id which pairs of characters and which words its text has, by which a search
 * without a hit tells whether the documents lack a word or only the records do. Nobody can read the text from it. A
 * document whose text was not at hand is not in it.
 */
export const textWordsFileSchema = v.object({
  schemaVersion: v.pipe(v.string(), v.regex(/^1\./)),
  documents: v.record(
    v.string(),
    v.object({
      /** A character and all that follow it somewhere in the text, group by group: `宁波海 波市`. */
      pairs: v.string(),
      /** Words of letters and figures, in lower case. */
      words: v.string(),
    }),
  ),
});

export type TextWordsFile = v.InferOutput<typeof textWordsFileSchema>;
export type TextWords = TextWordsFile['documents'][string];

/** What the texts say to a question that the records do not answer. */
export type TextAnswer =
  /** Of these no text has the signs in a row. `isForeign`: all of them are letters, which texts in Chinese hardly have. */
  | { kind: 'absent'; said: readonly string[]; isForeign: boolean; texts: number }
  /** These documents may have all of them; pairs do not tell more. */
  | { kind: 'possible'; documents: readonly string[] }
  /** Each may stand in some text, and in none do all of them. */
  | { kind: 'apart'; said: readonly string[]; texts: number };

/**
 * Whether the texts of the documents have what was typed. A pair that no text has is proof that they do not; pairs that one
 * has are none that it does.
 * @param variants pairs of traditional and simplified characters, as `SearchFile` holds them
 * @returns undefined where nothing can be said: no signs were typed, or no text was at hand
 */
export function askTexts(file: TextWordsFile, typed: string, variants = ''): TextAnswer | undefined {
  const texts = Object.entries(file.documents).map(([id, words]) => ({ id, words }));
  // A text may be broken anywhere; who types a space parts two words.
  const parts = withoutThousands(withoutQuestion(simplified(typed, variants)))
    .split(/\s+/)
    .map(textRuns);
  const han = parts.flatMap((part) => part.han);
  const words = parts.flatMap((part) => part.words);
  const asked = [
    ...han.map((said) => ({ said, isIn: (own: TextWords) => hasRun(own, said) })),
    ...words.map((said) => ({ said, isIn: (own: TextWords) => hasWord(own, said) })),
  ];
  if (asked.length === 0 || texts.length === 0) return undefined;
  const absent = asked.filter(({ isIn }) => !texts.some((text) => isIn(text.words))).map(({ said }) => said);
  if (absent.length > 0)
    return {
      kind: 'absent',
      said: absent,
      isForeign: absent.every((said) => /\p{Script=Latin}/u.test(said)),
      texts: texts.length,
    };
  const documents = texts.filter((text) => asked.every(({ isIn }) => isIn(text.words))).map(({ id }) => id);
  return documents.length > 0
    ? { kind: 'possible', documents }
    : { kind: 'apart', said: asked.map(({ said }) => said), texts: texts.length };
}

const groups = new WeakMap<TextWords, ReadonlyMap<string, string>>();

/** By character those that follow it. */
function followers(words: TextWords): ReadonlyMap<string, string> {
  const known =
    groups.get(words) ??
    new Map(words.pairs.split(' ').map((group) => [charOf(group), group.slice(charOf(group).length)]));
  groups.set(words, known);
  return known;
}

const charOf = (text: string): string => Array.from(text)[0] ?? '';

function hasRun(words: TextWords, run: string): boolean {
  const signs = Array.from(run);
  if (signs.length === 1) return words.pairs.includes(run);
  return signs.every((sign, index) => {
    const next = signs[index + 1];
    return next === undefined || followers(words).get(sign)?.includes(next) === true;
  });
}

/** Letters are found by the beginning of a word, figures as a whole. */
function hasWord({ words }: TextWords, word: string): boolean {
  return ` ${words} `.includes(/\d$/.test(word) ? ` ${word} ` : ` ${word}`);
}

/** The words of a text as the file has them, in the order of their code units. */
export function wordsOfText(text: string): TextWords {
  const { han } = textRuns(text);
  const words = new Set(
    [text, withoutThousands(text)].flatMap((way) => textRuns(way).words).flatMap(partsOf),
  );
  const after = new Map<string, Set<string>>();
  for (const run of han) {
    const signs = Array.from(run);
    for (const [index, sign] of signs.entries()) {
      const next = signs[index + 1];
      const known = after.get(sign) ?? new Set();
      if (next !== undefined || signs.length === 1)
        after.set(sign, next === undefined ? known : known.add(next));
    }
  }
  const pairs = [...after].map(([sign, next]) => `${sign}${[...next].toSorted(byUnits).join('')}`);
  return { pairs: pairs.toSorted(byUnits).join(' '), words: [...words].toSorted(byUnits).join(' ') };
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** `100mw` is looked for by its figures and by its letters too. */
const partsOf = (word: string): readonly string[] => [word, ...(word.match(/[\d.]+|[^\d.]+/g) ?? [])];
