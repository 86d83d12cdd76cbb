import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { onMap, Panel } from '../../../src/surfaces/rules/rules-panel.tsx';
import { RULES_SLICE } from '../../../src/surfaces/rules/rules-slice.ts';
import type { RulesState } from '../../../src/surfaces/rules/rules-state.ts';
import { settleRules } from '../../../src/surfaces/rules/settle-rules.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

const graph = await realGraph();
const DISTRICTS = 'measure/2021/rule/leading-industries-district';
const TOWNS = 'measure/2021/rule/leading-industries-platform';

function show(asked: Partial<RulesState>, language: 'zh' | 'en' = 'zh') {
  const rendered = renderAtlas(<Panel graph={graph} />, { graph, choices: { language, view: 'rules' } });
  RULES_SLICE.of(rendered.choices).setState(asked);
  rendered.rerenderIn(<Panel graph={graph} />);
  return rendered;
}

const stateOf = ({ choices }: Pick<ReturnType<typeof show>, 'choices'>) => RULES_SLICE.of(choices).getState();

/** The row of what a rule governs, by its name. */
function row(name: string): HTMLElement {
  return screen.getByRole('rowheader', { name }).closest('tr') ?? document.body;
}

test('rules stand under their documents with force, number, words, source and how many keep them', () => {
  show({});
  const rule = screen.getByRole('button', { name: '区县（市）主导产业原则上不超过3个' }).closest('article');
  expect(rule).toHaveTextContent('区县（市）：主导产业 原则上 ≤ 3 个 “不超过”');
  expect(within(rule ?? document.body).getByRole('button', { name: /五（七）2/ })).toBeVisible();
  expect(rule).toHaveTextContent('文件不足以判断 10');
  const draft = screen.getByRole('heading', { level: 3, name: /征求意见稿/ }).closest('section');
  expect(draft).toHaveTextContent('全市：新增用地指标用于工业 ≥ 35 %');
  const silent = screen.getByRole('link', { name: /试点示范城市实施方案/ }).closest('section');
  expect(silent).toHaveTextContent('没有写这样的规则');
});

test('a rule opens to what it governs, a row to its readings, each with the records and sources that it counts', async () => {
  const { user, choices } = show({});
  await user.click(screen.getByRole('button', { name: '区县（市）主导产业原则上不超过3个' }));
  expect(stateOf({ choices }).rule).toBe(DISTRICTS);
  // Why there is no verdict is the same of all and told once.
  expect(screen.getAllByText('文件没有写它的主导产业')).toHaveLength(1);
  expect(row('余姚市')).toHaveTextContent(/未载明.*同名、同位的一处 1 ✓.*合计 4＋ ✕.*文件不足以判断/);
  await user.click(screen.getByRole('button', { name: '看依据：余姚市' }));
  expect(stateOf({ choices }).checked).toBe('place/district/yuyao');
  const joined = screen.getByRole('heading', { level: 5, name: '连同其中各处合计' }).closest('section');
  expect(joined).toHaveTextContent(/4＋ ✕超出/);
  const shown = within(joined ?? document.body);
  for (const name of ['家电产业', '智能制造', '高端装备制造', '信息经济', '余姚机器人智谷小镇'])
    expect(shown.getByRole('link', { name })).toBeVisible();
  expect(shown.getAllByRole('button', { name: /表4-2/ }).length).toBeGreaterThan(2);
  expect(shown.getAllByText('推得：名称以该区县开头')[0]).toBeVisible();
  const elsewhere = screen.getByText('别的文件的说法，只作参照，不影响判断：');
  expect(elsewhere).toBeVisible();
});

test('counts of a verdict leave only its rows, and what the map shows with them', async () => {
  const rendered = show({});
  const { user, choices } = rendered;
  const rule = screen.getByRole('button', { name: /^万亩千亿产业平台、特色小镇/ }).closest('article');
  await user.click(within(rule ?? document.body).getByRole('button', { name: /符合 43/ }));
  expect(stateOf({ choices })).toMatchObject({ rule: TOWNS, verdict: 'holds' });
  expect(screen.getAllByRole('rowheader')).toHaveLength(43);
  expect(onMap(graph, choices)?.records.size).toBe(43);
  await user.click(screen.getByRole('button', { name: '符合 43', pressed: true }));
  expect(stateOf({ choices }).verdict).toBeUndefined();
});

test('document, kind and order are chosen and stand in the state of the address', async () => {
  const { user, choices } = show({ rule: DISTRICTS });
  await user.selectOptions(screen.getByRole('combobox', { name: '文件' }), '2023-361-plan');
  expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(3);
  await user.selectOptions(screen.getByRole('combobox', { name: '文件' }), '全部');
  await user.selectOptions(screen.getByRole('combobox', { name: '管着的对象' }), '区县（市）');
  expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(1);
  await user.selectOptions(screen.getByRole('combobox', { name: '排序' }), '按数到的个数');
  expect(stateOf({ choices })).toMatchObject({ document: undefined, governs: 'district', order: 'count' });
  expect(screen.getAllByRole('rowheader')[0]).toHaveTextContent('慈溪市');
});

test('no number stands without a source or a word that we counted it', () => {
  const { container } = show({ rule: DISTRICTS, checked: 'place/district/cixi' });
  expect(uncitedNumbers(container)).toEqual([]);
});

test('what the file holds is said before it is taken', async () => {
  const { user } = show({ verdict: 'holds' });
  await user.click(screen.getByRole('button', { name: '下载这些记录' }));
  const dialog = screen.getByRole('dialog');
  expect(dialog).toHaveTextContent('判断：符合');
  expect(dialog).toHaveTextContent(/43/);
  expect(within(dialog).getByRole('button', { name: 'Excel' })).not.toHaveAttribute('aria-disabled');
});

test('what the dataset does not hold falls back and is named as in the address; English has its own words', () => {
  const { choices } = show({ rule: DISTRICTS }, 'en');
  expect(screen.getByRole('heading', { level: 2, name: 'Rules and whether they are kept' })).toBeVisible();
  const asked: RulesState = {
    rule: 'measure/2021/rule/none',
    checked: 'place/zone/qianwan',
    verdict: 'broken',
    document: '2099-plan',
    governs: 'moon',
    order: 'size',
  };
  expect(settleRules(asked, choices.getState(), graph)).toEqual({
    state: { rule: undefined, verdict: undefined, document: undefined, governs: undefined, order: undefined },
    unknown: ['rule', 'verdict', 'rule-source', 'governs', 'rule-order'],
  });
});
