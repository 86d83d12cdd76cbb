import { expect, test } from 'vitest';
import { cellName, cellPlace } from '../../../src/surfaces/matrix/matrix-cell.ts';

test('a cell is named by its row and its column, ids of records and of documents alike', () => {
  const place = { row: 'industry/2021/cluster/automotive', column: '2023-361-plan' };
  expect(cellName(place)).toBe('industry/2021/cluster/automotive..2023-361-plan');
  expect(cellPlace(cellName(place))).toEqual(place);
});

test.each([undefined, '', '..', 'a..', '..b', 'a.b', 'a..b..c'])('%s names no cell', (name) => {
  expect(cellPlace(name)).toBeUndefined();
});
