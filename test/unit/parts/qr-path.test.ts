import { expect, test } from 'vitest';
import { qrPath } from '../../../src/parts/qr-path.ts';

/** Whether a module is dark, by column and row. */
function darkOf(d: string): (x: number, y: number) => boolean {
  const dark = new Set([...d.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  return (x, y) => dark.has(`${x} ${y}`);
}

test('a code has its three corners as the standard draws them, and four modules of quiet around it', () => {
  const { d, size } = qrPath('https://atlas.example/?select=place/zone/qianwan');
  const isDark = darkOf(d);
  const all = Array.from({ length: size }, (_, index) => index);
  const inner = size - 8;
  expect((inner - 21) % 4).toBe(0);
  for (const [left, top] of [
    [4, 4],
    [4 + inner - 7, 4],
    [4, 4 + inner - 7],
  ] as const)
    expect(
      [0, 1, 2, 3, 4, 5, 6].map((y) =>
        [0, 1, 2, 3, 4, 5, 6].map((x) => (isDark(left + x, top + y) ? '#' : '.')).join(''),
      ),
    ).toEqual(['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']);
  const isQuiet = (at: number): boolean => at < 4 || at >= size - 4;
  const inQuiet = all.flatMap((x) => all.filter((y) => (isQuiet(x) || isQuiet(y)) && isDark(x, y)));
  expect(inQuiet).toEqual([]);
});
