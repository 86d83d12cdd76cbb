import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate } from '../../../src/surfaces/sheets/paper/paginate.ts';
import { paperLayout } from '../../../src/surfaces/sheets/paper/paper-layout.ts';
import type { Paper } from '../../../src/surfaces/sheets/sheets-state.ts';

const line = (height: number, isHead = false) => ({ height, isHead });
const FIRST = { count: 1, height: 10 };
const NEXT = { count: 3, height: 20 };

test('lines fill the column of the first page, then the columns of the next', () => {
  const lines = Array.from({ length: 18 }, () => line(4));
  expect(paginate(lines, FIRST, NEXT)).toEqual([
    [[0, 1]],
    [
      [2, 3, 4, 5, 6],
      [7, 8, 9, 10, 11],
      [12, 13, 14, 15, 16],
    ],
    [[17]],
  ]);
});

test('a head goes with what it heads', () => {
  expect(paginate([line(6), line(3, true), line(3)], FIRST, NEXT)).toEqual([[[0]], [[1, 2]]]);
});

test('what goes on to a last page stands in columns of about one height, a head with what it heads', () => {
  const lines = [line(9), ...Array.from({ length: 7 }, (_, index) => line(4, index === 2))];
  expect(paginate(lines, FIRST, NEXT)).toEqual([
    [[0]],
    [
      [1, 2],
      [3, 4, 5],
      [6, 7],
    ],
  ]);
});

test('without lines there is one page', () => {
  expect(paginate([], FIRST, NEXT)).toEqual([[[]]]);
});

test('nothing is left out or put in another order, and no column is fuller than it is high but of one line', () => {
  const anyLine = fc.record({ height: fc.integer({ min: 1, max: 30 }), isHead: fc.boolean() });
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 60 }), (lines) => {
      const pages = paginate(lines, FIRST, NEXT);
      expect(pages.flat(2)).toEqual(lines.map((_, index) => index));
      for (const [page, columns] of pages.entries())
        for (const column of columns) {
          const used = column.reduce((sum, at) => sum + (lines[at]?.height ?? 0), 0);
          const room = page === 0 ? FIRST.height : NEXT.height;
          expect(column.length <= 1 || used <= room).toBe(true);
        }
    }),
  );
});

const ALL: readonly Paper[] = ['a4-landscape', 'a4-portrait', 'a3-landscape', 'a3-portrait'];

test.each(ALL)('on %s map and columns lie within the margins', (paper) => {
  const { column, first, gap, height, isAbove, map, margin, next, width } = paperLayout(paper);
  const inner = { width: width - 2 * margin, height: height - 2 * margin };
  expect(next.count * column + (next.count - 1) * gap).toBeCloseTo(inner.width, 6);
  expect(isAbove ? map.width : map.width + gap + column).toBeCloseTo(inner.width, 6);
  expect(isAbove ? map.height + first.height : first.height).toBeLessThan(inner.height);
  expect(first.height).toBeGreaterThan(50);
});
