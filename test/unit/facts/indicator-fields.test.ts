import { describe, expect, test } from 'vitest';
import { fieldCell, fieldOrder, fieldText } from '../../../src/atlas/facts/field-text.ts';
import { FIELDS, factsOf, searchedTexts } from '../../../src/atlas/facts/fields.ts';
import { indicatorValue } from '../../../src/atlas/facts/indicator-value.ts';
import { isIndicator } from '../../../src/atlas/reading/indicator-series.ts';
import { quantityOf, yearOf } from '../../../src/atlas/reading/indicator-value-words.ts';
import type { Indicator } from '../../../src/atlas/records/indicator.ts';
import { prepareEntries } from '../../../src/atlas/search/search-prepare.ts';
import { recordCell } from '../../../src/atlas/tables/record-cells.ts';
import { translateChinese } from '../../../src/messages/translate.ts';
import { node } from '../../fixtures/records.ts';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';

const words = { translate: translateChinese, language: 'zh', graph } as const;

function indicator(attributes: Record<string, unknown>): Indicator {
  const made = node({
    id: 'indicator/2021/centres',
    kind: 'indicator',
    class: 'target',
    name: '创新中心',
    attributes: {
      subject: '创新中心',
      unit: '家',
      year: 2025,
      comparison: 'gte',
      status: 'target',
      ...attributes,
    },
  });
  if (!isIndicator(made)) throw new Error('no indicator');
  return made;
}

const valueOf = (of: Indicator, key: string) =>
  FIELDS.indicator.find((field) => field.key === key)?.value(of, graph);
const textOf = (of: Indicator, key: string) => {
  const value = valueOf(of, key);
  return value === undefined ? undefined : fieldText(value, words);
};

describe('the value of an indicator', () => {
  test.each<[attributes: Record<string, unknown>, text: string]>([
    [{ value: 90 }, '≥ 90 家'],
    [{ value: 90, force: '力争' }, '力争 ≥ 90 家'],
    [{ value: 30, counting: 'cumulative' }, '累计 ≥ 30 家'],
    [{ value: 15, force: '力争', counting: 'new', comparison: 'reach' }, '力争 新增 达到 15 家'],
    [{ value: 15, comparison: 'reach', status: 'actual' }, '15 家'],
    [{ value: 15, comparison: 'gte', status: 'actual' }, '≥ 15 家'],
    [{ value: 1, valueMax: 2, comparison: 'range', force: '争创' }, '争创 1–2 家'],
    [{ value: 10, counting: 'yearly', unit: '个/年' }, '≥ 10 个/年'],
    [{ goal: '完成下达的任务' }, '完成下达的任务'],
    [{ goal: '实现零的突破', force: '力争' }, '力争 实现零的突破'],
  ])('%j is %s, in a list and in a sentence alike', (attributes, text) => {
    const of = indicator(attributes);
    expect(textOf(of, 'value')).toBe(text);
    expect(quantityOf(of.attributes, (key) => translateChinese(key))).toBe(text);
    const cell = recordCell(graph, of, [], 'value');
    expect(cell).toMatchObject({ kind: 'value', value: indicatorValue(of.attributes) });
  });

  test('in words stands in its own column of a download, after every number of a list', () => {
    const of = indicator({ goal: '完成下达的任务' });
    const cells = ['value', 'comparison', 'goal', 'unit'].map((key) => fieldCell(valueOf(of, key), words));
    expect(cells).toEqual([undefined, undefined, '完成下达的任务', '家']);
    expect(fieldOrder(valueOf(of, 'value'), words)).toBeUndefined();
    expect(searchedTexts(graph, of)).toContain('完成下达的任务');
  });

  test('is found by either end of a range, and is found with the word that governs it', () => {
    const of = indicator({ value: 1, valueMax: 3, comparison: 'range', force: '争创' });
    expect(searchedTexts(graph, of)).toEqual(['创新中心', '1家', '3家']);
    const steps = prepareEntries({ nodes: [of] });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const values = step.value[0]?.texts.filter(({ field }) => field === 'value').map(({ text }) => text);
    expect(values).toEqual(['争创1家', '争创3家']);
  });
});

const keysOf = (of: Indicator) => factsOf(graph, of).map(({ key }) => key);
const yearWords = (attributes: Record<string, unknown>) =>
  yearOf(indicator({ value: 4, ...attributes }).attributes, (key) => translateChinese(key));
const noteOf = (attributes: Record<string, unknown>) => {
  const cell = recordCell(graph, indicator({ value: 4, ...attributes }), [], 'name');
  return cell?.kind === 'subject' ? cell.note : undefined;
};

describe('the facts of an indicator', () => {
  test.each<[key: string, attributes: Record<string, unknown>, text: string | undefined]>([
    ['scope', { scope: '规上制造业' }, '规上制造业'],
    ['counting', { counting: 'cumulative' }, '累计'],
    ['achieved', { achieved: 'not-met' }, '未完成'],
    ['change', { change: 56.9, changeUnit: '%', changeFrom: 2015 }, '比 2015 年增长 56.9 %'],
    ['change', { change: 4.7, changeUnit: '个百分点', changeFrom: 2015 }, '比 2015 年提高 4.7 个百分点'],
    ['change', { change: 1142, changeUnit: '家', changeFrom: 2015 }, '比 2015 年增加 1,142 家'],
    ['change', { change: -0.8, changeUnit: '元', changeFrom: 2015 }, '比 2015 年下降 0.8 元'],
    ['year', {}, '2025'],
    ['year', { yearBasis: 'plan-end' }, '[2025]'],
    ['year', { yearBasis: 'none' }, undefined],
    ['year_basis', { yearBasis: 'stated' }, undefined],
    ['year_basis', { yearBasis: 'plan-base' }, '文中未写年份，取规划基年'],
  ])('%s of %j', (key, attributes, text) => {
    expect(textOf(indicator({ value: 4, ...attributes }), key)).toBe(text);
  });

  test('are told one by one where a document has them, and passed over where not', () => {
    const all = {
      value: 4,
      scope: '规上',
      counting: 'new',
      achieved: 'met',
      change: 1,
      changeUnit: '家',
      changeFrom: 2015,
    };
    expect(keysOf(indicator(all))).toEqual([
      'subject',
      'scope',
      'value',
      'counting',
      'year',
      'change',
      'achieved',
    ]);
    expect(keysOf(indicator({ value: 4 }))).toEqual(['subject', 'value', 'year']);
  });

  test('a year that the text does not give says so wherever it stands beside a value', () => {
    expect(yearWords({})).toBe('2025');
    expect(yearWords({ yearBasis: 'plan-end' })).toBe('2025，文中未写年份，取文件期末');
    expect(yearWords({ yearBasis: 'none' })).toBe('规则，不针对某一年');
  });

  test('a change and an outcome stand below the value in a list', () => {
    const of = indicator({ value: 4, change: 1, changeUnit: '家', changeFrom: 2015, achieved: 'met' });
    const cell = recordCell(graph, of, [], 'value');
    const below = cell?.kind === 'value' ? cell.below : undefined;
    expect(below?.map((value) => fieldText(value, words))).toEqual(['比 2015 年增加 1 家', '已完成']);
    expect(recordCell(graph, of, [], 'year')).toMatchObject({ below: [] });
  });

  test('the scope stands below a name in a list that does not say it', () => {
    expect(noteOf({ scope: '全市' })).toBe('全市');
    expect(noteOf({ scope: '全市', subject: '全市中心' })).toBe('全市中心');
    expect(noteOf({})).toBeUndefined();
  });
});
