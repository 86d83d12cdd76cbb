import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from '../../../src/lib/csv-text.ts';

const INVISIBLE = [
  ' ',
  '\t',
  '\n',
  '\r',
  '\u00A0',
  '\u00AD',
  '\u034F',
  '\u200B',
  '\u200E',
  '\u202E',
  '\u2060',
  '\u3000',
  '\u3164',
  '\uFE0F',
  '\uFEFF',
  '\0',
  '\u007F',
];
const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

const cellOf = (text: string): string => Papa.parse<string[]>(csvText(['a'], [[text]])).data[1]?.[0] ?? '';

test('no cell begins a formula, whatever cannot be seen stands before it, and none loses a character', () => {
  const found = fc.check(
    fc.property(
      fc.array(fc.constantFrom(...INVISIBLE), { maxLength: 4 }),
      fc.constantFrom(...SIGNS),
      fc.string({ unit: 'grapheme' }),
      (before, sign, text) => {
        const cell = before.join('') + sign + text;
        return cellOf(cell) === `'${cell}`;
      },
    ),
    { numRuns: 500 },
  );
  expect(found.counterexample).toBeNull();
});

test('a sign inside a text disarms nothing', () => expect(cellOf('宁波 = 甬')).toBe('宁波 = 甬'));

test('a spreadsheet is told that the text is UTF-8', () =>
  expect(csvText(['名称'], [['甬']])).toBe('\uFEFF名称\r\n甬\r\n'));

test('what some programs drop stands in quotes: outer blanks and marks of byte order', () =>
  expect(csvText(['a', 'b', 'c'], [[' 甬', '甬 ', '甬\uFEFF']])).toContain('\r\n" 甬","甬 ","甬\uFEFF"\r\n'));
