import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { onMap, Panel } from '../../../src/surfaces/differences/differences-panel.tsx';
import { DIFFERENCES_SLICE } from '../../../src/surfaces/differences/differences-slice.ts';
import type { DifferencesState } from '../../../src/surfaces/differences/differences-state.ts';
import { settleDifferences } from '../../../src/surfaces/differences/settle-differences.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { nodeId } from '../../fixtures/records.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

const graph = await realGraph();
const NONE: DifferencesState = {
  from: undefined,
  to: undefined,
  kinds: undefined,
  changes: undefined,
  order: undefined,
};

function show(state: Partial<DifferencesState>, language: 'zh' | 'en' = 'zh') {
  const rendered = renderAtlas(<div />, { graph, choices: { language, view: 'differences' } });
  DIFFERENCES_SLICE.of(rendered.choices).setState({ ...NONE, ...state });
  rendered.rerenderIn(<Panel graph={graph} />);
  return rendered;
}

// By what the page holds: to ask for roles among hundreds of links takes long.
const sectionOf = (name: string): HTMLElement => screen.getByLabelText(name, { selector: 'section' });
const rowsOf = (name: string): string[] =>
  [...sectionOf(name).querySelectorAll('li')].map(({ textContent }) => textContent ?? '');

test('without an address the last two plans of the city are held against each other', () => {
  show({ kinds: 'industry' });
  expect(screen.getByLabelText('从')).toHaveValue('2021-14fyp');
  expect(screen.getByLabelText('到')).toHaveValue('2023-361-plan');
  const industries = rowsOf('产业');
  expect(industries[0]).toMatch(/“246\+”现代制造业产业体系，后一份接续为“361”万千亿级产业集群 ⇢ 判读/);
  expect(industries.some((row) => row.startsWith('电子信息、软件与新兴服务，后一份并为数字产业'))).toBe(true);
});

test('every row has its ground and the sources of both documents, and no number is without a source', () => {
  const { container } = show({
    from: '2021-14fyp',
    to: '2023-361-plan',
    changes: 'merged,appears,target-differs',
  });
  const row = screen.getByText('软件与新兴服务').closest('li') ?? document.body;
  expect(within(row).getByRole('button', { name: /“十四五”规划.*四（一）$/ })).toBeVisible();
  expect(within(row).getByRole('button', { name: /“361”方案.*一（二）$/ })).toBeVisible();
  expect(uncitedNumbers(container)).toEqual([]);
});

test('a document that lays out nothing of a kind is named, and nothing of the other is told as gone', () => {
  show({ from: '2021-14fyp', to: '2023-361-plan', kinds: 'place,project' });
  const places = sectionOf('地点与主导产业');
  expect(places).toHaveTextContent('2023 “361”方案没有列出地点与主导产业：另一份列出的不算增减。');
  expect(within(places).queryByText('未再出现')).not.toBeInTheDocument();
  expect(sectionOf('项目')).toHaveTextContent('没有一项可以对上');
});

test('the other way round it is read in the order of issue all the same, and says so', () => {
  show({ from: '2023-361-plan', to: '2016-pilot-plan', changes: 'renamed' });
  expect(screen.getByLabelText('从')).toHaveValue('2023-361-plan');
  expect(screen.getByRole('status')).toHaveTextContent(
    '“从”晚于“到”，仍按发布先后读： 2016 试点方案 → 2023 “361”方案',
  );
  expect(rowsOf('产业').join()).toContain('家用电器，后一份接续为智能家电');
});

test('documents are chosen by the keyboard; one that stands on the other side changes places with it', async () => {
  const { choices, user } = show({ from: '2016-pilot-plan', to: '2021-14fyp', kinds: 'project' });
  await user.selectOptions(screen.getByLabelText('到'), '2023-361-plan');
  expect(DIFFERENCES_SLICE.of(choices).getState()).toMatchObject({
    from: '2016-pilot-plan',
    to: '2023-361-plan',
  });
  await user.selectOptions(screen.getByLabelText('从'), '2023-361-plan');
  expect(DIFFERENCES_SLICE.of(choices).getState()).toMatchObject({
    from: '2023-361-plan',
    to: '2016-pilot-plan',
  });
  await user.click(screen.getByLabelText('互换两份文件'));
  expect(DIFFERENCES_SLICE.of(choices).getState()).toMatchObject({
    from: '2016-pilot-plan',
    to: '2023-361-plan',
  });
});

test('a count pressed shows its rows alone, in the address, and the other counts follow', async () => {
  const { choices, user } = show({
    from: '2020-policy-draft',
    to: '2021-14fyp',
    kinds: 'industry',
    changes: 'merged',
  });
  await user.click(screen.getByLabelText(/几并为一 1$/));
  await user.click(screen.getByLabelText(/未再出现 3$/));
  expect(DIFFERENCES_SLICE.pairs(choices)).toEqual([
    ['from', '2020-policy-draft'],
    ['to', '2021-14fyp'],
    ['kinds', 'industry'],
    ['changes', 'not-seen-again'],
  ]);
  expect(rowsOf('产业')).toHaveLength(3);
  expect(screen.getByText(/3 \/ \d+ 条/)).toBeVisible();
  await user.click(screen.getByLabelText('产业 3'));
  expect(DIFFERENCES_SLICE.of(choices).getState().kinds).toBeUndefined();
  await user.click(screen.getByText('看全部'));
  expect(DIFFERENCES_SLICE.of(choices).getState()).toMatchObject({ kinds: undefined, changes: undefined });
});

test('in the order of names', () => {
  show({
    from: '2016-pilot-plan',
    to: '2021-14fyp',
    kinds: 'industry',
    changes: 'not-seen-again',
    order: 'name',
  });
  expect(rowsOf('产业').map((row) => row.replace(/，.*/, ''))).toEqual([
    '高端金属合金材料',
    '工业创新设计',
    '工业物联网',
    '海洋高技术',
    '检验检测',
    '科技服务',
    '清洁能源',
    '石墨烯',
    '专用装备',
  ]);
});

test('targets stand side by side, each with value, year, scope and source of its own, and nothing is subtracted', () => {
  show({ from: '2021-14fyp', to: '2023-361-plan', kinds: 'indicator', changes: 'target-differs' });
  const row = screen.getAllByRole('listitem')[1] ?? document.body;
  expect(row).toHaveTextContent(/亩均增加值：同一口径，两份定的数不同/);
  expect(row).toHaveTextContent(/2021 “十四五”规划规上工业亩均增加值 达到 200 万元\/亩 2025年 口径 规上工业/);
  expect(row).toHaveTextContent(/2023 “361”方案规上工业亩均增加值 ≥ ?285 万元\/亩 2027年 口径 规上工业/);
  expect(row).not.toHaveTextContent('85 万元/亩 高');
});

test('what is alike by name and not one says what tells it apart', () => {
  show({ from: '2020-cixi-plan', to: '2021-14fyp', kinds: 'industry' }, 'en');
  expect(sectionOf('Industries')).toHaveTextContent(/are not one.*a cluster of Cixi alone/i);
  expect(screen.getByRole('status')).toHaveTextContent('about the whole city, the other about one district');
});

test('the map lights the places that differ, and with a filter the places of what is shown', () => {
  const { choices } = show({ from: '2016-pilot-plan', to: '2021-14fyp', changes: 'appears' });
  const lit = onMap(graph, choices)?.records;
  expect(lit?.has(nodeId('place/park/linyu'))).toBe(true);
  expect(lit?.has(nodeId('place/park/cixi-magnetic-town'))).toBe(false);
  DIFFERENCES_SLICE.of(choices).setState({ kinds: 'industry', changes: undefined });
  expect(onMap(graph, choices)?.records.size).toBeGreaterThan(0);
});

test('a row points at its places', async () => {
  const { session, user } = show({
    from: '2016-pilot-plan',
    to: '2021-14fyp',
    kinds: 'place',
    changes: 'appears',
  });
  await user.hover(screen.getByRole('link', { name: '临俞工业区' }));
  expect(session.getState().pointed).toEqual([nodeId('place/park/linyu')]);
});

test('what an address names and the dataset does not hold is left out and named', () => {
  const { choices } = show({ kinds: 'project' });
  const settle = (state: Partial<DifferencesState>) =>
    settleDifferences({ ...NONE, ...state }, choices.getState(), graph);
  expect(settle({ from: '2016-pilot-plan', to: '2016-pilot-plan' })).toEqual({
    state: { ...NONE, from: '2016-pilot-plan' },
    unknown: ['to'],
  });
  expect(settle({ from: 'nothing', to: '2023-361-plan', kinds: 'place,towns', order: 'size' })).toEqual({
    state: { ...NONE, to: '2023-361-plan', kinds: 'place' },
    unknown: ['from', 'kinds', 'change-order'],
  });
});

test('the `from` that a messenger writes behind a link is no document', () => {
  const { choices } = show({ kinds: 'project' });
  const read = (search: string) => {
    const broken = DIFFERENCES_SLICE.read(choices, new URLSearchParams(search));
    return [DIFFERENCES_SLICE.of(choices).getState().from, ...broken];
  };
  expect(read('from=2016-pilot-plan&to=2021-14fyp&from=singlemessage')).toEqual(['2016-pilot-plan']);
  expect(read('from=singlemessage')).toEqual([undefined]);
});

test('of one document the next plan of the city is the other, or the one before', () => {
  show({ from: '2016-pilot-plan', kinds: 'project' });
  expect(screen.getByLabelText('到')).toHaveValue('2021-14fyp');
});

test('a download has the rows that are shown, the sources of each document in a column, and what is not compared', async () => {
  const { user } = show({ from: '2021-14fyp', to: '2023-361-plan', kinds: 'industry', changes: 'merged' });
  await user.click(screen.getByRole('button', { name: '下载' }));
  const dialog = await screen.findByRole('dialog', { name: '下载这些记录' });
  expect(dialog).toHaveTextContent('从2021 “十四五”规划到2023 “361”方案；产业；几并为一');
  expect(dialog).toHaveTextContent(/2 \/ \d+ 条/);
  expect(dialog).toHaveTextContent('不作比较的2023 “361”方案没有写明包括哪些前沿产业');
});

const BASES = { from: '2016-pilot-plan', to: '2021-14fyp', kinds: 'place' };

test('the signs of the map are told with how many places have each, and two maps are a choice of the address', async () => {
  const { choices } = show(BASES);
  const listed = onMap(graph, choices);
  const counted = [...(listed?.signs?.values() ?? [])].reduce<Record<string, number>>(
    (all, sign) => ({ ...all, [sign]: (all[sign] ?? 0) + 1 }),
    {},
  );
  expect(counted['appears']).toBeGreaterThan(0);
  const line = screen.getByText('地图上：');
  expect(line).toHaveTextContent(`＋新见 ${counted['appears']} 处`);
  expect(listed?.sides).toBeUndefined();
  await userEvent.click(screen.getByRole('button', { name: '前后两图对照', pressed: false }));
  const sides = onMap(graph, choices)?.sides;
  expect([sides?.before.title, sides?.after.title]).toEqual(['2016 试点方案', '2021 “十四五”规划']);
  expect(screen.getByRole('button', { name: '前后两图对照', pressed: true })).toBeVisible();
  // What only one document has is on its side alone.
  const appearing = [...(sides?.after.signs ?? [])].flatMap(([id, sign]) => (sign === 'appears' ? [id] : []));
  expect(appearing.filter((id) => sides?.before.records.has(id))).toEqual([]);
});

test('where one of the documents names no place there are no two maps', () => {
  show({ from: '2020-policy-draft', to: '2021-14fyp' });
  expect(screen.queryByRole('button', { name: '前后两图对照' })).toBeNull();
  expect(screen.getByText('其中一份文件没有写到地点，没有两图可以对照。')).toBeVisible();
});
