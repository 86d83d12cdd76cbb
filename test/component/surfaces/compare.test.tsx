import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { parseNodeId } from '../../../src/atlas/records/id.ts';
import { onMap, Panel } from '../../../src/surfaces/compare/compare-panel.tsx';
import { COMPARE_SLICE } from '../../../src/surfaces/compare/compare-slice.ts';
import { settleCompare } from '../../../src/surfaces/compare/settle-compare.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { onPhone } from '../on-phone.ts';
import { renderAtlas } from '../render-atlas.tsx';

const graph = await realGraph();
const QIANWAN = 'place/zone/qianwan';
const PETROCHEMICAL = 'place/zone/petrochemical';
const CAR_TOWN = 'place/town/hangzhou-bay-car-innovation';
const AUTOMOTIVE = 'industry/2021/cluster/automotive';

function show(
  compare?: string,
  { basket = [], language = 'zh' }: { basket?: readonly string[]; language?: 'zh' | 'en' } = {},
) {
  const rendered = renderAtlas(<Panel graph={graph} />, {
    graph,
    choices: { language, view: 'compare', basket: basket.flatMap((id) => parseNodeId(id) ?? []) },
  });
  COMPARE_SLICE.of(rendered.choices).setState({ compare });
  // What an address asks for stands before the panel opens.
  rendered.rerenderIn(<Panel key={compare} graph={graph} />);
  return rendered;
}

afterEach(() => vi.unstubAllGlobals());

const asked = ({ choices }: ReturnType<typeof show>) => Object.fromEntries(COMPARE_SLICE.pairs(choices));
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
const heads = () =>
  screen.getAllByRole('columnheader').flatMap((head) => within(head).queryByRole('link')?.textContent ?? []);

test('a table: a column a record, a row a fact with its sources, silence and what does not apply told apart', () => {
  const { container } = show(`${AUTOMOTIVE},${QIANWAN}`);
  expect(heads()).toEqual(['汽车', '前湾新区']);
  const scale = within(rowOf('规模')).getAllByRole('cell');
  expect(scale[0]).toHaveTextContent(/万亿级/);
  expect(within(rowOf('规模')).getByRole('button', { name: /出处：.*四（一）/ })).toBeVisible();
  expect(scale[1]).toHaveTextContent('不适用');
  expect(within(rowOf('定位')).getAllByRole('cell')[1]).toHaveTextContent('未载明');
  const cluster = screen.getByRole('rowheader', { name: /^产业（/ }).closest('tbody');
  if (cluster === null) throw new Error('no section');
  expect(
    within(within(cluster).getByRole('row', { name: /^汽车 / })).getAllByRole('cell')[0],
  ).toHaveTextContent('自身');
  expect(uncitedNumbers(container)).toEqual([]);
});

test('what both have is a row with a tie to each; what one has alone stands below, each a link with its ground', () => {
  show(`${QIANWAN},${PETROCHEMICAL}`);
  const common = within(rowOf('优化空间布局')).getAllByRole('cell');
  for (const cell of common)
    expect(within(cell).getByRole('button', { name: /出处：.*专栏3/ })).toBeVisible();
  const section = screen.getByRole('rowheader', { name: /^所在与所及地点/ }).closest('tbody');
  if (section === null) throw new Error('no section');
  const [first, second] = within(within(section).getByRole('row', { name: /^只此有/ })).getAllByRole('cell');
  expect(first).toHaveTextContent(/余姚市\s*推得：.*北部前湾产业带.*表4-1/);
  expect(second).toHaveTextContent(/东部临港产业带/);
});

test('only differences: what all say alike goes, how many rows went is counted, and the address holds it', async () => {
  const atlas = show(`${QIANWAN},${PETROCHEMICAL}`);
  await atlas.user.click(screen.getByRole('checkbox', { name: '只看不同' }));
  expect(screen.queryByRole('row', { name: /^优化空间布局/ })).toBeNull();
  expect(screen.getByRole('button', { name: /1 行相同/ })).toBeVisible();
  expect(rowOf('进展')).toBeVisible();
  expect(asked(atlas)).toEqual({ compare: `${QIANWAN},${PETROCHEMICAL}`, same: 'hide' });
});

test('records are moved and taken away by buttons, and added by name', async () => {
  const atlas = show(`${QIANWAN},${PETROCHEMICAL}`);
  await atlas.user.click(screen.getByRole('button', { name: '前湾新区右移' }));
  expect(heads()).toEqual(['宁波石化经济技术开发区', '前湾新区']);
  await atlas.user.type(screen.getByRole('combobox', { name: '加一条记录' }), '汽车智创{Enter}');
  expect(asked(atlas)).toEqual({ compare: `${PETROCHEMICAL},${QIANWAN},${CAR_TOWN}` });
  await atlas.user.type(screen.getByRole('combobox', { name: '加一条记录' }), '小镇{Enter}');
  expect(screen.getByText(/有几条记录都含这几个字/)).toHaveAttribute('role', 'alert');
  await atlas.user.click(screen.getByRole('button', { name: '去掉前湾新区' }));
  expect(asked(atlas)).toEqual({ compare: `${PETROCHEMICAL},${CAR_TOWN}` });
});

test('on a phone columns are arranged in one place, and the sheet is drawn up while there is a table', async () => {
  onPhone();
  const { choices, session, user, rerenderIn } = show(`${QIANWAN},${PETROCHEMICAL}`);
  expect(session.getState().sheet).toBe('full');
  expect(screen.queryByRole('button', { name: '前湾新区右移' })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^调整各条 2 条/ }));
  await user.click(screen.getByRole('button', { name: '前湾新区右移' }));
  expect(Object.fromEntries(COMPARE_SLICE.pairs(choices))).toEqual({
    compare: `${PETROCHEMICAL},${QIANWAN}`,
  });
  rerenderIn(null);
  expect(session.getState().sheet).toBe('half');
});

test('a sheet that was drawn elsewhere by hand stays where it is', () => {
  onPhone();
  const { session, rerenderIn } = show(`${QIANWAN},${PETROCHEMICAL}`);
  session.setState({ sheet: 'peek' });
  rerenderIn(null);
  expect(session.getState().sheet).toBe('peek');
});

test('without records it says what to do; what was put aside is a press away; five are the most', async () => {
  const five = [QIANWAN, PETROCHEMICAL, CAR_TOWN, AUTOMOTIVE, 'place/zone/mingzhou'];
  const atlas = show(undefined, { basket: five });
  expect(screen.getByText(/还没有选要对比的记录/)).toBeVisible();
  await atlas.user.click(screen.getByRole('button', { name: '加上前湾新区' }));
  expect(screen.getByText(/只有一条/)).toBeVisible();
  for (const name of ['宁波石化经济技术开发区', '杭州湾汽车智创小镇', '汽车', '宁波明州经济开发区'])
    await atlas.user.click(screen.getByRole('button', { name: `加上${name}` }));
  expect(screen.getByText(/已有五条/)).toBeVisible();
  expect(asked(atlas)).toEqual({ compare: five.join() });
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('an address is settled: five stay, unknown ones are left out, and the name is told', () => {
  const { choices } = show();
  const settle = (compare: string | undefined, same?: string) =>
    settleCompare({ compare, same }, choices.getState(), graph);
  expect(settle(`${QIANWAN},${CAR_TOWN}`, 'hide')).toEqual({ state: {}, unknown: [] });
  expect(settle(`${QIANWAN},castle,place/zone/none,${CAR_TOWN}`, 'all')).toEqual({
    state: { compare: `${QIANWAN},${CAR_TOWN}`, same: undefined },
    unknown: ['compare', 'same'],
  });
  const zones = graph.dataset.nodes.filter((node) => node.class === 'zone').map(({ id }) => id);
  expect(settle(zones.slice(0, 6).join())).toEqual({
    state: { compare: zones.slice(0, 5).join() },
    unknown: ['compare'],
  });
  expect(settle(undefined)).toEqual({ state: {}, unknown: [] });
});

test('the map lights the places compared, and those of a record that is none', () => {
  const { choices } = show(`${QIANWAN},${CAR_TOWN}`);
  expect([...(onMap(graph, choices)?.records ?? [])]).toEqual([QIANWAN, CAR_TOWN]);
  COMPARE_SLICE.of(choices).setState({ compare: AUTOMOTIVE });
  expect([...(onMap(graph, choices)?.records ?? [])]).toContain(QIANWAN);
  COMPARE_SLICE.of(choices).setState({ compare: undefined });
  expect(onMap(graph, choices)).toBeUndefined();
});

test('in English', () => {
  show(`${QIANWAN},${PETROCHEMICAL}`, { language: 'en' });
  expect(screen.getByRole('table', { name: /^Side by side/ })).toHaveTextContent(/Not stated/);
});

test('distances come below the table; small maps that cannot be drawn say so in their row and are asked for again', async () => {
  const { user } = show(`${QIANWAN},${PETROCHEMICAL}`);
  expect(await screen.findByRole('row', { name: /^两者之间/ })).toHaveTextContent('量不出');
  const row = await screen.findByRole('row', { name: /^位置 · 同一比例/ });
  expect(within(row).getByRole('cell')).toHaveAttribute('colspan', '2');
  await user.click(within(row).getByRole('button', { name: '重试' }));
  expect(await within(row).findByRole('alert')).toHaveTextContent('没有取到');
});
