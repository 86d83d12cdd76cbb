import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { SearchFile } from '../../src/atlas/search-file.ts';
import { SearchPanel } from '../../src/panels/search/search-panel.tsx';
import type { Choices } from '../../src/state/store.ts';
import { SMALL_GRAPH as graph } from '../fixtures/small-atlas.ts';
import { renderAtlas } from './render-atlas.tsx';

const READINGS: SearchFile = {
  schemaVersion: '1.0.0',
  readings: { 'place/zone/bay': ['qian wan xin qu', 'wan qu'], 'place/subzone/east': ['wan dong pian'] },
};

function openSearch(
  readings: SearchFile | 'loading' | 'failed' = READINGS,
  choices: Partial<Choices> = {},
  isGraphThere = true,
) {
  const onNeeded = vi.fn<() => void>();
  const rendered = renderAtlas(
    <SearchPanel graph={isGraphThere ? graph : undefined} readings={readings} onNeeded={onNeeded} />,
    { choices },
  );
  return { ...rendered, onNeeded, box: screen.getByRole('combobox', { name: '搜索' }) };
}

const results = () =>
  screen.queryAllByRole('option').map((option) => option.querySelector('.search-name')?.textContent);

describe('searching', () => {
  test('answers while one types, in characters, pinyin and initials, and counts', async () => {
    const { box, choices, user } = openSearch();
    await user.type(box, '湾');
    expect(results()).toEqual(['湾西片', '湾东片', '前湾新区', '北部前湾产业带']);
    expect(screen.getByRole('status')).toHaveTextContent('4 条结果');
    await user.clear(box);
    await user.type(box, 'qianwan');
    expect(results()).toEqual(['前湾新区']);
    await user.clear(box);
    await user.type(box, 'wdp');
    expect(results()).toEqual(['湾东片']);
    expect(choices.getState().query).toBe('wdp');
  });

  test('a result says its class, the whole it is part of, and the alias that answered', async () => {
    const { box, user } = openSearch();
    await user.type(box, '湾区');
    expect(screen.getByRole('option', { name: /前湾新区/ })).toHaveTextContent(
      '前湾新区二十区 · 北部前湾产业带 · 别名：湾区',
    );
  });

  test('by keyboard: down, up, enter; the query stays', async () => {
    const { box, choices, user } = openSearch();
    await user.type(box, '湾');
    const [first, second] = screen.getAllByRole('option');
    expect(first).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveAttribute('aria-selected', 'true');
    expect(box).toHaveAttribute('aria-activedescendant', second?.id);
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(choices.getState().selection.kind).toBe('node');
    expect(second).not.toBeUndefined();
    expect(choices.getState().query).toBe('湾');
    expect(box).toHaveValue('湾');
    expect(box).not.toHaveFocus();
    expect(results()).toEqual([]);
  });

  test('the same result can be chosen again', async () => {
    const { box, choices, user } = openSearch();
    await user.type(box, '湾东{Enter}');
    expect(choices.getState().selection).toEqual({ kind: 'node', id: 'place/subzone/east' });
    choices.getState().clearSelection();
    await user.click(box);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(choices.getState().selection).toEqual({ kind: 'node', id: 'place/subzone/east' });
  });

  test('by pointer', async () => {
    const { box, choices, user } = openSearch();
    await user.type(box, '新材料');
    await user.click(screen.getByRole('option', { name: /新材料/ }));
    expect(choices.getState().selection).toEqual({ kind: 'node', id: 'industry/2021/materials' });
    expect(choices.getState().query).toBe('新材料');
  });

  test('escape closes the results, and the cross clears the query', async () => {
    const { box, choices, user } = openSearch();
    await user.type(box, '湾');
    await user.keyboard('{Escape}');
    expect(results()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '清除' }));
    expect(choices.getState().query).toBe('');
    expect(box).toHaveValue('');
    expect(screen.queryByRole('button', { name: '清除' })).toBeNull();
  });

  test('the query of a link stands in the box, and answers when asked', async () => {
    const { box, user } = openSearch(READINGS, { query: '湾东' });
    expect(box).toHaveValue('湾东');
    expect(results()).toEqual([]);
    await user.click(box);
    expect(results()).toEqual(['湾东片']);
  });
});

describe('what the box says when there is nothing', () => {
  test.each([
    ['found', READINGS, '杭州', '没有找到“杭州”。已查名称、别名、旧名、拼音、首字母和英文名。'],
    ['to search for yet', READINGS, 'q', '输入两个字，或拼音、首字母，如“前湾”“qianwan”“qwxq”。'],
    ['while readings load', 'loading' as const, 'qianwan', '正在读取检索表…'],
    ['because readings failed', 'failed' as const, 'qianwan', '检索表没有读到，请稍后再试。'],
  ])('%s', async (_why, readings, query, words) => {
    const { box, user } = openSearch(readings);
    await user.type(box, query);
    expect(results()).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });

  test('before the dataset is there', async () => {
    const { box, user } = openSearch(READINGS, {}, false);
    await user.type(box, '湾');
    expect(screen.getByRole('status')).toHaveTextContent('正在读取检索表…');
  });

  test('names answer even when readings failed', async () => {
    const { box, user } = openSearch('failed');
    await user.type(box, '湾东');
    expect(results()).toEqual(['湾东片']);
  });
});

describe('reaching the box', () => {
  test('readings are asked for when it takes the focus, not before', async () => {
    const { box, onNeeded, user } = openSearch('loading');
    expect(onNeeded).not.toHaveBeenCalled();
    await user.click(box);
    expect(onNeeded).toHaveBeenCalled();
  });

  test('a slash focuses it from anywhere, but not from another text field', async () => {
    const { box, user } = openSearch();
    await user.keyboard('{Control>}/{/Control}');
    expect(box).not.toHaveFocus();
    await user.keyboard('/');
    expect(box).toHaveFocus();
    expect(box).toHaveValue('');
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    await user.keyboard('/');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('/');
    field.remove();
  });

  test('in English, names are English and matching pinyin too', async () => {
    const { user } = renderAtlas(
      <SearchPanel graph={graph} readings={READINGS} onNeeded={() => undefined} />,
      { choices: { language: 'en' } },
    );
    await user.type(screen.getByRole('combobox'), 'bay');
    expect(within(screen.getByRole('option')).getByText('Bay zone')).toBeInTheDocument();
  });
});
