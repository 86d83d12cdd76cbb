import * as v from 'valibot';
import { type Indicator, indicatorSchema } from '../../src/atlas/records/indicator.ts';

/** A rule between attributes, told at the one to mend, in Chinese and after ` / ` in English. */
const rule = (
  attribute: 'value' | 'unit' | 'valueMax' | 'change',
  holds: (attributes: Indicator['attributes']) => boolean,
  message: string,
) =>
  v.forward(
    v.check(({ attributes }: Indicator) => holds(attributes), message),
    ['attributes', attribute],
  );

/** An indicator whose attributes agree with one another. The page takes this for granted and carries no rule. */
export const soundIndicatorSchema = v.pipe(
  indicatorSchema,
  rule(
    'value',
    ({ value, goal }) => (value === undefined) !== (goal === undefined),
    '数值 value 与文字目标 goal 必须恰好填一个 / fill in exactly one of value and goal',
  ),
  rule(
    'unit',
    ({ goal, unit }) => unit !== '' || goal !== undefined,
    '数值须写单位 unit / a number needs its unit',
  ),
  rule(
    'valueMax',
    ({ comparison, value, valueMax }) =>
      valueMax === undefined || (comparison === 'range' && value !== undefined && valueMax >= value),
    '上限只与 range 同用，且不小于下限 value / an upper end belongs to a range and is not below its value',
  ),
  rule(
    'valueMax',
    ({ comparison, valueMax }) => comparison !== 'range' || valueMax !== undefined,
    '区间 range 须写上限 value_max / a range needs its upper end value_max',
  ),
  rule(
    'change',
    ({ change, changeFrom, changeUnit }) =>
      new Set([change, changeFrom, changeUnit].map((part) => part === undefined)).size === 1,
    '变化、变化单位、变化起年须同填或同空 / fill in change, change_unit and change_from together or not at all',
  ),
);
