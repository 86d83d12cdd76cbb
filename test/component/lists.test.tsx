import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { createGraph } from '../../src/atlas/graph.ts';
import { FindingsList } from '../../src/panels/lists/findings-list.tsx';
import { ListPanel } from '../../src/panels/lists/list-panel.tsx';
import { type ListView, NO_FILTERS } from '../../src/state/choices.ts';
import { INITIAL_SESSION } from '../../src/state/session.ts';
import { SMALL_DATASET, SMALL_GRAPH } from '../fixtures/small-atlas.ts';
import { renderAtlas } from './render-atlas.tsx';

function openList(view: ListView = 'places', options: Parameters<typeof renderAtlas>[1] = {}) {
  return renderAtlas(<ListPanel graph={options.graph ?? SMALL_GRAPH} view={view} />, {
    ...options,
    choices: { view, ...options.choices },
  });
}

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).queryAllByRole('link')[0]?.textContent);

const options = (name: string) =>
  within(screen.getByRole('combobox', { name }))
    .getAllByRole('option')
    .map((option) => option.textContent);

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

const column = (name: string) => screen.getByRole('columnheader', { name });

describe('a list', () => {
  test('shows name, class, whole and number of links', () => {
    openList();
    const [, , , , bay] = screen.getAllByRole('row');
    expect(bay?.textContent).toBe('前湾新区二十区北部前湾产业带6');
    expect(screen.getByRole('row', { name: /机器人小镇/ })).toHaveTextContent('位置待核');
    expect(screen.getByRole('row', { name: /^宁波市/ })).toHaveTextContent('未载明');
    expect(screen.getByRole('status')).toHaveTextContent('9 / 9 条');
  });

  test('marks and makes the selection', async () => {
    const { choices, user } = openList();
    await user.click(screen.getByRole('link', { name: '山前园' }));
    expect(choices.getState().selection).toMatchObject({ id: 'place/zone/hill' });
    expect(screen.getByRole('link', { name: '山前园' })).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('row', { name: /^山前园/ })).toHaveClass('is-selected');
  });

  test('sorts by a column: one way, the other way, then in document order again', async () => {
    const { user } = openList();
    const documentOrder = names();
    const button = within(column('名称')).getByRole('button');
    await user.click(button);
    expect(column('名称')).toHaveAttribute('aria-sort', 'ascending');
    expect(names()[0]).toBe('北部前湾产业带');
    await user.click(button);
    expect(column('名称')).toHaveAttribute('aria-sort', 'descending');
    expect(names().at(-1)).toBe('北部前湾产业带');
    await user.click(button);
    expect(column('名称')).toHaveAttribute('aria-sort', 'none');
    expect(names()).toEqual(documentOrder);
  });

  test('of links, the many come first, and it says so', async () => {
    const { choices, user } = openList();
    const button = within(column('关联数')).getByRole('button');
    await user.click(button);
    expect(column('关联数')).toHaveAttribute('aria-sort', 'descending');
    expect(names()[0]).toBe('前湾新区');
    await user.click(button);
    expect(column('关联数')).toHaveAttribute('aria-sort', 'ascending');
    expect(names().at(-1)).toBe('前湾新区');
    await user.click(button);
    expect(choices.getState().filters).toEqual(NO_FILTERS);
  });

  test('another column starts its own round', async () => {
    const { user } = openList();
    await user.click(within(column('名称')).getByRole('button'));
    await user.click(within(column('名称')).getByRole('button'));
    await user.click(within(column('类别')).getByRole('button'));
    expect(column('类别')).toHaveAttribute('aria-sort', 'ascending');
    expect(column('名称')).toHaveAttribute('aria-sort', 'none');
  });
});

describe('filters', () => {
  test('by text, class and district; counted; cleared together, the order stays', async () => {
    const { choices, user } = openList();
    await user.click(within(column('名称')).getByRole('button'));
    const text = screen.getByRole('searchbox', { name: '筛选名称' });
    await user.type(text, '湾');
    expect(screen.getByRole('status')).toHaveTextContent('4 / 9 条');
    await user.selectOptions(screen.getByRole('combobox', { name: '类别' }), '二十区 1');
    expect(names()).toEqual(['前湾新区']);
    await user.selectOptions(screen.getByRole('combobox', { name: '区县（市）' }), '慈溪市 1');
    expect(names()).toEqual(['前湾新区']);
    await user.clear(text);
    await user.type(text, '没有');
    expect(screen.getByText('没有符合筛选的记录。')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(choices.getState().filters).toEqual({ ...NO_FILTERS, sort: 'name' });
    expect(screen.getByRole('status')).toHaveTextContent('9 / 9 条');
    expect(screen.queryByRole('button', { name: '清除筛选' })).toBeNull();
  });

  test('by district', async () => {
    const { user } = openList();
    const district = screen.getByRole('combobox', { name: '区县（市）' });
    await user.selectOptions(district, '余姚市 3');
    expect(names()).toEqual(['山前园', '机器人小镇', '余姚市']);
    await user.selectOptions(district, '区县（市）：全部');
    expect(names()).toHaveLength(9);
  });

  test('what is written is looked for in companies, subjects and contents too', () => {
    openList('indicators', { choices: { filters: { ...NO_FILTERS, text: '规上' } } });
    expect(names()).toEqual(['产值目标']);
  });

  test('counts follow the other filters; what is chosen stays in sight', () => {
    openList('places', {
      choices: { filters: { ...NO_FILTERS, class: 'zone', district: 'place/district/yuyao' } },
    });
    expect(options('区县（市）')).toEqual(['区县（市）：全部', '余姚市 1', '慈溪市 1']);
    expect(options('类别')).toEqual(['类别：全部', '二十区 1', '特色小镇 1', '区县（市） 1']);
    expect(options('产业')).toEqual(['产业：全部', '246体系 1', '新材料 1']);
  });

  test('by the extent of the map, which is offered once there is one', async () => {
    const { session, user } = openList();
    expect(screen.queryByRole('checkbox', { name: '只看视野内' })).toBeNull();
    const none = new Set<never>();
    const inView = {
      core: none,
      belts: none,
      zones: none,
      subzones: none,
      towns: none,
      bases: none,
      'pilot-areas': none,
      parks: none,
      projects: none,
    };
    act(() => session.setState({ inView, bounds: [121.3, 30, 121.5, 30.2] }));
    await user.click(screen.getByRole('checkbox', { name: '只看视野内' }));
    expect(names()).toEqual(['山前园']);
    act(() => session.setState({ bounds: [121.1, 30.02, 121.3, 30.4] }));
    expect(names()).toEqual(['前湾新区', '余姚市']);
  });

  test('by extent, a record that is no place is where its places are', () => {
    openList('projects', {
      choices: { filters: { ...NO_FILTERS, inView: true } },
      session: { ...INITIAL_SESSION, bounds: [121.1, 30, 121.2, 30.1] },
    });
    expect(names()).toEqual(['磁材项目']);
  });
});

test('a kind without records says that, not that a filter is at fault', () => {
  const graph = createGraph({
    ...SMALL_DATASET,
    nodes: SMALL_DATASET.nodes.filter((n) => n.kind !== 'project'),
  });
  openList('projects', { graph });
  expect(screen.getByText('本图集尚未收录这一类记录。')).toBeVisible();
});

describe('each list shows what its kind is asked for', () => {
  test.each([
    ['projects', ['磁材项目', '余姚市承前文', '新材料', '未载明']],
    ['indicators', ['产值目标规上工业总产值', '≥ 23,000 亿元', '2025', '目标']],
    ['organisations', ['市经信局', '部门', '1', '0']],
    ['policies', ['支持集群', '2020 第3条 · 征求意见稿', '新材料', '未载明']],
  ] as const)('%s', (view, expected) => {
    openList(view);
    const [, first] = screen.getAllByRole('row');
    expect(first && cells(first)).toEqual(expected);
  });

  test('policy clauses are not among the measures', () => {
    openList('measures');
    expect(names()).toEqual(['试点方向', '智能制造试点']);
  });

  test('industries stand under their generation, parts under their whole', () => {
    openList('industries');
    expect(screen.getByRole('rowheader')).toHaveTextContent('2021规划');
    expect(names()).toEqual([undefined, '246体系', '新材料']);
    expect(screen.getByRole('row', { name: /^新材料/ })).toHaveAttribute('data-depth', '1');
  });
});

test('the download says what it holds before it is made, and makes it', async () => {
  const saved: { name: string; content: Blob }[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    if (content instanceof Blob) saved.push({ name: '', content });
    return 'blob:atlas';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const last = saved.at(-1);
    if (last !== undefined) last.name = this.download;
  });
  const { user } = openList('places', { choices: { filters: { ...NO_FILTERS, text: '湾' } } });
  await user.click(screen.getByRole('button', { name: '下载' }));
  const dialog = within(await screen.findByRole('dialog', { name: '下载当前名录' }));
  expect(dialog.getByText('4 / 9 条')).toBeVisible();
  expect(dialog.getByText('筛选名称：湾')).toBeVisible();
  expect(dialog.getByText(/4 条中 1 条有位置/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'CSV' }));
  expect(saved[0]?.name).toBe('宁波产业布局图_地点_2026-11-22.csv');
  expect((await saved[0]?.content.text())?.trim().split('\r\n')).toHaveLength(5);
  await user.click(dialog.getByRole('button', { name: '关闭' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  vi.restoreAllMocks();
});

test('findings are narrowed by document and by what they concern', async () => {
  const { choices, user } = renderAtlas(<FindingsList graph={SMALL_GRAPH} />, {
    choices: { view: 'findings' },
  });
  await user.selectOptions(screen.getByRole('combobox', { name: '涉及' }), '地点 1');
  expect(choices.getState().filters.kind).toBe('place');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  act(() => choices.getState().filter({ kind: 'project' }));
  expect(screen.getByText('没有符合筛选的记录。')).toBeVisible();
  expect(screen.getByRole('combobox', { name: '涉及' })).toHaveDisplayValue('项目 0');
});

test('all findings are listed, and open', async () => {
  const { choices, user } = renderAtlas(<FindingsList graph={SMALL_GRAPH} />);
  const list = within(screen.getByRole('region', { name: '疑点' }));
  expect(list.getAllByRole('listitem')).toHaveLength(1);
  await user.click(list.getByRole('link', { name: '区名两写' }));
  expect(choices.getState().selection).toEqual({ kind: 'finding', id: 'finding/bay-name' });
  expect(list.getByRole('listitem')).toHaveClass('is-selected');
});
