import { normalise } from '../texts/plain-text.ts';
import type { SectionText } from '../texts/section-texts.ts';

/** Characters of a text that are shown around what is looked for. */
const AROUND = 100;
/** A section of so many characters is shown whole. */
const SHORT = 300;
/** Of a line that is looked for so many characters in a row are enough to find it. */
const PROBE = 4;

/** The part of a section in which the words of a fact stand, or its beginning where none of them is found. */
export function passageFor({ lines }: SectionText, words: readonly string[]): string {
  const text = lines.filter((line) => line.trim() !== '').join('\n');
  if (text.length <= SHORT) return text;
  const plain = normalise(text);
  const probes = words.flatMap((word) => pieces(normalise(word)));
  const hits = probes.map((probe) => plain.indexOf(probe)).filter((at) => at >= 0);
  const densest = hits.toSorted((a, b) => near(hits, b) - near(hits, a))[0] ?? 0;
  return plain.slice(Math.max(0, densest - AROUND), densest + 3 * AROUND);
}

const pieces = (word: string): readonly string[] =>
  word.length <= PROBE
    ? [word]
    : Array.from({ length: word.length - PROBE + 1 }, (_, at) => word.slice(at, at + PROBE));

const near = (hits: readonly number[], at: number): number =>
  hits.filter((other) => Math.abs(other - at) < 2 * AROUND).length;
