import { expect, test } from 'vitest';
import { readPieces, withPieces } from '../../../src/atlas/policy/pieces.ts';

test.each([
  ['3', 3],
  [' ６ 个', 6],
  ['2家', 2],
  ['0', 0],
  ['9999', 9999],
  ['10000', undefined],
  ['1e99', undefined],
  ['-3', undefined],
  ['2.5', undefined],
  ['', undefined],
  ['个', undefined],
  ['Infinity', undefined],
  ['许多', undefined],
])('the number of pieces typed as “%s”', (text, number) => {
  expect(readPieces(text)).toBe(number);
});

test('a number is changed in its place, added at the end, and taken away', () => {
  const told = [
    { words: '甲', number: 1 },
    { words: '乙', number: 2 },
  ];
  expect(withPieces(told, '甲', 5)).toEqual([{ words: '甲', number: 5 }, told[1]]);
  expect(withPieces(told, '丙', 0)).toEqual([...told, { words: '丙', number: 0 }]);
  expect(withPieces(told, '甲', undefined)).toEqual([told[1]]);
  expect(withPieces(told, '丁', undefined)).toEqual(told);
});
