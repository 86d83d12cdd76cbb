import { expect, test } from 'vitest';
import { chosenOf, withToggled } from '../../../src/state/chosen-values.ts';

test('values stand with commas between, each once; an old address has one', () => {
  expect(chosenOf('met')).toEqual(['met']);
  expect(chosenOf('met,,short,met')).toEqual(['met', 'short']);
  expect(chosenOf(undefined)).toEqual([]);
});

test('a value is taken in behind the others and left out again, to nothing', () => {
  expect(withToggled(undefined, 'met')).toBe('met');
  expect(withToggled('met', 'short')).toBe('met,short');
  expect(withToggled('met,short', 'met')).toBe('short');
  expect(withToggled('short', 'short')).toBeUndefined();
});
