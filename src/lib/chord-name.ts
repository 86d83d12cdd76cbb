const SIGNS: Readonly<Partial<Record<string, string>>> = {
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowDown: '↓',
  Escape: 'Esc',
  ' ': '␣',
  '-': '−',
};

/** How a chord is written for the reader: `Ctrl+K`, on Apple keyboards `⌘K`. */
export function chordName(chord: string, isApple: boolean): string {
  const parts = chord === '+' ? ['+'] : chord.split('+');
  const named = parts.map((part) => {
    if (part === 'Mod') return isApple ? '⌘' : 'Ctrl';
    if (isApple && part === 'Shift') return '⇧';
    return SIGNS[part] ?? part;
  });
  return named.join(isApple ? '' : '+');
}
