import { MOST_CHARACTERS, type OwnNote } from './own-note.ts';

/** Between two texts that were written apart. */
const BETWEEN = '\n\n';

/**
 * Two notes of one record that were written apart, as one that loses nothing: starred where either is, both texts unless one
 * holds the other, the later one below.
 */
export function joinNotes(one: OwnNote, other: OwnNote): OwnNote {
  const [earlier, later] = one.changed <= other.changed ? [one, other] : [other, one];
  return {
    id: one.id,
    isStarred: one.isStarred || other.isStarred,
    text: joinTexts(earlier.text, later.text),
    changed: later.changed,
  };
}

function joinTexts(earlier: string, later: string): string {
  if (later.includes(earlier)) return later;
  if (earlier.includes(later)) return earlier;
  return `${earlier}${BETWEEN}${later}`.slice(0, MOST_CHARACTERS);
}
