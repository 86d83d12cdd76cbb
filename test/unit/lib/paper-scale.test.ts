import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperBar, roundScale, scaleText } from '../../../src/lib/paper-scale.ts';

test('136 by 176 km on a map of 178 by 165 mm are drawn at 1:1 200 000', () => {
  expect(roundScale({ width: 136_000, height: 176_000 }, { width: 178, height: 165 })).toBe(1_200_000);
  expect(roundScale({ width: 20_000, height: 25_000 }, { width: 100, height: 100 })).toBe(250_000);
});

test('what fits exactly keeps its scale', () => {
  expect(roundScale({ width: 30_000, height: 1 }, { width: 100, height: 100 })).toBe(300_000);
});

test('a scale is round, fits, and the next larger one would not be far from fitting', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 400_000 }), fc.integer({ min: 20, max: 400 }), (metres, mm) => {
      const scale = roundScale({ width: metres, height: 1 }, { width: mm, height: mm });
      const [first = '', ...rest] = String(scale).replace(/0+$/, '');
      expect(first.length + rest.length).toBeLessThanOrEqual(3);
      expect((metres * 1000) / scale).toBeLessThanOrEqual(mm + 1e-3);
      expect((metres * 1000) / scale).toBeGreaterThan(mm * 0.66);
    }),
  );
});

test('the bar is as long on paper as its distance at the scale', () => {
  expect(paperBar(1_200_000, 40)).toEqual({ kilometres: 20, millimetres: 20 / 1.2 });
  expect(paperBar(250_000, 40)).toEqual({ kilometres: 10, millimetres: 40 });
});

test('a scale is written in groups of three', () => {
  expect(scaleText(1_200_000)).toBe('1:1\u2009200\u2009000');
  expect(scaleText(50_000)).toBe('1:50\u2009000');
});
