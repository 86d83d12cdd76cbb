import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { onMap, Panel } from '../../../src/surfaces/incentives/incentives-panel.tsx';
import { INCENTIVES_SLICE } from '../../../src/surfaces/incentives/incentives-slice.ts';
import { settleIncentives } from '../../../src/surfaces/incentives/settle-incentives.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { onPhone } from '../on-phone.ts';
import { renderAtlas } from '../render-atlas.tsx';

const graph = await realGraph();
const CARS = 'industry:industry/2021/cluster/automotive';

afterEach(() => vi.unstubAllGlobals());

function show(project?: string, language: 'zh' | 'en' = 'zh') {
  const rendered = renderAtlas(<Panel graph={graph} />, {
    graph,
    choices: { language, view: 'incentives' },
  });
  INCENTIVES_SLICE.of(rendered.choices).setState({ project });
  rendered.rerenderIn(<Panel key={project} graph={graph} />);
  return rendered;
}

const told = ({ choices }: ReturnType<typeof show>) => INCENTIVES_SLICE.pairs(choices);
const group = (name: string) => screen.getByRole('region', { name });
const WARNING = /征求意见稿，未曾按此施行/;
const DRAFT = '征求意见稿，未以此形式生效';

function entry(within_: HTMLElement, name: RegExp): HTMLElement {
  const found = within(within_).getByRole('link', { name }).closest('li');
  if (found === null) throw new Error('no entry');
  return found;
}

test('the warning is there before anything is said, in the head, and at every sum', () => {
  const empty = show();
  expect(screen.getByText(WARNING)).toBeVisible();
  expect(screen.getByText(/还没有说项目的情况/)).toBeVisible();
  empty.unmount();
  show(`${CARS};investment:8000`);
  expect(screen.getByText(WARNING).closest('header')).not.toBeNull();
  const sums = screen.getAllByRole('status');
  expect(sums.length).toBeGreaterThan(1);
  for (const sum of sums) expect(sum).toHaveTextContent(DRAFT);
});

test('an industry and a sum: why clause 3 could apply, each condition, the sum step by step, its sources', () => {
  const { container } = show(`${CARS};investment:8000`);
  const clause = entry(group('可能用得上，还要核实'), /加大产业投资/);
  expect(clause).toHaveTextContent(/写到.*246.*，您选的汽车属于它/);
  expect(clause).toHaveTextContent('项目 · 产业“246”产业集群');
  expect(clause).toHaveTextContent('项目 · 投资额投资规模大文中无定数');
  expect(clause).toHaveTextContent('至多 1,600 万元');
  expect(clause).toHaveTextContent('8,000 万元 × 20% ＝ 1,600 万元');
  expect(clause).toHaveTextContent('项目开工：30%，480 万元');
  expect(within(clause).getAllByRole('button', { name: /出处：.*第3条/ }).length).toBeGreaterThan(1);
  expect(uncitedNumbers(container)).toEqual([]);
});

test('no sums are added up: the end of the draft says so, with its citation', () => {
  show(`${CARS};investment:8000`);
  const note = screen.getByRole('complementary', { name: '多项不相加' });
  expect(note).toHaveTextContent('“从高、不重复”');
  expect(within(note).getByRole('button', { name: /出处：.*附则/ })).toBeVisible();
  expect(within(note).getByRole('link', { name: /再给予/ })).toBeVisible();
});

test('numbers are typed as people write them and stand in the address in 万元; what is no number is told', async () => {
  const atlas = show();
  const field = screen.getByRole('textbox', { name: '拟投资额（万元）' });
  await atlas.user.type(field, '1.2亿');
  expect(told(atlas)).toEqual([['project', 'investment:12000']]);
  expect(field).toHaveValue('1.2亿');
  await atlas.user.clear(field);
  await atlas.user.type(field, '很多');
  expect(told(atlas)).toEqual([]);
  expect(field).toHaveValue('很多');
  expect(field).toHaveAccessibleDescription(/请输入数字/);
});

test('by keyboard: a kind is picked in the words of the clauses; that it is nothing else shuts the rest out, and says why', async () => {
  const atlas = show();
  screen.getByRole('button', { name: '类别' }).focus();
  await atlas.user.keyboard('{Enter}');
  const options = screen.getByRole('group', { name: '类别，可多选' });
  await atlas.user.type(within(options).getByRole('searchbox', { name: '查找类别' }), '软件');
  within(options)
    .getByRole('checkbox', { name: /软件企业/ })
    .focus();
  await atlas.user.keyboard(' ');
  expect(told(atlas)).toEqual([['project', 'kind:软件企业']]);
  await atlas.user.click(screen.getByRole('checkbox', { name: /其他说法.*都不是/ }));
  expect(told(atlas)).toEqual([['project', 'kind:软件企业;only']]);
  expect(entry(group('用不上'), /工业设计/)).toHaveTextContent(/不符：机构 · 类别 工业设计机构/);
  expect(entry(group('可能用得上，还要核实'), /软件产业/)).toHaveTextContent('企业 · 类别软件企业符合');
  await atlas.user.click(screen.getByRole('button', { name: '清除所说的' }));
  expect(told(atlas)).toEqual([]);
});

test('who comes by a link reads what is told and the results first; the form opens on demand', async () => {
  const { user } = show(`${CARS};investment:12000`);
  expect(screen.queryByRole('search', { name: '项目情况' })).toBeNull();
  expect(screen.getByText('汽车；投资额 12,000 万元')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '改项目情况' }));
  expect(screen.getByRole('textbox', { name: '拟投资额（万元）' })).toHaveValue('12000');
});

test('whom to ask, by the names of today; what no document says is said', () => {
  show(`${CARS};investment:8000`);
  expect(within(group('找谁')).getByRole('link', { name: '市经信局' })).toBeVisible();
  expect(group('未载明')).toHaveTextContent(/申报时间和程序.*文稿都没有写/);
});

test('a kindred industry of another document is told as such, and meets nothing', () => {
  show('industry:industry/2023/cluster/functional-materials');
  const clause = entry(group('可能用得上，还要核实'), /加大产业投资/);
  expect(clause).toHaveTextContent(/没有写到您选的产业.*新材料与它前后接续，能否算在内待核对/);
  expect(within(clause).queryByText('符合')).toBeNull();
});

test('a place lights the map, and what the draft says of places is told', () => {
  const { choices } = show(`${CARS};place:place/district/beilun`);
  expect([...(onMap(graph, choices)?.records ?? [])]).toContain('place/district/beilun');
  expect(screen.getByText(/文稿没有按地点限定/)).toBeVisible();
  expect(screen.getAllByText(/条款写到宁波市，您选的地点在内/).length).toBeGreaterThan(0);
});

test('the download bears the warning and a row for each thing that a clause gives', async () => {
  const { user } = show(`${CARS};investment:8000`);
  await user.click(screen.getByRole('button', { name: /下载/ }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent(WARNING);
  expect(dialog).toHaveTextContent('从高、不重复');
});

const brands = () => entry(group('写明的条件都符合'), /创建品牌/);
const PRODUCTS = 'kind:原有企业;recognition:新增“品字标浙江制造”认证（自我声明）产品';

test('how many there are is asked where a clause pays for each; the limit cuts the sum, and says by which words', async () => {
  const atlas = show(PRODUCTS);
  expect(brands()).toHaveTextContent('个数没有说全，合计算不出');
  expect(brands()).toHaveTextContent('“品字标浙江制造”认证产品：几个没有说，每个 至多 15 万元');
  await atlas.user.type(screen.getByRole('textbox', { name: '“品字标浙江制造”认证产品（几个）' }), '３');
  expect(told(atlas)).toEqual([['project', `${PRODUCTS};pieces:“品字标浙江制造”认证产品@3`]]);
  expect(brands()).toHaveTextContent('合计算不出；已知的部分至多 45 万元');
  expect(brands()).toHaveTextContent('已知的部分没有超过');
  await atlas.user.type(screen.getByRole('textbox', { name: /自我声明产品（几个）/ }), '2');
  expect(brands()).toHaveTextContent('3 个 × 15 万元 ＝ 45 万元');
  expect(brands()).toHaveTextContent('减去超出的 15 万元，余 50 万元');
  expect(brands()).toHaveTextContent('首句的补助是否计入没有写明');
  const sum = within(brands()).getByText('至多 50 万元').closest('output');
  if (sum === null) throw new Error('no sum');
  expect(within(sum).getByRole('button', { name: /出处：.*第22条第1款/ })).toBeVisible();
  await atlas.user.type(screen.getByRole('textbox', { name: /此前已得/ }), '20');
  expect(brands()).toHaveTextContent('此前已得 20 万元，离上限还有 30 万元');
  expect(brands()).toHaveTextContent('至多 30 万元');
  expect(uncitedNumbers(atlas.container)).toEqual([]);
});

test('what is no number of pieces stays in its field, is told, and changes nothing', async () => {
  const atlas = show('recognition:国家级绿色设计产品');
  const field = screen.getByRole('textbox', { name: '国家级绿色设计产品（几个）' });
  for (const typed of ['-2', '1e99', '2.5']) {
    await atlas.user.clear(field);
    await atlas.user.type(field, typed);
    expect(field).toHaveValue(typed);
    expect(field).toHaveAccessibleDescription(/0 到 9999 的整数/);
    expect(told(atlas)).toEqual([['project', 'recognition:国家级绿色设计产品']]);
  }
  expect(screen.getByText('每个 10 万元')).toBeVisible();
  await atlas.user.clear(field);
  await atlas.user.type(field, '6');
  expect(screen.getByText('50 万元')).toBeVisible();
  expect(screen.getByText(/6 个，一家企业不超过 5 个；5 个 × 10 万元/)).toBeVisible();
});

test('an address is settled: what no clause asks, and what is not in the dataset, is left out and named', () => {
  const { choices } = show();
  const settle = (project: string) => settleIncentives({ project }, choices.getState(), graph);
  expect(settle(`${CARS};investment:8000`)).toEqual({ state: {}, unknown: [] });
  expect(settle('investment:1.2亿')).toEqual({ state: { project: 'investment:12000' }, unknown: [] });
  const products = 'grants-per-firm:20;pieces:国家级绿色设计产品@6';
  expect(settle(products)).toEqual({ state: {}, unknown: [] });
  expect(settle(`${products},航空母舰@1`)).toEqual({ state: { project: products }, unknown: ['project'] });
  expect(settle(`${CARS},industry/2021/none;land-quota-share:40;kind:航空母舰;castle`)).toEqual({
    state: { project: CARS },
    unknown: ['project'],
  });
});

describe('on a phone', () => {
  test('one thing is asked at a time, on and back; where one is has the focus and is spoken; the address has no step', async () => {
    onPhone();
    const atlas = show();
    expect(screen.getByText('第 1 步，共 4 步')).toBeVisible();
    expect(screen.getByRole('button', { name: '上一步' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.queryByRole('textbox', { name: '拟投资额（万元）' })).toBeNull();
    await atlas.user.click(screen.getByRole('button', { name: '下一步' }));
    expect(screen.getByRole('heading', { name: '是什么（条款里的说法）' })).toHaveFocus();
    expect(atlas.session.getState().announcement).toBe('第 2 步，共 4 步');
    await atlas.user.click(screen.getByRole('button', { name: '下一步' }));
    await atlas.user.type(screen.getByRole('textbox', { name: '拟投资额（万元）' }), '8000');
    expect(screen.queryByRole('region', { name: '多项不相加' })).toBeNull();
    await atlas.user.click(screen.getByRole('button', { name: '看结果' }));
    expect(screen.getByRole('heading', { name: '结果' })).toHaveFocus();
    expect(screen.getByText('投资额 8,000 万元')).toBeVisible();
    expect(group('用不上')).toBeVisible();
    expect(told(atlas)).toEqual([['project', 'investment:8000']]);
    await atlas.user.click(screen.getByRole('button', { name: '上一步' }));
    expect(screen.getByRole('heading', { name: '多少' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: '拟投资额（万元）' })).toHaveValue('8000');
  });

  test('a link opens at its results and takes no focus; whoever clears begins anew', async () => {
    onPhone();
    const { user } = show(`${CARS};investment:8000`);
    expect(screen.getByRole('heading', { name: '结果' })).not.toHaveFocus();
    expect(screen.getByText('第 4 步，共 4 步')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '清除所说的' }));
    expect(screen.getByRole('heading', { name: '做什么、在哪里' })).toHaveFocus();
  });

  test('who tells nothing reads at the end that nothing was told', async () => {
    onPhone();
    const { user } = show();
    for (const name of ['下一步', '下一步', '看结果']) await user.click(screen.getByRole('button', { name }));
    expect(screen.getByText(/还没有说项目的情况/)).toBeVisible();
  });
});

test('in English', () => {
  show(`${CARS};investment:8000`, 'en');
  expect(screen.getByText(/never in force in this form: no clause/)).toBeVisible();
  expect(screen.getByRole('region', { name: 'Could apply, to be checked' })).toHaveTextContent(
    /At most 1,600/,
  );
});
