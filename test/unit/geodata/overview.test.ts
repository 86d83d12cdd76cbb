import { describe, expect, it } from 'vitest';
import { boxOf, type LabelWish, placeLabels } from '../../../geodata/overview/label-placement.ts';
import { pathData } from '../../../geodata/overview/path-data.ts';
import { project, VIEW_HEIGHT, VIEW_WIDTH } from '../../../geodata/overview/projection.ts';
import { shortName } from '../../../geodata/overview/short-name.ts';
import { CITY_BOUNDS } from '../../../src/lib/city.ts';

const FRAME = { left: 0, top: 0, right: 1000, bottom: 1000 };
const wish = (id: string, x: number, y: number): LabelWish => ({
  id,
  text: '前湾新区',
  x,
  y,
  size: 20,
  spacing: 0,
  reach: 120,
});

describe('project', () => {
  it('puts the corners of the city on the corners of the view box', () => {
    const [west, south, east, north] = CITY_BOUNDS;

    expect(project([west, north])).toEqual([0, 0]);
    const [right, bottom] = project([east, south]);
    expect(right).toBeCloseTo(VIEW_WIDTH);
    expect(bottom).toBeCloseTo(VIEW_HEIGHT, 0);
  });

  it('keeps Mercator: a degree of latitude is drawn longer than a degree of longitude by 1 / cos(lat)', () => {
    const [x0, y0] = project([121.5, 29.5]);
    const [x1] = project([121.6, 29.5]);
    const [, y1] = project([121.5, 29.6]);

    expect((y0 - y1) / (x1 - x0)).toBeCloseTo(1 / Math.cos((29.55 * Math.PI) / 180), 3);
  });
});

describe('placeLabels', () => {
  it('moves later labels off earlier ones and keeps them near', () => {
    const placed = placeLabels([wish('a', 500, 500), wish('b', 505, 503), wish('c', 495, 498)], FRAME);

    expect(placed.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(placed[0]).toMatchObject({ centreX: 500, centreY: 500 });
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) {
        const a = boxOf(one, one.centreX, one.centreY);
        const b = boxOf(other, other.centreX, other.centreY);
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart).toBe(true);
      }
    }
  });

  it('leaves out a label that finds no room', () => {
    const full = { left: 0, top: 0, right: 1000, bottom: 1000 };

    expect(placeLabels([wish('a', 500, 500)], FRAME, [full])).toEqual([]);
  });
});

describe('pathData', () => {
  it('writes whole units, relative steps, and drops points on a straight line', () => {
    const [west, , , north] = CITY_BOUNDS;
    const step = 10 / (VIEW_WIDTH / (CITY_BOUNDS[2] - west));
    const path = pathData(
      {
        type: 'LineString',
        coordinates: [
          [west, north],
          [west + step, north],
          [west + 3 * step, north],
        ],
      },
      1,
    );

    expect(path).toBe('M0 0l30 0');
  });
});

describe('shortName', () => {
  it.each([
    ['浙江慈溪滨海经济开发区', '慈溪滨海经开区'],
    ['宁波（江北）光电新材料高新技术产业园区', '江北光电新材料高新区'],
    ['宁波（江北）光电新材料高技术产业园区', '江北光电新材料高技术园区'],
    ['宁波经济技术开发区', '宁波经开区'],
    ['浙台（象山石浦）经贸合作区', '浙台经贸合作区'],
    ['前湾新区', '前湾新区'],
  ])('%s is spoken of as %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});
