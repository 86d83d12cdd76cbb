import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/atlas/reading/target-figures.ts';
import { comesUpTo } from '../../../src/atlas/reading/target-verdict.ts';
import type { Indicator } from '../../../src/atlas/records/indicator.ts';
import { indicator as record } from '../../fixtures/records.ts';

const indicator = (name: string, document: string, attributes: Parameters<typeof record>[0]['attributes']) =>
  record({
    id: `indicator/${document}/${name.length}-${attributes.status}-${attributes.year}`,
    name,
    document,
    attributes,
  });

const isOneName = (a: Indicator, b: Indicator) => a.name === b.name;

const stateOf = (target: Indicator, ...actuals: Indicator[]) => {
  const { actual, beside, state } = figuresOf(target, actuals, isOneName);
  return [state, actual?.attributes.year, ...beside.map(({ why }) => why)];
};

const target = (more: Partial<Indicator['attributes']> = {}, name = '机器联网率') =>
  indicator(name, 'plan', { status: 'target', year: 2020, value: 40, ...more });
const actual = (
  year: number,
  value: number,
  more: Partial<Indicator['attributes']> = {},
  name = '机器联网率',
) => indicator(name, 'review', { status: 'actual', year, value, ...more });

const growth = (year: number, baseYear: number) => actual(year, 9, { baseYear, baseValue: 1 }, '年均增速');

describe('the actual of a target', () => {
  test('is of its year, else of the first year after it, and never of one before', () => {
    expect(stateOf(target(), actual(2020, 41), actual(2019, 50))).toEqual(['reached', 2020]);
    expect(stateOf(target(), actual(2022, 39), actual(2021, 38))).toEqual(['short', 2021]);
    expect(stateOf(target(), actual(2019, 50))).toEqual(['none', undefined]);
  });

  test('is what its own document gives beside it before what another does', () => {
    const own = indicator('机器联网率', 'plan', { status: 'actual', year: 2020, value: 30 });
    expect(stateOf(target(), actual(2020, 41), own)).toEqual(['short', 2020]);
  });

  test('keeps the document’s own verdict, whatever the figures are, and where there are none', () => {
    const own = indicator('机器联网率', 'plan', { status: 'actual', year: 2019, value: 30, achieved: 'met' });
    expect(stateOf(target({ achieved: 'met' }), own)).toEqual(['met', 2019]);
    expect(stateOf(target({ achieved: 'not-met' }))).toEqual(['not-met', undefined]);
  });

  test('of a growth is one of the very same years', () => {
    const of = target({ baseYear: 2015, baseValue: 1, value: 8 }, '年均增速');
    expect(stateOf(of, growth(2020, 2015))).toEqual(['reached', 2020]);
    expect(stateOf(of, growth(2020, 2018))).toEqual(['incomparable', undefined, 'span']);
    expect(stateOf(of, growth(2021, 2015))).toEqual(['incomparable', undefined, 'span']);
  });

  test('of another name stands beside it where both start from one figure, and else nowhere', () => {
    const of = target({ baseYear: 2015, baseValue: 28 });
    expect(stateOf(of, actual(2020, 61, { baseYear: 2015, baseValue: 28 }, '设备联网率'))).toEqual([
      'incomparable',
      undefined,
      'definition',
    ]);
    expect(stateOf(of, actual(2020, 61, { baseYear: 2015, baseValue: 29 }, '设备联网率'))).toEqual([
      'none',
      undefined,
    ]);
  });
});

test('an earlier actual of its own document is what it starts from, one of another document is not', () => {
  const own = indicator('机器联网率', 'plan', { status: 'actual', year: 2015, value: 28 });
  expect(figuresOf(target(), [own], isOneName).base).toMatchObject({ value: 28, attribute: 'value' });
  expect(figuresOf(target(), [actual(2015, 28)], isOneName).base).toBe(undefined);
});

const bounded = (comparison: Indicator['attributes']['comparison'], value: number) =>
  comesUpTo(target({ comparison }).attributes, value);

describe('a figure comes up to a target', () => {
  test('as it is bounded: 以上 with it, 超过 only above it, 以下 below it, 左右 never', () => {
    expect([bounded('gte', 40), bounded('reach', 40), bounded('gt', 40), bounded('gt', 40.1)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect([bounded('lte', 40), bounded('lte', 40.1), bounded('about', 40)]).toEqual([
      true,
      false,
      undefined,
    ]);
  });

  test('never where the goal is in words', () => {
    expect(
      comesUpTo(
        indicator('产业生态', 'plan', { status: 'target', year: 2020, goal: '基本形成' }).attributes,
        1,
      ),
    ).toBe(undefined);
  });
});
