import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { NO_FILTERS } from '../../../src/atlas/tables/list-query.ts';
import type { TableId } from '../../../src/atlas/tables/table-spec.ts';
import { TABLES } from '../../../src/atlas/tables/tables.ts';
import { INITIAL_SESSION } from '../../../src/state/session.ts';
import { ListPanel } from '../../../src/surfaces/lists/list-panel.tsx';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_DATASET, SMALL_GRAPH } from '../../fixtures/small-atlas.ts';
import { filtersIn, narrow, renderAtlas } from '../render-atlas.tsx';

function openList(view: TableId = 'places', options: Parameters<typeof renderAtlas>[1] = {}) {
  return renderAtlas(<ListPanel graph={options.graph ?? SMALL_GRAPH} table={TABLES[view]} />, {
    ...options,
    choices: { view, ...options.choices },
  });
}

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).queryAllByRole('link')[0]?.textContent);

/** The button of a facet, whatever is chosen of it. */
const facet = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}(：|$)`) });

const box = (name: string) => screen.getByRole('checkbox', { name });

const values = () =>
  within(screen.getByRole('group'))
    .getAllByRole('checkbox')
    .map((value) => value.closest('label')?.textContent?.replaceAll(/\s+/g, ' '));

/** The name that a row is told by, and its other cells. */
const cellsIn = (row: HTMLElement) => [
  ...within(row).queryAllByRole('rowheader'),
  ...within(row).queryAllByRole('cell'),
];

/** What the cells of a row say; the last of a record's is the box that puts it aside. */
const cells = (row: HTMLElement) =>
  cellsIn(row)
    .filter((cell) => within(cell).queryByRole('button', { name: /^已选：/ }) === null)
    .map((cell) => cell.textContent);

/** How many of how many, as it stands beside the heading. */
const count = () => document.querySelector('[data-count]');

const column = (name: string) => screen.getByRole('columnheader', { name });

describe('a list', () => {
  test('shows name, class, whole and number of links', () => {
    openList();
    const [, , , , bay] = screen.getAllByRole('row');
    expect(bay && cells(bay)).toEqual(['前湾新区', '二十区', '北部前湾产业带', '6']);
    expect(screen.getByRole('row', { name: /机器人小镇/ })).toHaveTextContent('位置待核');
    expect(screen.getByRole('row', { name: /^宁波市/ })).toHaveTextContent('未载明');
    expect(count()).toHaveTextContent('9 / 9 条');
  });

  test('a cell is told with the name of its row and of its column, not with what the button of the column does', () => {
    openList();
    expect(screen.getByRole('rowheader', { name: /^前湾新区/ })).toBeVisible();
    expect(screen.getAllByRole('columnheader')[0]).toHaveAccessibleName('名称');
    expect(screen.getByRole('button', { name: '按名称排序' })).toBeVisible();
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
    expect(filtersIn(choices)).toEqual(NO_FILTERS);
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

test('with more room a list shows more columns; with less, a row says why a filter finds it', async () => {
  const { choices, user } = openList('measures', { choices: { panel: 'wide' } });
  expect(column('区县（市）')).toBeVisible();
  expect(cells(screen.getByRole('row', { name: /^智能制造试点/ })).at(-1)).toBe('余姚市慈溪市 推得');
  act(() => choices.setState({ panel: 'side' }));
  expect(screen.queryByRole('columnheader', { name: '区县（市）' })).toBeNull();
  act(() => narrow(choices, { district: ['place/district/yuyao'] }));
  expect(screen.getByRole('row', { name: /^智能制造试点/ })).toHaveTextContent('区县（市）：余姚市');
  act(() => narrow(choices, { district: ['place/district/cixi'] }));
  expect(screen.getByRole('row', { name: /^智能制造试点/ })).toHaveTextContent('推得：前湾新区 → 慈溪市');
  await user.click(screen.getByRole('button', { name: '已选：智能制造试点' }));
  expect(choices.getState().basket).toEqual(['measure/2016/task']);
});

test('a list says how many of its rows the map marks, where it marks not all', () => {
  openList('measures');
  expect(screen.getByText('地图上标出 1 条，另 1 条没有写明地点')).toBeVisible();
});

test('where no row has a place, it says that', () => {
  openList('organisations');
  expect(screen.getByText('这些记录没有自己的地点，地图上不标出。')).toBeVisible();
});

describe('filters', () => {
  test('by text, class and district; counted; cleared together, the order stays', async () => {
    const { choices, user } = openList();
    await user.click(within(column('名称')).getByRole('button'));
    const text = screen.getByRole('searchbox', { name: '筛选名称' });
    await user.type(text, '湾');
    expect(count()).toHaveTextContent('4 / 9 条');
    await user.click(facet('类别'));
    await user.click(box('二十区 1'));
    expect(names()).toEqual(['前湾新区']);
    await user.click(facet('区县（市）'));
    await user.click(box('慈溪市 1'));
    expect(names()).toEqual(['前湾新区']);
    await user.clear(text);
    await user.type(text, '没有');
    expect(screen.getByText('没有符合筛选的记录。')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(filtersIn(choices)).toEqual({ ...NO_FILTERS, sort: 'name' });
    expect(count()).toHaveTextContent('9 / 9 条');
    expect(screen.queryByRole('button', { name: '清除筛选' })).toBeNull();
  });

  test('several values of a facet widen it; each is a chip that takes it away again', async () => {
    const { choices, user } = openList();
    await user.click(facet('类别'));
    await user.click(box('二十区 2'));
    await user.click(box('片区 2'));
    expect(names()).toEqual(['山前园', '前湾新区', '湾东片', '湾西片']);
    expect(facet('类别')).toHaveTextContent('类别：2 项');
    const chips = within(screen.getByRole('list', { name: '已用的筛选' }));
    await user.click(chips.getByRole('button', { name: '去掉筛选 类别：二十区' }));
    expect(names()).toEqual(['湾东片', '湾西片']);
    expect(chips.getByRole('button', { name: '去掉筛选 类别：片区' })).toHaveFocus();
    await user.click(box('片区 2'));
    expect(filtersIn(choices)).toEqual(NO_FILTERS);
    expect(names()).toHaveLength(9);
  });

  test('works from the keyboard: opened, ticked, closed by Esc, the button has the focus again', async () => {
    const { user } = openList();
    facet('类别').focus();
    await user.keyboard('{Enter}');
    expect(facet('类别')).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('group', { name: '类别，可多选' })).toBeVisible();
    await user.tab();
    await user.keyboard(' ');
    expect(count()).not.toHaveTextContent('9 / 9 条');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group')).toBeNull();
    expect(facet('类别')).toHaveFocus();
  });

  test('opening another facet closes the first', async () => {
    const { user } = openList();
    await user.click(facet('类别'));
    await user.click(facet('产业'));
    expect(screen.getAllByRole('group')).toHaveLength(1);
    expect(facet('类别')).toHaveAttribute('aria-expanded', 'false');
  });

  test('what is written is looked for in companies, subjects and contents too', () => {
    openList('indicators', { filters: { text: '规上' } });
    expect(names()).toEqual(['产值目标']);
  });

  test('counts follow the other filters; what is chosen stays in sight', async () => {
    const { choices, user } = openList('places', {
      filters: { class: ['zone'], district: ['place/district/yuyao'] },
    });
    await user.click(facet('区县（市）'));
    expect(values()).toEqual(['余姚市 1', '慈溪市 1']);
    await user.click(facet('类别'));
    expect(values()).toEqual(['二十区 1', '特色小镇 1', '区县（市） 1']);
    await user.click(facet('产业'));
    expect(values()).toEqual(['246体系 2021规划 1', '新材料 2021规划 1']);
    await user.click(box('新材料 2021规划 1'));
    act(() => narrow(choices, { class: ['town'] }));
    expect(values()).toEqual(['新材料 2021规划 0', '未载明 1']);
  });

  test('by the extent of the map, which is offered once there is one', async () => {
    const { session, user } = openList();
    expect(screen.queryByRole('checkbox', { name: '只看视野内' })).toBeNull();
    act(() => session.setState({ inView: new Map(), bounds: [121.3, 30, 121.5, 30.2] }));
    await user.click(screen.getByRole('checkbox', { name: '只看视野内' }));
    expect(names()).toEqual(['山前园']);
    act(() => session.setState({ bounds: [121.1, 30.02, 121.3, 30.4] }));
    expect(names()).toEqual(['前湾新区', '余姚市']);
  });

  test('by extent, a record that is no place is where its places are', () => {
    openList('projects', {
      filters: { inView: true },
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

test('what is asked of such records and no document holds is named above them, with the document', () => {
  const [document, ...others] = SMALL_DATASET.documents;
  if (document === undefined) throw new Error('the small atlas has a document');
  const absence = {
    id: 'absence/land',
    subject: '用地面积',
    classes: ['zone'],
    citations: [{ document: document.id, locator: '一' }],
  };
  const graph = createGraph({
    ...SMALL_DATASET,
    documents: [{ ...document, absences: [absence] }, ...others],
  });
  const { unmount } = openList('places', { graph });
  const note = screen.getByText('有的文件未载：用地面积');
  expect(note.parentElement).toHaveTextContent(`${document.shortTitle}：用地面积`);
  unmount();
  openList('projects', { graph });
  expect(screen.queryByText(/文件未载/)).toBeNull();
});

describe('each list shows what its kind is asked for', () => {
  test.each([
    ['projects', ['磁材项目', '余姚市承前文', '新材料', '未载明']],
    ['indicators', ['产值目标规上工业总产值', '≥ 23,000 亿元', '2025', '目标']],
    ['organisations', ['市经信局', '1', '0', '0']],
    ['policies', ['支持集群', '2020 第3条 · 征求意见稿', '新材料', '未载明']],
  ] as const)('%s', (view, expected) => {
    openList(view);
    const [first] = screen.getAllByRole('row').filter((row) => within(row).queryAllByRole('cell').length > 0);
    expect(first && cells(first)).toEqual(expected);
  });

  test('policy clauses are not among the measures', () => {
    openList('measures');
    expect(names()).toEqual(['试点方向', '智能制造试点']);
  });

  test('industries stand under their generation, parts under their whole', () => {
    openList('industries');
    expect(screen.getAllByRole('rowheader')[0]).toHaveTextContent('2021规划');
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
  const { user } = openList('places', { filters: { text: '湾' } });
  await user.click(screen.getByRole('button', { name: '下载' }));
  const dialog = within(await screen.findByRole('dialog', { name: '下载这些记录' }));
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

test('findings are narrowed by what the documents differ in and by what they concern', async () => {
  const { choices, user } = renderAtlas(<ListPanel graph={SMALL_GRAPH} table={TABLES.findings} />, {
    choices: { view: 'findings' },
  });
  await user.click(facet('不一致在'));
  await user.click(box('名称 1'));
  expect(filtersIn(choices).conflict).toEqual(['name']);
  await user.click(facet('涉及'));
  await user.click(box('地点 1'));
  expect(filtersIn(choices).kind).toEqual(['place']);
  // Under the heading of their kind of conflict.
  expect(screen.getByRole('rowheader', { name: /^名称/ })).toBeVisible();
  expect(names()).toEqual([undefined, '区名两写']);
  act(() => narrow(choices, { kind: ['project'] }));
  expect(screen.getByText('没有符合筛选的记录。')).toBeVisible();
  expect(box('项目 0')).toBeChecked();
});

test('all findings are listed, and open', async () => {
  const { choices, user } = openList('findings');
  const list = within(screen.getByRole('region', { name: '疑点名录' }));
  const [, , row] = list.getAllByRole('row');
  expect(row && cells(row)).toEqual(['区名两写2 处写法', '2021规划', '1']);
  await user.click(list.getByRole('link', { name: '区名两写' }));
  expect(choices.getState().selection).toEqual({ kind: 'finding', id: 'finding/bay-name' });
  expect(row).toHaveClass('is-selected');
});

test('a row under the mouse or with the focus of the keyboard is pointed at, and no longer when its list goes', async () => {
  const { session, user, unmount } = openList();
  await user.hover(screen.getByRole('row', { name: /^山前园/ }));
  expect(session.getState().pointed).toEqual(['place/zone/hill']);
  await user.unhover(screen.getByRole('row', { name: /^山前园/ }));
  expect(session.getState().pointed).toEqual([]);
  act(() => screen.getByRole('link', { name: '山前园' }).focus());
  await user.tab();
  expect(session.getState().pointed).toEqual(['place/zone/hill']);
  unmount();
  expect(session.getState().pointed).toEqual([]);
});

test('what the mouse is over on the map is marked in the list', () => {
  const { session } = openList();
  act(() => session.setState({ hover: { id: nodeId('place/zone/hill'), x: 0, y: 0 } }));
  expect(screen.getByRole('row', { name: /^山前园/ })).toHaveClass('is-hovered');
});

test('findings are narrowed to the extent of the map by the records that they concern', () => {
  renderAtlas(<ListPanel graph={SMALL_GRAPH} table={TABLES.findings} />, {
    choices: { view: 'findings' },
    filters: { inView: true },
    session: { ...INITIAL_SESSION, bounds: [121.3, 30, 121.5, 30.2] },
  });
  expect(screen.getByText('没有符合筛选的记录。')).toBeVisible();
});

test('a list does not empty while a word is composed: it is narrowed once the word stands', () => {
  const { choices } = openList();
  const text = screen.getByRole('searchbox', { name: '筛选名称' });
  fireEvent.compositionStart(text);
  fireEvent.change(text, { target: { value: "q'w" } });
  expect(text).toHaveValue("q'w");
  expect(count()).toHaveTextContent('9 / 9 条');
  fireEvent.change(text, { target: { value: '前湾' } });
  fireEvent.compositionEnd(text);
  expect(filtersIn(choices).text).toBe('前湾');
  expect(names()).toContain('前湾新区');
});

test('how many are left is spoken once, when the typing has come to rest, and nothing when the list is opened', () => {
  vi.useFakeTimers();
  try {
    const { choices } = openList();
    const heard: (string | null)[] = [];
    const status = screen.getByRole('status');
    const hear = (): void => {
      if (status.textContent !== '' && heard.at(-1) !== status.textContent) heard.push(status.textContent);
    };
    const wait = (pause: number): void => {
      act(() => {
        vi.advanceTimersByTime(pause);
      });
      hear();
    };
    wait(2_000);
    for (const text of ['前', '前湾', '前湾新']) {
      act(() => narrow(choices, { text }));
      wait(100);
    }
    expect(heard).toEqual([]);
    wait(2_000);
    expect(heard).toEqual([expect.stringMatching(/^\d+ \/ 9 条$/)]);
  } finally {
    vi.useRealTimers();
  }
});

/** Selects from the beginning of one cell to the end of another. */
const select = (from: Element | undefined, to: Element | undefined): void => {
  const selection = window.getSelection();
  if (from === undefined || to === undefined || selection === null) throw new Error('Nothing to select');
  selection.removeAllRanges();
  const range = document.createRange();
  range.setStart(from, 0);
  range.setEnd(to, to.childNodes.length);
  selection.addRange(range);
};

test('rows that are copied are rows of cells, and a single cell is left as it is', () => {
  openList();
  const table = screen.getByRole('table');
  const copied = new Map<string, string>();
  const copy = () =>
    fireEvent.copy(table, {
      clipboardData: { setData: (type: string, text: string) => copied.set(type, text) },
    });
  const [, first, second] = screen.getAllByRole('row');
  const cellsOf = (row: HTMLElement | undefined) => cellsIn(row ?? table);
  const [name] = cellsOf(first);
  select(name, name);
  copy();
  expect(copied.size).toBe(0);
  select(name, cellsOf(second).at(-1));
  copy();
  const lines = copied.get('text/plain')?.split('\n') ?? [];
  expect(lines).toHaveLength(2);
  expect(lines.map((line) => line.split('\t').length)).toEqual([4, 4]);
  expect(lines[0]).toContain(name?.textContent);
  expect(copied.get('text/html')).toContain('<tr');
});

test('traditional characters are read by the table of the search, once it has come', () => {
  const { session, choices } = openList('places', { filters: { text: '前灣' } });
  expect(screen.getByText('没有符合筛选的记录。')).toBeVisible();
  act(() => session.setState({ readings: { schemaVersion: '1.0.0', readings: {}, variants: '灣湾' } }));
  expect(names()).toContain('前湾新区');
  // What was typed is not touched.
  expect(filtersIn(choices).text).toBe('前灣');
});
