import { readingWords } from '../messages/reading-words.ts';
import { addWords } from '../messages/translate.ts';
import { type SessionStore, say } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';

/** A zoom so near to the closest one is that: what the address keeps of it is rounded. */
const HAIR = 0.02;

/** Says once, each time one has come as close as the map goes, why it goes no closer. `closest` is a zoom. */
export function sayClosest(choices: ChoiceStore, session: SessionStore, closest: number): () => void {
  return choices.subscribe(
    ({ camera }) => camera !== undefined && camera.zoom >= closest - HAIR,
    (isClosest) => {
      if (!isClosest) return;
      // Without its words it is better not said; the next time they may be there.
      addWords(readingWords).then(
        () => say(session, 'zoom.closest'),
        () => undefined,
      );
    },
  );
}
