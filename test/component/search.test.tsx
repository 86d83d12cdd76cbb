import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { buildSearchFile } from '../../geodata/steps/search-index.ts';
import { createGraph, type Graph } from '../../src/atlas/graph.ts';
import * as search from '../../src/atlas/search.ts';
import { SearchPanel } from '../../src/panels/search/search-panel.tsx';
import type { Choices } from '../../src/state/store.ts';
import { node } from '../fixtures/records.ts';
import { SMALL_DATASET, SMALL_GRAPH } from '../fixtures/small-atlas.ts';
import { renderAtlas } from './render-atlas.tsx';

/** Seven projects more, so that a group is longer than what is first shown of it. */
const LONG_GRAPH = createGraph({
  ...SMALL_DATASET,
  nodes: [
    ...SMALL_DATASET.nodes,
    ...['一', '二', '三', '四', '五', '六', '七'].map((number, index) =>
      node({
        id: `project/2016/magnet-${index}`,
        kind: 'project',
        class: 'key-project',
        name: `磁材${number}号`,
        attributes: { districtBasis: 'not-stated' },
      }),
    ),
  ],
});

function open({ graph = SMALL_GRAPH, choices = {} }: { graph?: Graph; choices?: Partial<Choices> } = {}) {
  const rendered = renderAtlas(
    <SearchPanel graph={graph} readings={buildSearchFile(graph.dataset.nodes)} onNeeded={() => undefined} />,
    { graph, choices },
  );
  return { ...rendered, box: screen.getByRole('combobox', { name: /搜索|Search/ }) };
}

const groups = () =>
  screen
    .queryAllByRole('group')
    .map(
      (group) => `${group.getAttribute('aria-labelledby')} ${within(group).getAllByRole('option').length}`,
    );

const group = (key: string) => {
  const found = screen
    .getAllByRole('group')
    .find((one) => one.getAttribute('aria-labelledby') === `search-group-${key}`);
  if (found === undefined) throw new Error(`no group ${key}`);
  return within(found);
};

const highlighted = () =>
  screen.getAllByRole('option').findIndex((option) => option.getAttribute('aria-selected') === 'true');

describe('what is found', () => {
  test('is grouped by kind, named for readers of every kind, and counted', async () => {
    const { user, box } = open();
    await user.type(box, '磁');
    expect(groups()).toEqual(['search-group-project 1', 'search-group-industry 1', 'search-group-related 3']);
    expect(screen.getByRole('group', { name: '产业 1' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('2 条结果，分 2 类');
    expect(screen.getByRole('listbox', { name: '搜索' })).toBeVisible();
  });

  test('says where the words are mentioned, and marks them there', async () => {
    const { user, box } = open();
    await user.type(box, '磁性');
    const hit = group('industry').getByRole('option');
    expect(hit).toHaveTextContent('新材料');
    expect(hit).toHaveTextContent('重点方向 磁性材料');
    expect(hit.querySelector('mark')).toHaveTextContent(/^磁性$/);
  });

  test('counts the other places of the record that mention them', async () => {
    const graph = createGraph({
      ...SMALL_DATASET,
      nodes: [
        node({
          id: 'industry/2021/magnets',
          kind: 'industry',
          class: 'segment',
          name: '磁材',
          attributes: { note: '见薄膜', directions: ['薄膜一', '薄膜二'] },
        }),
      ],
    });
    const { user, box } = open({ graph });
    await user.type(box, '薄膜');
    expect(group('industry').getByRole('option')).toHaveTextContent('重点方向（另有 2 处） 薄膜一');
  });

  test('a remark on a link names the other record', async () => {
    const { user, box } = open();
    await user.type(box, '重点产业');
    expect(group('place').getByRole('option')).toHaveTextContent('与“新材料”的关联 重点产业');
  });

  test('marks the name itself, whether typed in characters or in pinyin', async () => {
    const { user, box } = open();
    await user.type(box, '前湾新');
    expect(screen.getAllByRole('option')[0]?.querySelector('mark')).toHaveTextContent(/^前湾新$/);
    await user.clear(box);
    await user.type(box, 'qianwxq');
    expect(screen.getAllByRole('option')[0]?.querySelector('mark')).toHaveTextContent(/^前湾新区$/);
  });

  test('an alias that answered is told', async () => {
    const { user, box } = open();
    await user.type(box, '湾区');
    expect(group('place').getAllByRole('option')[0]).toHaveTextContent(
      '前湾新区二十区 · 北部前湾产业带别名 湾区',
    );
  });

  test('clauses stand apart and are marked 征求意见稿', async () => {
    const { user, box } = open();
    await user.type(box, '补助');
    expect(screen.getByRole('group', { name: '政策条款 1' })).toBeVisible();
    expect(group('policy-clause').getByRole('option')).toHaveTextContent(
      '支持集群征求意见稿政策条款主要内容 补助',
    );
  });

  test('places that an industry leads to are offered, marked as derived', async () => {
    const { user, box, choices } = open();
    await user.type(box, '膜材料');
    const place = group('related').getAllByRole('option')[0];
    expect(place).toHaveTextContent('推得：经产业“新材料”');
    await user.click(group('related').getByText('前湾新区'));
    expect(choices.getState().selection).toEqual({ kind: 'node', id: 'place/zone/bay' });
  });

  test('a finding can be found and opened', async () => {
    const { user, box, choices } = open();
    const finding = SMALL_DATASET.findings[0];
    await user.type(box, finding?.treatment ?? '');
    expect(group('finding').getByRole('option')).toHaveTextContent('本图处理');
    await user.keyboard('{Enter}');
    expect(choices.getState().selection).toEqual({ kind: 'finding', id: finding?.id });
  });

  test('nothing: says so, and what was searched', async () => {
    const { user, box } = open();
    await user.type(box, '火箭');
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent(/没有找到“火箭”。已查名称.*重点方向.*疑点/);
  });

  test('in English, with the Chinese text that answered', async () => {
    const { user, box } = open({ choices: { language: 'en' } });
    await user.type(box, '前湾新');
    expect(screen.getAllByRole('option')[0]).toHaveTextContent(/Bay zone.*Name 前湾新区/);
    expect(screen.getByRole('status')).toHaveTextContent('2 results in 2 groups');
  });
});

describe('by the keyboard', () => {
  test('down and up lead through all groups, Enter opens', async () => {
    const { user, box, choices } = open();
    await user.type(box, '磁');
    expect(highlighted()).toBe(0);
    await user.keyboard('{ArrowDown}');
    expect(highlighted()).toBe(1);
    expect(box).toHaveAttribute('aria-activedescendant', group('industry').getByRole('option').id);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(highlighted()).toBe(4);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(choices.getState().selection).toEqual({ kind: 'node', id: 'industry/2021/materials' });
    expect(choices.getState().query).toBe('磁');
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  test('a long group is shown in part, and expands where the reader is', async () => {
    const { user, box, choices } = open({ graph: LONG_GRAPH });
    await user.type(box, '磁材');
    expect(screen.getByRole('group', { name: '项目 8' })).toBeVisible();
    expect(group('project').getAllByRole('option')).toHaveLength(5);
    await user.keyboard('{ArrowDown>4/}');
    expect(group('project').getAllByRole('option')[4]).toHaveTextContent('展开其余 4 条');
    await user.keyboard('{Enter}');
    expect(group('project').getAllByRole('option')).toHaveLength(8);
    expect(highlighted()).toBe(4);
    expect(choices.getState().selection).toEqual({ kind: 'none' });
    await user.keyboard('{Backspace}');
    expect(box).toHaveValue('磁');
    expect(group('project').getAllByRole('option')).toHaveLength(5);
  });

  test('Esc closes, then clears', async () => {
    const { user, box, choices } = open();
    await user.type(box, '磁');
    await user.keyboard('{Escape}');
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(box).toHaveValue('磁');
    await user.keyboard('{Escape}');
    expect(choices.getState().query).toBe('');
    expect(box).toHaveValue('');
  });

  test('leaving the box chooses nothing', async () => {
    const { user, box, choices } = open();
    await user.type(box, '磁');
    await user.tab();
    expect(choices.getState().selection).toEqual({ kind: 'none' });
    expect(choices.getState().query).toBe('磁');
  });

  test('a slash leads to the box', async () => {
    const { user, box } = open();
    await user.keyboard('/');
    expect(box).toHaveFocus();
    expect(box).toHaveValue('');
  });
});

describe('the index', () => {
  test('is made when the box is first focused, not with the page', async () => {
    const made = vi.spyOn(search, 'createSearchIndex');
    const { user, box } = open();
    expect(made).not.toHaveBeenCalled();
    await user.click(box);
    expect(made).toHaveBeenCalledTimes(1);
    await user.type(box, '磁材');
    expect(made).toHaveBeenCalledTimes(1);
    made.mockRestore();
  });

  test('a link with a question shows the answers at once; one with a selection does not', () => {
    const { unmount } = open({ choices: { query: '磁' } });
    expect(screen.getAllByRole('option').length).toBeGreaterThan(1);
    unmount();
    open({ choices: { query: '磁', selection: { kind: 'finding', id: 'finding/bay-name' } } });
    expect(screen.queryAllByRole('option')).toEqual([]);
  });
});
