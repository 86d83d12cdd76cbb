import { expect, test } from 'vitest';
import { radiusAt } from '../../../src/layers/count-scale.ts';
import { spreadCounts } from '../../../src/layers/spread-counts.ts';
import { point, record } from '../../style/fixture.ts';

/** The seats of the districts in the middle of the city, two of them at one spot. */
const CENTRE = [
  record('place/district/haishu', point(121.54, 29.871), { count: 1 }),
  record('place/district/jiangbei', point(121.561, 29.893), { count: 15 }),
  record('place/district/yinzhou', point(121.561, 29.893), { count: 24 }),
  record('place/district/jiangdong', point(121.57, 29.87), { count: 4 }),
  record('place/district/xiangshan', point(121.87, 29.47), { count: 8 }),
];

const pixelsAt = ([lon = 0, lat = 0]: readonly number[], zoom: number): [number, number] => [
  (lon / 360) * 512 * 2 ** zoom,
  (Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * 512 * 2 ** zoom,
];

const spread = spreadCounts({ type: 'FeatureCollection', features: CENTRE }).features.map((feature) => ({
  ...feature,
  at: feature.geometry.type === 'Point' ? feature.geometry.coordinates : [],
  level: Number(Object.entries(feature.properties).find(([name]) => name === 'level')?.[1]),
}));

test.each([6, 7, 7.5, 8, 8.2, 9, 9.9, 10, 11, 12, 13])(
  'no circle of a count covers another at zoom %s',
  (zoom) => {
    const level = Math.max(6, Math.min(12, Math.floor(zoom)));
    const drawn = spread.filter((feature) => feature.level === level);
    expect(drawn).toHaveLength(CENTRE.length);
    for (const [index, one] of drawn.entries()) {
      for (const other of drawn.slice(index + 1)) {
        const [[ax, ay], [bx, by]] = [pixelsAt(one.at, zoom), pixelsAt(other.at, zoom)];
        const rims = radiusAt(one.properties.count ?? 1, zoom) + radiusAt(other.properties.count ?? 1, zoom);
        expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(rims);
      }
    }
  },
);

test('one that has room stays where it is', () => {
  for (const { at, level } of spread.filter(({ id }) => id === 'place/district/xiangshan')) {
    expect([level, at[0]?.toFixed(4), at[1]?.toFixed(4)]).toEqual([level, '121.8700', '29.4700']);
  }
});
