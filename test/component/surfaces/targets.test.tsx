import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { documentMarks } from '../../../src/atlas/facts/document-marks.ts';
import { targetLines } from '../../../src/atlas/reading/target-lines.ts';
import { filteredLines } from '../../../src/atlas/reading/target-query.ts';
import { translateChinese } from '../../../src/messages/translate.ts';
import { settleTargets } from '../../../src/surfaces/targets/settle-targets.ts';
import { filtersOf } from '../../../src/surfaces/targets/target-choices.ts';
import { targetColumns } from '../../../src/surfaces/targets/target-columns.ts';
import { onMap, Panel } from '../../../src/surfaces/targets/targets-panel.tsx';
import { TARGETS_SLICE } from '../../../src/surfaces/targets/targets-slice.ts';
import type { TargetsState } from '../../../src/surfaces/targets/targets-state.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { nodeId } from '../../fixtures/records.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

const graph = await realGraph();

function show(
  asked: Partial<TargetsState> = {},
  { language = 'zh', isOnPaper = false }: { language?: 'zh' | 'en'; isOnPaper?: boolean } = {},
) {
  const rendered = renderAtlas(<Panel graph={graph} />, {
    graph,
    choices: { language, view: 'targets' },
    session: { isOnPaper },
  });
  TARGETS_SLICE.of(rendered.choices).setState(asked);
  rendered.rerenderIn(<Panel graph={graph} />);
  return rendered;
}

const rowOf = (name: string): HTMLElement => {
  const row = screen.getAllByText(name, { selector: 'a' })[0]?.closest('tr');
  if (row === null || row === undefined) throw new Error(`no row of ${name}`);
  return row;
};

test('a verdict of a document is told with its source, and each figure with its own', () => {
  const { container } = show({ document: '2021-14fyp', state: 'not-met' });
  const row = rowOf('工业投资年均增速');
  expect(row).toHaveTextContent(/18\.3 %.*达到 8 %.*6\.6 %.*×\s*未完成\s*文件所写/);
  expect(within(row).getAllByRole('button', { name: /出处：.*表1-1/ })).toHaveLength(4);
  expect(within(row).getByLabelText('疑点：工业投资年均增速6.6%：三年还是五年')).toHaveTextContent('?');
  expect(uncitedNumbers(container)).toEqual([]);
});

test('what we compare says that it is ours, whose the later figure is and of which year', () => {
  show({ state: 'reached' });
  const row = rowOf('机器联网率');
  expect(row).toHaveTextContent(/按数字已达到\s*本图集比较\s*用 2020 年的数，晚于到期的 2019 年/);
  expect(row).not.toHaveTextContent('文件所写');
});

test('what is not comparable stands beside the target with its own definition, and is no actual of it', () => {
  show({ state: 'incomparable' });
  const row = rowOf('规上制造业增加值率');
  const cells = within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(cells[2]).toContain('未载明');
  expect(cells[3]).toMatch(/口径不同，不可比基期同为一数，名称、范围不同规上工业增加值率.*22\.6 %/);
});

test('a goal in words keeps its force; a year that the text does not give says so', () => {
  show({ governing: '力争', document: '2023-361-plan' });
  expect(rowOf('中国质量奖')).toHaveTextContent('力争 零的突破');
  expect(rowOf('公募不动产信托投资基金（REITs）试点等')).toHaveTextContent('2027，文中未写年份，取文件期末');
});

test('counts open their lines, by keyboard too, and the address follows', async () => {
  const { choices, container, user } = show({ document: '2021-14fyp', state: 'met', by: 'document' });
  expect(container.querySelectorAll('section > table > tbody > tr')).toHaveLength(14);
  const group = screen.getByRole('group', { name: /^各种进展的项数/ });
  within(group)
    .getByRole('checkbox', { name: /已完成 14/ })
    .focus();
  await user.keyboard('{Tab} ');
  expect(within(group).getByRole('checkbox', { name: /未完成 2/ })).toBeChecked();
  expect(TARGETS_SLICE.pairs(choices)).toContainEqual(['outcome', 'met,not-met']);
  expect(container.querySelectorAll('section > table > tbody > tr')).toHaveLength(16);
  await user.keyboard('{Shift>}{Tab}{/Shift} ');
  expect(TARGETS_SLICE.pairs(choices)).toContainEqual(['outcome', 'not-met']);
  expect(container.querySelectorAll('section > table > tbody > tr')).toHaveLength(2);
  await user.click(screen.getByLabelText('按主题'));
  await user.click(screen.getByText('清除筛选'));
  expect(TARGETS_SLICE.pairs(choices)).toEqual([]);
});

test('of the states the first choice lets all pass again', async () => {
  const { choices, user } = show({ document: '2020-policy-draft', state: 'met,not-met' });
  const group = screen.getByRole('group', { name: /^各种进展的项数/ });
  const any = within(group).getByRole('checkbox', { name: /^不限/ });
  expect(any).not.toBeChecked();
  await user.click(any);
  expect(within(group).getAllByRole('checkbox', { checked: true })).toEqual([any]);
  expect(TARGETS_SLICE.pairs(choices)).toEqual([['in', '2020-policy-draft']]);
});

test('of a filter several values may be ticked by keyboard; the button says how many, the file which', async () => {
  const { choices, user } = show({ document: '2020-cixi-plan' });
  const button = screen.getByRole('button', { name: /^文件：2020 慈溪方案/ });
  button.focus();
  await user.keyboard('{Enter}');
  const options = screen.getByRole('group', { name: '文件，可多选' });
  within(options).getByRole('checkbox', { name: /2023/ }).focus();
  await user.keyboard(' ');
  expect(TARGETS_SLICE.pairs(choices)).toEqual([['in', '2020-cixi-plan,2023-361-plan']]);
  const documents = new Set(
    filteredLines(targetLines(graph), filtersOf(TARGETS_SLICE.of(choices).getState())).map(
      ({ lead }) => lead.document,
    ),
  );
  expect(documents).toEqual(new Set(['2020-cixi-plan', '2023-361-plan']));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group', { name: '文件，可多选' })).toBeNull();
  expect(button).toHaveFocus();
  expect(button).toHaveTextContent('文件：2 项');
  await user.click(screen.getByText('下载', { exact: false, selector: 'button' }));
  expect(await screen.findByText(/文件：?“?2020 慈溪方案、2023/)).toBeVisible();
});

test('the values of a filter say how many lines each would leave beside the other filters; many are looked for by typing', async () => {
  const document = '2023-361-plan,2016-pilot-plan';
  const { user } = show({ document });
  await user.click(screen.getByRole('button', { name: /^部门/ }));
  const options = screen.getByRole('group', { name: '部门，可多选' });
  const bureaus = new Map(
    filteredLines(targetLines(graph), filtersOf({ document }))
      .flatMap((line) => line.bureaus)
      .map(({ bureau }) => [bureau.id, bureau.name]),
  );
  const offered = [...bureaus].map(
    ([bureau, name]) =>
      `${name} ${filteredLines(targetLines(graph), filtersOf({ document, bureau })).length}`,
  );
  const named = (): readonly (string | undefined)[] =>
    within(options)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' '));
  expect(new Set(named().filter((name) => name?.startsWith('未载明') === false))).toEqual(new Set(offered));
  await user.type(within(options).getByRole('searchbox', { name: '查找部门' }), '财政');
  expect(named()).toEqual([expect.stringMatching(/^市财政局 \d+$/)]);
});

test('of many groups the first is open, and each opens by its heading', async () => {
  const { container, user } = show({ document: '2023-361-plan' });
  expect(container.querySelectorAll('section > table')).toHaveLength(1);
  const head = screen.getByText('研发投入', { selector: 'button' });
  await user.click(head);
  expect(container.querySelectorAll('section > table')).toHaveLength(2);
  expect(head).toHaveAttribute('aria-expanded', 'true');
});

test('a few lines are all open, and on paper whatever was closed', async () => {
  const { container, session, user } = show({ document: '2020-policy-draft' });
  const groups = container.querySelectorAll('h3').length;
  expect(container.querySelectorAll('section > table')).toHaveLength(groups);
  await user.click(screen.getByText('全部收起'));
  expect(container.querySelectorAll('section > table')).toHaveLength(0);
  act(() => session.setState({ isOnPaper: true }));
  expect(container.querySelectorAll('section > table')).toHaveLength(groups);
});

test('the lines of a group are one stop of the Tab key, with arrows inside', async () => {
  const { container, user } = show({ document: '2021-14fyp', state: 'met', by: 'document' });
  const links = container.querySelectorAll<HTMLElement>('tbody th > a:first-child');
  links[0]?.focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(links[1]);
});

test('values through the years stand in a chart of one definition, with a table for who does not see it', () => {
  show({ document: '2021-14fyp', state: 'met', by: 'document' });
  const chart = screen.getByRole('figure', { name: /^规上工业增加值率/ });
  expect(within(chart).getByRole('button', { name: /2015 年基期 18\.5 %，出处：.*表1-1/ })).toBeVisible();
  expect(chart).toHaveTextContent('纵轴不从 0 起。');
  expect(within(chart).getByText('以表格看')).toBeVisible();
});

test('places of the lines are lit, the city as a whole is not', () => {
  const { choices } = show({ document: '2020-cixi-plan' });
  expect(onMap(graph, choices)?.records).toContain(nodeId('place/district/cixi'));
  expect(onMap(graph, choices)?.records).not.toContain(nodeId('place/city/ningbo'));
  TARGETS_SLICE.of(choices).setState({ document: '2020-policy-draft' });
  expect(onMap(graph, choices)).toBe(undefined);
});

test('an address is settled: what no line has is left out and named, any year may be asked for', () => {
  const { choices } = show();
  const settle = (asked: Partial<TargetsState>) =>
    settleTargets({ ...TARGETS_SLICE.initial, ...asked }, choices.getState(), graph);
  expect(
    settle({ by: 'bureau', due: '2030', document: '2021-14fyp', governing: '力争', place: 'none' }),
  ).toEqual({
    state: {},
    unknown: [],
  });
  expect(
    settle({ by: 'colour', due: 'soon', document: '1999', state: 'won', bureau: 'place/belt/none' }),
  ).toEqual({
    state: { by: undefined, due: undefined, document: undefined, state: undefined, bureau: undefined },
    unknown: ['by', 'in', 'due', 'outcome', 'office'],
  });
  expect(settle({ document: '2021-14fyp,2023-361-plan', state: 'met,reached' })).toEqual({
    state: {},
    unknown: [],
  });
  expect(settle({ document: '2021-14fyp,1999', state: 'met,met', due: '2020,2025' })).toEqual({
    state: { document: '2021-14fyp', state: 'met', due: undefined },
    unknown: ['in', 'due'],
  });
});

test('a file has every value with its own source, and on what the verdict rests', () => {
  const columns = targetColumns(graph, documentMarks(graph.dataset.documents), translateChinese);
  const lines = targetLines(graph);
  const cells = (id: string) => {
    const line = lines.find(({ key }) => key === `indicator/${id}`);
    return Object.fromEntries(
      columns.map(({ key, value }) => [key, line === undefined ? undefined : value(line)]),
    );
  };
  expect(cells('2021/competitiveness-index-target-2020')).toMatchObject({
    base: 90.4,
    target: '达到 92 指数',
    actual: 93,
    actual_year: 2019,
    actual_source: '2021 “十四五”规划 一（一）表1-1',
    state: '已完成',
    ground: '文件所写',
    verdict_source: '2021 “十四五”规划 一（一）表1-1',
  });
  expect(cells('2016/value-added-rate-2019')).toMatchObject({
    actual: '未载明',
    state: '口径不同，不可比',
    verdict_source: undefined,
    other_definitions: expect.stringContaining('规上工业增加值率 22.6 %（2020，'),
  });
});

test('in English', () => {
  show({ state: 'reached' }, { language: 'en' });
  expect(screen.getByRole('heading', { level: 2, name: 'Progress of targets' })).toBeVisible();
  expect(screen.getAllByText('compared by the atlas').length).toBeGreaterThan(5);
});
