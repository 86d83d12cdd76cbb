import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../src/lib/wrap-text.ts';

test.each([
  ['短', 8, ['短']],
  ['浙江慈溪滨海经济开发区', 7, ['浙江慈溪滨海', '经济开发区']],
  ['Ningbo National High-tech Zone', 10, ['Ningbo National', 'High-tech Zone']],
  ['', 4, []],
])('%s in lines of %d', (text, most, lines) => {
  expect(wrapText(text, most)).toEqual(lines);
});

test('a closing bracket never begins a line, an opening one never ends one', () => {
  for (const line of wrapText('浙台（象山石浦）经贸合作区（一期）', 3)) {
    expect(line).not.toMatch(/^[）]|（$/);
  }
});

test('nothing of any text is lost but spaces, and no line is wider than it may be unless it cannot be broken', () => {
  const sign = fc.constantFrom(...'甬江科创大走廊（）、A b1-'.split(''));
  fc.assert(
    fc.property(
      fc.array(sign, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 2, max: 20 }),
      (signs, most) => {
        const text = signs.join('');
        const lines = wrapText(text, most);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        const broad = lines.filter((line) => textWidth(line) > most);
        expect(broad.filter((line) => wrapText(line, most).length > 1)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
