import { expect, test } from 'vitest';
import { patternOf } from '../../../src/atlas/matrix/pattern.ts';

/** How far the cells stand from the diagonal, in sum: less is more of a pattern. */
function spread(rows: readonly (readonly number[])[], pattern: ReturnType<typeof patternOf>): number {
  const at = new Map(pattern.columns.map((column, position) => [column, position]));
  return pattern.rows.reduce(
    (sum, row, position) =>
      sum + (rows[row] ?? []).reduce((own, column) => own + Math.abs((at.get(column) ?? 0) - position), 0),
    0,
  );
}

test('blocks that were scattered stand together, and each line once', () => {
  const rows = [
    [0, 2],
    [1, 3],
    [0, 2],
    [1, 3],
  ];
  const pattern = patternOf(rows, 4);
  expect(pattern).toEqual({ rows: [0, 2, 1, 3], columns: [0, 2, 1, 3] });
});

test('a chain that was shuffled comes back in its order, forwards or backwards', () => {
  const chain = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
  ];
  const shuffled = [3, 0, 4, 1, 2].map((row) => chain[row] ?? []);
  const pattern = patternOf(shuffled, 6);
  expect(spread(shuffled, pattern)).toBeLessThan(
    spread(shuffled, { rows: [0, 1, 2, 3, 4], columns: [0, 1, 2, 3, 4, 5] }),
  );
  expect(new Set(pattern.rows)).toEqual(new Set([0, 1, 2, 3, 4]));
  expect(new Set(pattern.columns)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
});

test('lines without cells come last in the order that they had, and equals stay as they were', () => {
  expect(patternOf([[], [1], [], [1]], 3)).toEqual({ rows: [1, 3, 0, 2], columns: [1, 0, 2] });
});

test('an empty table has an empty order', () => {
  expect(patternOf([], 0)).toEqual({ rows: [], columns: [] });
});
