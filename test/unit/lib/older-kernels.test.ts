import { afterEach, expect, test, vi } from 'vitest';

const NAMES = ['toReversed', 'toSorted', 'toSpliced', 'with'] as const;
const own = NAMES.map((name) => Object.getOwnPropertyDescriptor(Array.prototype, name));

afterEach(() => {
  for (const [index, name] of NAMES.entries()) {
    const descriptor = own[index];
    // oxlint-disable-next-line eslint/no-extend-native
    if (descriptor !== undefined) Object.defineProperty(Array.prototype, name, descriptor);
  }
});

/** What the copying methods give for a few calls, and what is left of the array that they were called on. */
function outcome(): unknown[] {
  const items = [3, 1, 2];
  return [
    items.toReversed(),
    items.toSorted((one, other) => other - one),
    items.toSpliced(1, 1, 8, 9),
    items.with(items.length - 1, 7),
    items,
    Object.keys(Array.prototype),
  ];
}

test('a kernel without copying methods gets ones that do the same', async () => {
  const expected = outcome();
  for (const name of NAMES) Reflect.deleteProperty(Array.prototype, name);
  expect(() => outcome()).toThrow('not a function');
  vi.resetModules();
  const { filledIn } = await import('../../../src/lib/older-kernels.ts');
  expect(filledIn).toEqual(NAMES);
  expect(outcome()).toEqual(expected);
  expect(() => [1].with(4, 2)).toThrow(RangeError);
});

test('a kernel that has them keeps its own', async () => {
  vi.resetModules();
  const { filledIn } = await import('../../../src/lib/older-kernels.ts');
  expect(filledIn).toEqual([]);
  expect(Object.getOwnPropertyDescriptor(Array.prototype, 'toSorted')).toEqual(own[1]);
});
