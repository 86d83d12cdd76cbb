/** A text in which some characters are struck out. */
export interface StruckText {
  text: string;
  /** Of each code unit whether it is part of a recorded word. */
  struck: readonly boolean[];
}

/** Strikes every occurrence of every word; words may lie in one another and overlap. */
export function strikeOut(text: string, words: readonly string[]): StruckText {
  const struck = Array.from({ length: text.length }, () => false);
  for (const word of words) {
    if (word === '') continue;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
      struck.fill(true, at, at + word.length);
  }
  return { text, struck };
}

/** How many letters there are and how many of them are left; punctuation and digits are not counted. */
export function lettersLeft({ text, struck }: StruckText): { letters: number; left: number } {
  const letters = [...text.matchAll(/\p{L}/gu)];
  return { letters: letters.length, left: letters.filter(({ index }) => struck[index] === false).length };
}

/** The runs of letters and figures that are left between struck words and punctuation. */
export function fragmentsLeft({ text, struck }: StruckText): readonly string[] {
  const open = [...text.matchAll(/[\s\S]/g)].map(([unit], index) => (struck[index] === true ? '|' : unit));
  return open.join('').match(/[\p{L}\p{N}+.%]+/gu) ?? [];
}
