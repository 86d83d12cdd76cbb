import { expect, test } from 'vitest';
import { betterOf, dealLines, mayGainByDensity } from '../../../src/surfaces/sheets/paper/deal-lines.ts';

const lines = (...heights: readonly number[]) => heights.map((height) => ({ height, isHead: false }));
const ROOM = { first: { count: 1, height: 100 }, next: { count: 3, height: 100 } };

const mayGain = (heights: readonly number[], hasMaps: boolean) =>
  mayGainByDensity(dealLines(lines(...heights), hasMaps, ROOM, 'usual'), lines(...heights), hasMaps, ROOM);

test('small maps that would begin a page of their own are left out; on a page that there is anyway they stay', () => {
  expect(dealLines(lines(50, 40, 30), true, ROOM, 'usual')).toEqual({
    density: 'usual',
    pages: [[[0, 1]]],
    isWhole: false,
  });
  expect(dealLines(lines(50, 60, 30), true, ROOM, 'usual')).toMatchObject({ isWhole: true });
  expect(dealLines(lines(50, 40, 30), false, ROOM, 'usual').pages).toHaveLength(2);
});

test('lines are tried closer where little is left for the last page, small maps not counted, or small maps have no room', () => {
  expect(mayGain([50, 40, 20], false)).toBe(true);
  expect(mayGain([50, 40, 20, 45], true)).toBe(true);
  expect(mayGain([50, 40, 60], false)).toBe(false);
  expect(mayGain([50, 40], false)).toBe(false);
  expect(mayGain([50, 40, 30], true)).toBe(true);
});

test('the closer way is taken only where it saves a page or keeps the small maps', () => {
  const usual = dealLines(lines(50, 45, 20), true, ROOM, 'usual');
  expect(betterOf(usual, dealLines(lines(45, 40, 20), true, ROOM, 'dense')).density).toBe('usual');
  expect(betterOf(usual, dealLines(lines(45, 35, 20), true, ROOM, 'dense')).density).toBe('dense');
  const longer = dealLines(lines(50, 55), false, ROOM, 'usual');
  expect(betterOf(longer, dealLines(lines(45, 50), false, ROOM, 'dense')).density).toBe('dense');
  expect(betterOf(longer, dealLines(lines(48, 54), false, ROOM, 'dense')).density).toBe('usual');
});
