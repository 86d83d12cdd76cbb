import { expect, test } from 'vitest';
import {
  type ChartPoint,
  citationsOfPoint,
  type IndicatorChart,
} from '../../../src/atlas/reading/indicator-series.ts';
import { layOut } from '../../../src/parts/series-chart/chart-layout.ts';
import { indicator } from '../../fixtures/records.ts';

const of = indicator({
  id: 'indicator/2021/firms-2020',
  name: '规上工业企业',
  citations: [
    { document: '2021-14fyp', locator: '一（一）4' },
    { document: '2021-14fyp', locator: '三（三）表3-1' },
  ],
  sources: {
    value: [{ basis: 'stated', citations: [{ document: '2021-14fyp', locator: '三（三）表3-1' }] }],
    baseValue: [{ basis: 'stated', citations: [{ document: '2021-14fyp', locator: '一（一）4' }] }],
  },
  attributes: {
    subject: '规上工业企业',
    unit: '家',
    year: 2020,
    value: 8405,
    baseYear: 2015,
    baseValue: 7263,
    status: 'actual',
    comparison: 'reach',
  },
});
const at = (year: number, value: number, isBase = false): ChartPoint => ({
  year,
  value,
  status: 'actual',
  indicator: of,
  isBase,
  definition: 0,
});
const chart = (unit: string, ...points: ChartPoint[]): IndicatorChart => ({
  key: unit,
  subject: '规上工业企业',
  scope: undefined,
  unit,
  definitions: [],
  isOfSpans: false,
  points,
  strokes: [],
});

test('what is counted or measured stands on an axis from 0', () => {
  for (const unit of ['家', '亿元', '万元/人·年']) {
    const { isBroken, ticks } = layOut(chart(unit, at(2015, 7263, true), at(2020, 8405)));
    expect([unit, ticks[0], isBroken]).toEqual([unit, 0, false]);
  }
});

test('a share or an index may begin above 0, and then it is told', () => {
  for (const unit of ['%', '指数', '位']) {
    expect(layOut(chart(unit, at(2015, 84, true), at(2020, 102))).isBroken).toBe(true);
    expect(layOut(chart(unit, at(2015, 1.5, true), at(2020, 12))).isBroken).toBe(false);
  }
});

test('a point opens the place of its own value, a base that of the base', () => {
  expect(citationsOfPoint(at(2020, 8405)).map(({ locator }) => locator)).toEqual(['三（三）表3-1']);
  expect(citationsOfPoint(at(2015, 7263, true)).map(({ locator }) => locator)).toEqual(['一（一）4']);
});
