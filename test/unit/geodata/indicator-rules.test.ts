import * as v from 'valibot';
import { expect, test } from 'vitest';
import { soundIndicatorSchema } from '../../../geodata/checks/indicator-rules.ts';

const VALID = {
  id: 'indicator/2021/centres',
  kind: 'indicator',
  class: 'target',
  name: '创新中心',
  citations: [{ document: '2021-14fyp', locator: '三（二）' }],
};
const ATTRIBUTES = { subject: '创新中心', unit: '家', year: 2025, comparison: 'reach', status: 'target' };

function issuesOf(more: Record<string, unknown>): string[] {
  const { issues = [] } = v.safeParse(soundIndicatorSchema, {
    ...VALID,
    attributes: { ...ATTRIBUTES, ...more },
  });
  return issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message.split(' / ')[0]}`);
}

const EITHER = 'attributes.value: 数值 value 与文字目标 goal 必须恰好填一个';
const RANGE = 'attributes.valueMax: 上限只与 range 同用，且不小于下限 value';

test.each<[name: string, more: Record<string, unknown>, issues: string[]]>([
  ['a value', { value: 4 }, []],
  ['a goal in words', { goal: '完成下达的任务' }, []],
  ['neither', {}, [EITHER]],
  ['both', { value: 4, goal: '完成下达的任务' }, [EITHER]],
  ['a range', { comparison: 'range', value: 1, valueMax: 2 }, []],
  [
    'a range without its end',
    { comparison: 'range', value: 1 },
    ['attributes.valueMax: 区间 range 须写上限 value_max'],
  ],
  ['a range that descends', { comparison: 'range', value: 3, valueMax: 2 }, [RANGE]],
  ['an upper end of no range', { value: 1, valueMax: 2 }, [RANGE]],
  ['a change', { value: 4, change: -0.8, changeUnit: '元', changeFrom: 2015 }, []],
  [
    'a change from no year',
    { value: 4, change: 3, changeUnit: '%' },
    ['attributes.change: 变化、变化单位、变化起年须同填或同空'],
  ],
])('an indicator with %s', (_name, more, issues) => {
  expect(issuesOf(more)).toEqual(issues);
});

test('the words that govern a target are those that have words in both languages', () => {
  expect(issuesOf({ value: 4, force: '力争' })).toEqual([]);
  expect(issuesOf({ value: 4, force: '大概' })).toHaveLength(1);
});
