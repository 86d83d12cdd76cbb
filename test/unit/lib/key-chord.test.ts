import { describe, expect, test } from 'vitest';
import { chordName } from '../../../src/lib/chord-name.ts';
import { chordOf, isAppleKeyboard, isSingleCharacter } from '../../../src/lib/key-chord.ts';

const press = (key: string, held: readonly ('ctrl' | 'meta' | 'alt' | 'shift')[] = []) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});

describe('a chord', () => {
  test.each([
    ['a letter, with the capitals locked or not', press('k'), 'K'],
    ['a letter, with the capitals locked or not', press('K'), 'K'],
    ['a letter with Shift', press('N', ['shift']), 'Shift+N'],
    ['a sign that needs Shift on some layouts only', press('?', ['shift']), '?'],
    ['the same without', press('?'), '?'],
    ['a full-width sign of an input method', press('？', ['shift']), '?'],
    ['a named key with Shift', press('F6', ['shift']), 'Shift+F6'],
    ['Ctrl', press('k', ['ctrl']), 'Mod+K'],
    ['the system key', press('k', ['meta']), undefined],
    ['a modifier alone', press('Control', ['ctrl']), undefined],
  ])('%s', (_, pressed, chord) => {
    expect(chordOf(pressed, false)).toBe(chord);
  });

  test('on Apple keyboards ⌘ does what Ctrl does elsewhere, and Ctrl is the system’s', () => {
    expect(chordOf(press('k', ['meta']), true)).toBe('Mod+K');
    expect(chordOf(press('k', ['ctrl']), true)).toBeUndefined();
    expect(isAppleKeyboard('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')).toBe(true);
    expect(isAppleKeyboard('Mozilla/5.0 (Windows NT 10.0; Win64; x64)')).toBe(false);
  });

  test('is written as the keyboard has it', () => {
    expect(['Mod+K', 'Shift+F6', 'Escape', '+', '-'].map((chord) => chordName(chord, false))).toEqual([
      'Ctrl+K',
      'Shift+F6',
      'Esc',
      '+',
      '−',
    ]);
    expect(['Mod+K', 'Shift+F6'].map((chord) => chordName(chord, true))).toEqual(['⌘K', '⇧F6']);
  });

  test('of one character can be switched off, others not', () => {
    expect(['?', 'B', '+', 'Mod+K', 'F6', 'Escape'].map(isSingleCharacter)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
