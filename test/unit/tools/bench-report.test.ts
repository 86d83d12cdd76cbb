import { describe, expect, test } from 'vitest';
import { compare, comparisonTable, goalTable, ratioOf } from '../../bench/report.ts';
import { median, percentile } from '../../bench/statistics.ts';

const opening = (mapComplete: number) => ({
  firstPaint: 1,
  firstContentfulPaint: 1,
  mapComplete,
  bytes: 1000,
});

describe('the statistics of the bench', () => {
  test('give values that were measured, by nearest rank', () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(percentile(values, 0.95)).toBe(19);
    expect(percentile(values, 1)).toBe(20);
    expect(median([3, 1, 2])).toBe(2);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('the report of the bench', () => {
  test('compares medians, so that one slow opening decides nothing', () => {
    const rows = compare([
      { openings: [opening(1000), opening(1200), opening(9000)], movements: [] },
      { openings: [opening(1000), opening(1000), opening(1000)], movements: [] },
      { openings: [opening(2400)], movements: [] },
    ]);
    const complete = rows.find(({ name }) => name.includes('first complete map'));
    expect(complete?.values).toEqual([1200, 1000, 2400]);
    const table = comparisonTable(['atlas', 'bare', 'before'], rows);
    expect(table).toMatch(/1200 +1000 \(1\.20×\) +2400 \(0\.50×\) {2}首次完整地图/);
    expect(ratioOf(rows, 'first complete map', 2)).toBe(0.5);
    expect(ratioOf(rows, 'no such row', 1)).toBeNaN();
  });

  test('says plainly by how much a goal is missed', () => {
    const text = goalTable([
      { name: 'reached', value: 1, most: 1.25, unit: '×' },
      { name: 'missed', value: 62.5, most: 50, unit: 'ms' },
      { name: 'not measured', value: Number.NaN, most: 50, unit: 'ms' },
    ]);
    expect(text).toContain('✓ reached');
    expect(text).toContain('✗ missed: 62.50 ms (目标 goal ≤ 50.00 ms) 差 short by 12.50 ms');
    expect(text).toContain('✗ not measured');
  });
});
