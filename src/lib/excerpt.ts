import { foldText } from './fold-text.ts';

/** A part of a text, in UTF-16 units: from `start` up to, not including, `end`. */
export interface TextRange {
  start: number;
  end: number;
}

/** A text cut into what stands before the marked words, the words, and what follows. */
export interface Excerpt {
  before: string;
  marked: string;
  after: string;
}

/**
 * Where folded words stand in a text as it is written: brackets, quotes and spaces between them belong to the range.
 * @param folded words as `foldText` gives them
 */
export function rangeOfFolded(text: string, folded: string): TextRange | undefined {
  if (folded === '') return undefined;
  let plain = '';
  const origins: TextRange[] = [];
  let at = 0;
  for (const character of text) {
    const kept = foldText(character);
    for (let unit = 0; unit < kept.length; unit += 1) {
      origins.push({ start: at, end: at + character.length });
    }
    plain += kept;
    at += character.length;
  }
  const found = plain.indexOf(folded);
  const first = origins[found];
  const last = origins[found + folded.length - 1];
  return found === -1 || first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}

/** The whole text around a range; the whole of it unmarked without one. */
export function splitAt(text: string, range: TextRange | undefined): Excerpt {
  if (range === undefined) return { before: text, marked: '', after: '' };
  return {
    before: text.slice(0, range.start),
    marked: text.slice(range.start, range.end),
    after: text.slice(range.end),
  };
}

/** A text in pieces, in their order: what stands in one of the ranges is marked. Ranges may overlap. */
export function piecesOf(
  text: string,
  ranges: readonly TextRange[],
): readonly { text: string; isMarked: boolean; start: number }[] {
  const pieces: { text: string; isMarked: boolean; start: number }[] = [];
  const add = (start: number, end: number, isMarked: boolean): void => {
    if (end > start) pieces.push({ text: text.slice(start, end), isMarked, start });
  };
  let at = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    add(at, start, false);
    add(Math.max(at, start), end, true);
    at = Math.max(at, end);
  }
  add(at, text.length, false);
  return pieces;
}

/** Some words around a range: at most `margin` characters on each side, an ellipsis where more is left out. */
export function excerptAround(text: string, range: TextRange | undefined, margin = 14): Excerpt {
  const { before, marked, after } = splitAt(text, range ?? { start: 0, end: 0 });
  const lead = Array.from(before);
  const rest = Array.from(after);
  const room = range === undefined ? 2 * margin : margin;
  return {
    before: lead.length > room ? `…${lead.slice(-room).join('')}` : before,
    marked,
    after: rest.length > room ? `${rest.slice(0, room).join('')}…` : after,
  };
}
