import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { filesBelow } from './source.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How many buttons of a text are `disabled`, which takes the focus from whoever has just pressed them. */
const disabledButtons = (text: string): number =>
  [...text.matchAll(/<button\b[\s\S]*?<\/button>/g)].filter(([button]) => /\sdisabled[={\s>]/.test(button))
    .length;

test('a button with nothing to do keeps the focus: none is `disabled`', () => {
  expect(disabledButtons('<button type="button" disabled={isLast}>on</button>')).toBe(1);
  expect(disabledButtons('<button type="button" aria-disabled={isLast}>on</button>')).toBe(0);
  const found = filesBelow(ROOT, 'src', ['.tsx']).filter(
    (path) => disabledButtons(readFileSync(`${ROOT}/${path}`, 'utf8')) > 0,
  );
  expect(found, 'use SteadyButton').toEqual([]);
});
