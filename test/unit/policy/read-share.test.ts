import { expect, test } from 'vitest';
import { readShare } from '../../../src/atlas/policy/read-share.ts';

test.each([
  ['6.5', 6.5],
  ['６．５％', 6.5],
  [' 100 % ', 100],
  ['100.1', undefined],
  ['-1', undefined],
  ['六', undefined],
  ['', undefined],
])('the share typed as “%s”', (text, share) => {
  expect(readShare(text)).toBe(share);
});
