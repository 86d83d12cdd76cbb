import { beforeAll, describe, expect, test } from 'vitest';
import { type BeltOfLayout, layoutTree } from '../../../src/atlas/plans/layout-tree.ts';
import { recordName } from '../../../src/atlas/records/display-name.ts';
import type { Place } from '../../../src/atlas/records/place.ts';
import { textWidth } from '../../../src/lib/wrap-text.ts';
import { arrange, type Box, TYPE } from '../../../src/surfaces/diagram/arrange.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';

let tree: readonly BeltOfLayout[];
beforeAll(async () => {
  tree = layoutTree(await realGraph());
}, 60_000);

const inChinese = (place: Place) => recordName(place, 'zh');
const inEnglish = (place: Place) => recordName(place, 'en');

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const holds = (whole: Box, part: Box) =>
  part.x >= whole.x &&
  part.y >= whole.y &&
  part.x + part.width <= whole.x + whole.width + 0.01 &&
  part.y + part.height <= whole.y + whole.height + 0.01;

const boxOf = (boxes: readonly Box[], id: string) => boxes.find((box) => box.place.id === id);

// A phone, a phone lying, a narrow panel, a wide one, the whole page, a sheet of paper.
describe.each([328, 362, 388, 620, 840, 1040, 1380, 1900])('a drawing of %d px', (width) => {
  describe.each([
    ['zh', inChinese],
    ['en', inEnglish],
  ])('in %s', (_, nameOf) => {
    test('holds every place once, within its whole, and nothing lies over another', () => {
      const { boxes, height } = arrange(tree, width, nameOf);
      const drawing = { x: 0, y: 0, width, height };
      expect(boxes).toHaveLength(5 + 20 + 57);
      for (const level of ['belt', 'zone', 'piece'] as const) {
        const same = boxes.filter((box) => box.level === level);
        const pairs = same.flatMap((a, index) => same.slice(index + 1).map((b) => [a, b] as const));
        expect(pairs.filter(([a, b]) => overlap(a, b)).map(([a, b]) => [a.place.name, b.place.name])).toEqual(
          [],
        );
      }
      for (const { belt, zones } of tree) {
        const outer = boxOf(boxes, belt.id);
        if (outer === undefined) throw new Error(`${belt.name} is not drawn`);
        expect(holds({ ...outer, ...drawing }, outer)).toBe(true);
        for (const { zone, pieces } of zones) {
          const own = boxOf(boxes, zone.id);
          if (own === undefined) throw new Error(`${zone.name} is not drawn`);
          expect([zone.name, holds(outer, own)]).toEqual([zone.name, true]);
          for (const piece of pieces) {
            const part = boxOf(boxes, piece.id);
            expect([piece.name, part !== undefined && holds(own, part)]).toEqual([piece.name, true]);
          }
        }
      }
    });

    test('has room for every name', () => {
      for (const { lines, level, width: wide, height, place } of arrange(tree, width, nameOf).boxes) {
        const { size, line, inset } = TYPE[level];
        const widest = Math.max(...lines.map(textWidth)) * size;
        expect([place.name, widest <= wide - 2 * inset + 1]).toEqual([place.name, true]);
        expect(lines.length * line).toBeLessThanOrEqual(height);
      }
    });
  });
});

/** The middle of the core and of each belt in a drawing of this width. */
function middlesIn(width: number) {
  const { boxes } = arrange(tree, width, inChinese);
  const middle = (id: string) => {
    const box = boxOf(boxes, id);
    if (box === undefined) throw new Error(`${id} is not drawn`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  return {
    core: middle('place/core/urban'),
    north: middle('place/belt/north-qianwan'),
    east: middle('place/belt/east-lingang'),
    south: middle('place/belt/south-wanhai'),
    west: middle('place/belt/west-yanlu'),
  };
}

test('with room the belts lie about the core as they do on the map; on a phone they follow the text', () => {
  const wide = middlesIn(1300);
  expect(wide.north.y).toBeLessThan(wide.core.y);
  expect(wide.west.x).toBeLessThan(wide.core.x);
  expect(wide.core.x).toBeLessThan(wide.east.x);
  expect(wide.core.y).toBeLessThan(wide.south.y);
  const phone = middlesIn(362);
  expect(
    Object.entries(phone)
      .toSorted(([, a], [, b]) => a.y - b.y)
      .map(([key]) => key),
  ).toEqual(['core', 'north', 'east', 'south', 'west']);
});
