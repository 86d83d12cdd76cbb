/** What may not begin a line, and what may not end one, after the rules of Chinese setting (避头尾). */
const NEVER_FIRST = /^[，。、；：！？）》」』”’·—–\-,.;:!?)]/;
const NEVER_LAST = /[（《「『“‘(]$/;

/** About how wide a text is set, in units of its type size: a Chinese character is one, a Latin letter some half of it. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
}

function signWidth(sign: string): number {
  if (/[\u2E80-\uFFEF]/.test(sign)) return 1;
  if (/[A-Z0-9MWmw&%]/.test(sign)) return 0.66;
  return /[ ijlt.,'()-]/.test(sign) ? 0.36 : 0.57;
}

/** What stays together: a word of Latin letters (each half of one with a dash), or one Chinese character with the signs that cling to it. */
function piecesOf(text: string): readonly string[] {
  const signs = text.match(/(?:[^\s\u2E80-\uFFEF–/-]+[–/-]?|[–/-])\s*|[\u2E80-\uFFEF]|\s+/g) ?? [];
  const pieces: string[] = [];
  for (const sign of signs) {
    const last = pieces.at(-1);
    if (last !== undefined && (NEVER_FIRST.test(sign) || NEVER_LAST.test(last)))
      pieces[pieces.length - 1] = last + sign;
    else pieces.push(sign);
  }
  return pieces;
}

/**
 * Breaks a text into lines of about equal length that are no wider than `most`, for drawings in which nothing else does. What
 * cannot be broken is left wider. Nothing of the text is lost but spaces at its breaks.
 * @param widthOf how wide a text is, in the unit of `most`; about, in units of the type size, unless it is measured
 */
export function wrapText(text: string, most: number, widthOf = textWidth): readonly string[] {
  const total = widthOf(text);
  const least = Math.max(1, Math.ceil(total / most));
  // As few lines as there must be; among these as even as can be.
  for (let width = total / least; ; width += most / 20) {
    const lines = fill(text, Math.min(width, most), widthOf);
    if (lines.length <= least || width >= most) return lines;
  }
}

function fill(text: string, most: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const piece of piecesOf(text)) {
    const last = lines.at(-1);
    if (last === undefined || widthOf((last + piece).trimEnd()) > most) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trim());
}
