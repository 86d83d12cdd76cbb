import { expect, test } from 'vitest';
import { tilesTouchedBy } from '../../../src/map/source-contents.ts';

const at = (...positions: [lon: number, lat: number][]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: positions.map((coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates },
  })),
});

/** The tiles of a zoom that are asked for, `x/y`. */
function asked(contents: GeoJSON.FeatureCollection, z: number): string[] {
  const isTouched = tilesTouchedBy(contents);
  const side = [...Array(2 ** z).keys()];
  return side.flatMap((x) => side.filter((y) => isTouched({ x, y, z })).map((y) => `${x}/${y}`));
}

test('an empty source asks for no tile at any zoom', () => {
  expect(asked(at(), 0)).toEqual([]);
  expect(asked(at(), 3)).toEqual([]);
});

test('a source asks for the tiles between its westernmost, easternmost, northernmost and southernmost contents', () => {
  expect(asked(at([121.55, 29.87]), 0)).toEqual(['0/0']);
  // Ningbo: x = (121.55 + 180) / 360 · 8 = 6.7, y by Mercator 3.3 of 8.
  expect(asked(at([121.55, 29.87]), 3)).toEqual(['6/3']);
  expect(asked(at([121.55, 29.87], [-100, 40]), 3)).toEqual(['1/3', '2/3', '3/3', '4/3', '5/3', '6/3']);
  expect(asked(at([121.55, 29.87], [121.55, -29.87]), 3)).toEqual(['6/3', '6/4']);
});

test('what stands on the edge of a tile is drawn on both sides', () => {
  expect(asked(at([90, 0]), 2)).toEqual(['2/1', '2/2', '3/1', '3/2']);
});
