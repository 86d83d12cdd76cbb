/** What a key event says, as far as it matters here. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const MODIFIERS: readonly string[] = ['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'CapsLock', 'Fn'];

/** Whether the keyboard is Apple's, where ⌘ does what Ctrl does elsewhere. */
export function isAppleKeyboard(userAgent = navigator.userAgent): boolean {
  return /Macintosh|Mac OS X|iPhone|iPad/.test(userAgent);
}

/**
 * The chord of a key event: `Mod+K`, `Shift+F6`, `Escape`, `?`. `Mod` is ⌘ on Apple keyboards, Ctrl on all others. Letters
 * are capitals, with the capitals locked too; of other characters Shift is part already, so that `?` is `?` on every
 * layout; full-width forms of an input method are their plain ones.
 * @returns undefined for a modifier alone and for chords with the other of Ctrl and ⌘, which are the system's
 */
export function chordOf(press: KeyPress, isApple: boolean): string | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey } = press;
  if (MODIFIERS.includes(press.key) || (isApple ? ctrlKey : metaKey)) return undefined;
  const key = press.key.normalize('NFKC');
  const isCharacter = key.length === 1;
  const isLetter = /^\p{L}$/u.test(key);
  const parts = [
    (isApple ? metaKey : ctrlKey) ? 'Mod' : undefined,
    altKey ? 'Alt' : undefined,
    shiftKey && (isLetter || !isCharacter) ? 'Shift' : undefined,
    isLetter ? key.toUpperCase() : key,
  ];
  return parts.filter((part) => part !== undefined).join('+');
}

/** True for a chord that is one character, which somebody may type or speak without meaning it. */
export function isSingleCharacter(chord: string): boolean {
  return chord.length === 1;
}
