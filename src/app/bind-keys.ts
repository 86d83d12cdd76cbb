import { isComposingKey } from '../lib/is-composing-key.ts';
import { chordOf, isAppleKeyboard, isSingleCharacter } from '../lib/key-chord.ts';
import type { Command, Commands } from '../state/command.ts';
import type { ChoiceStore } from '../state/store.ts';

/** Fields in which keys write. */
const TEXT_FIELDS =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable]';

/** What the space bar presses. */
const PRESSED_BY_SPACE = 'button, summary, input, select, [role="button"], [role="option"]';

/**
 * One listener for all keys of the page. It leaves alone: keys that somebody else has answered, that compose a word in an
 * input method, or that are pressed in a text field, in an open dialog or on the map for what those do with them; and, where
 * the reader has switched them off, keys of a single character.
 * @param pressed keys that were pressed before anybody listened, answered now in their order
 * @returns what undoes it
 */
export function bindKeys(
  commands: Commands,
  choices: ChoiceStore,
  pressed: readonly KeyboardEvent[] = [],
): () => void {
  const isApple = isAppleKeyboard();
  const byChord = new Map(
    commands.all
      .filter(({ onMap }) => onMap !== 'only')
      .flatMap((command) => (command.keys ?? []).map((chord) => [chord, command] as const)),
  );
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isComposingKey(event)) return;
    const chord = chordOf(event, isApple);
    const command = chord === undefined ? undefined : byChord.get(chord);
    if (chord === undefined || command === undefined || isTakenWithin(event.target, command, chord)) return;
    if (isSingleCharacter(chord) && !choices.getState().characterKeys) return;
    if ((event.repeat && command.repeats !== true) || !commands.canRun(command)) return;
    event.preventDefault();
    commands.run(command.id);
  };
  window.addEventListener('keydown', onKey);
  for (const event of pressed) onKey(event);
  return () => window.removeEventListener('keydown', onKey);
}

/** Whether the key means something else where it was pressed. */
function isTakenWithin(target: EventTarget | null, { whileTyping, onMap }: Command, chord: string): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  if (!(target instanceof Element)) return false;
  if (whileTyping !== true && target.closest(TEXT_FIELDS) !== null) return true;
  if (chord === ' ' && target.closest(PRESSED_BY_SPACE) !== null) return true;
  return onMap === 'too' && target.closest('#atlas-map canvas') !== null;
}
