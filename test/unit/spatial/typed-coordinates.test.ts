import { describe, expect, test } from 'vitest';
import { readPoint, readPointList } from '../../../src/atlas/spatial/typed-coordinates.ts';

/** 29°52′12″ N, 121°33′ E. */
const HERE = [121.55, 29.87] as const;

describe('a position is read as people write it', () => {
  test.each([
    ['degrees, longitude first', '121.55,29.87'],
    ['latitude first', '29.87 121.55'],
    ['full-width figures and comma', '１２１．５５，２９．８７'],
    ['with an ideographic space', '121.55　29.87'],
    ['degrees, minutes and seconds in Chinese', '北纬29°52′12″ 东经121°33′'],
    ['the same in words', '东经121度33分，北纬29度52分12秒'],
    ['degrees, minutes and seconds with letters behind', `29°52'12"N, 121°33'0"E`],
    ['letters before', 'N29.87 E121.55'],
    ['decimal minutes', "29°52.2'N 121°33'E"],
    ['with signs for degrees', '121.55°，29.87°'],
    ['labelled', '经度：121.55 纬度：29.87'],
    ['in brackets, as programs write it', '[121.55, 29.87]'],
    ['two single strokes for seconds', `29°52'12'' 121°33'`],
  ])('%s', (_, text) => {
    const read = readPoint(text);
    expect(read.kind).toBe('point');
    if (read.kind !== 'point') return;
    expect(read.point[0]).toBeCloseTo(HERE[0], 9);
    expect(read.point[1]).toBeCloseTo(HERE[1], 9);
  });

  test.each([
    ['Paris', '2.35, 48.85', [2.35, 48.85]],
    ['a southern latitude', '29.87S 121.55E', [121.55, -29.87]],
    ['plane coordinates', '557000 3305000', undefined],
  ])('%s is told to be elsewhere', (_, text, point) => {
    expect(readPoint(text)).toMatchObject({ kind: 'outside', ...(point === undefined ? {} : { point }) });
  });

  test.each([
    ['one number', '121.55'],
    ['three numbers', '121.55, 29.87, 12'],
    ['two longitudes', '121.55E 121.6E'],
    ['a name', '栎社机场'],
    ['a number within a word', '121.55, abc29.87'],
    ['nothing', ' '],
  ])('%s cannot be read', (_, text) => {
    expect(readPoint(text)).toEqual({ kind: 'unreadable' });
  });

  test('several stand a line each, or behind a stroke; empty lines count for nothing', () => {
    expect(readPointList('121.55,29.87\n \n29.9 121.6|x\n').map(({ kind }) => kind)).toEqual([
      'point',
      'point',
      'unreadable',
    ]);
  });
});
