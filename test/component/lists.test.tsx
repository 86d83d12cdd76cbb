import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
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
    .map((row) => within(row).getAllByRole('link')[0]?.textContent);

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
    const button = within(column('关联')).getByRole('button');
    await user.click(button);
    expect(column('关联')).toHaveAttribute('aria-sort', 'descending');
    expect(names()[0]).toBe('前湾新区');
    await user.click(button);
    expect(column('关联')).toHaveAttribute('aria-sort', 'ascending');
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
    await user.selectOptions(screen.getByRole('combobox', { name: '类别' }), '二十区 2');
    expect(names()).toEqual(['前湾新区']);
    await user.selectOptions(screen.getByRole('combobox', { name: '区县（市）' }), '余姚市');
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
    await user.selectOptions(district, '余姚市');
    expect(names()).toEqual(['山前园', '机器人小镇', '余姚市']);
    await user.selectOptions(district, '区县（市）：全部');
    expect(names()).toHaveLength(9);
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

test('all findings are listed, and open', async () => {
  const { choices, user } = renderAtlas(<FindingsList graph={SMALL_GRAPH} />);
  const list = within(screen.getByRole('region', { name: '疑点' }));
  expect(list.getAllByRole('listitem')).toHaveLength(1);
  await user.click(list.getByRole('link', { name: '区名两写' }));
  expect(choices.getState().selection).toEqual({ kind: 'finding', id: 'finding/bay-name' });
  expect(list.getByRole('listitem')).toHaveClass('is-selected');
});
