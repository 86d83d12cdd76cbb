import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { buildSearchFile } from '../../../geodata/steps/search-index.ts';
import { createGraph, type Graph } from '../../../src/atlas/graph/graph.ts';
import * as search from '../../../src/atlas/search/search.ts';
import { wordsOfText } from '../../../src/atlas/search/text-words.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { SearchPanel } from '../../../src/surfaces/search/search-panel.tsx';
import { node, nodeId } from '../../fixtures/records.ts';
import { SMALL_DATASET, SMALL_GRAPH } from '../../fixtures/small-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

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

function open({
  graph = SMALL_GRAPH,
  choices = {},
  files = {},
}: {
  graph?: Graph;
  choices?: Partial<Choices>;
  files?: Readonly<Record<string, unknown>>;
} = {}) {
  const rendered = renderAtlas(
    <SearchPanel
      graph={graph}
      readings={buildSearchFile(graph.dataset.nodes, graph.dataset.documents)}
      onNeeded={() => undefined}
    />,
    { graph, choices, files },
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

/** What a screen reader is told, once the typing has paused. */
async function told(): Promise<string> {
  const status = screen.getByRole('status');
  await waitFor(() => expect(status).not.toBeEmptyDOMElement());
  return status.textContent;
}

const highlighted = () =>
  screen.getAllByRole('option').findIndex((option) => option.getAttribute('aria-selected') === 'true');

describe('what is found', () => {
  test('is grouped by kind, named for readers of every kind, and counted', async () => {
    const { user, box } = open();
    await user.type(box, '磁');
    expect(groups()).toEqual(['search-group-project 1', 'search-group-industry 1', 'search-group-related 3']);
    expect(screen.getByRole('group', { name: '产业 1' })).toBeVisible();
    expect(await told()).toContain('2 条结果，分 2 类');
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

  test('whoever asks for a bureau is led to who answers, by keyboard as well', async () => {
    const { user, box } = open();
    await user.type(box, '找谁');
    expect(group('ask').getByRole('option')).toHaveTextContent('按主题看责任部门');
    await user.keyboard('{Enter}');
    expect(window.location.search).toMatch(/^\?view=ask(?:&|$)/);
    window.history.replaceState(null, '', '/');
  });

  test('nothing: says so, and what was searched', async () => {
    const { user, box } = open();
    await user.type(box, '火箭');
    expect(box).not.toHaveAttribute('aria-activedescendant');
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(await told()).toMatch(/没有找到“火箭”。已查.*名称.*文号和章节号.*重点方向.*疑点/);
  });

  test('in English, with the Chinese text that answered', async () => {
    const { user, box } = open({ choices: { language: 'en' } });
    await user.type(box, '前湾新');
    expect(screen.getAllByRole('option')[0]).toHaveTextContent(/Bay zone.*Name 前湾新区/);
    expect(await told()).toContain('2 results in 2 groups');
  });
});

describe('documents and their sections', () => {
  test('a document opens its dossier', async () => {
    const { user, box, choices } = open();
    await user.type(box, '二〇二一年规划');
    expect(screen.getByRole('group', { name: '文件 1' })).toBeVisible();
    expect(group('document').getByRole('option')).toHaveTextContent('二〇二一年规划状态未载明');
    await user.keyboard('{Enter}');
    expect(choices.getState().selection).toEqual({ kind: 'document', id: '2021-14fyp' });
  });

  test('a draft is marked, a name that is not shown is told', async () => {
    const { user, box } = open();
    await user.type(box, '2020政策稿');
    expect(group('document').getByRole('option')).toHaveTextContent(
      '二〇二〇年政策稿征求意见稿文件简称 2020政策稿',
    );
  });

  test('a clause is found by its number: the record with where it stands, and the section', async () => {
    const { user, box, choices } = open();
    await user.type(box, '第三条');
    expect(group('policy-clause').getByRole('option')).toHaveTextContent(
      '支持集群征求意见稿政策条款出处 2020 第3条',
    );
    expect(group('section').getByRole('option')).toHaveTextContent('§第3条 支持集群征求意见稿2020政策稿');
    await user.click(group('section').getByRole('option'));
    expect(choices.getState().selection).toEqual({ kind: 'document', id: '2020-draft' });
    expect(choices.getState().citation).toEqual({ document: '2020-draft', locator: '第3条' });
  });

  test('a heading is marked where it answers', async () => {
    const { user, box } = open();
    await user.type(box, '优化布局');
    expect(group('section').getByRole('option').querySelector('mark')).toHaveTextContent('优化布局');
  });
});

describe('several words', () => {
  test('each is shown where it stands', async () => {
    const { user, box } = open();
    await user.type(box, '余姚 磁材');
    const first = group('project').getByRole('option');
    expect(first).toHaveTextContent('磁材项目重点项目所在地（原文） 余姚市');
    expect([...first.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['磁材', '余姚']);
  });

  test('a linked record is named', async () => {
    const { user, box } = open();
    await user.type(box, '机器人 余姚');
    expect(group('place').getByRole('option', { name: /^机器人小镇/ })).toHaveTextContent('关联 余姚市');
  });

  test('run together: says how they were taken', async () => {
    const { user, box } = open();
    await user.type(box, '余姚磁材');
    expect(await told()).toMatch(/没有连写的“余姚磁材”，按“余姚” “磁材”分开查：\d+ 条结果/);
  });

  test('nothing has both: says so, names the word that is nowhere, and offers the rest', async () => {
    const { user, box } = open();
    await user.type(box, '火箭 磁材');
    expect(await told()).toContain(
      '没有同时答上“火箭” “磁材”的记录（图集没有收录“火箭”），以下答上其中最多：1 条结果，分 1 类',
    );
    expect(group('project').getByRole('option')).toHaveTextContent('磁材项目');
  });

  test('the same in English', async () => {
    const { user, box } = open({ choices: { language: 'en' } });
    await user.type(box, 'rocket materials');
    expect(await told()).toContain(
      'Nothing answers “rocket” “materials” together (the atlas has nothing on “rocket”); these answer the most of it: 1 result',
    );
  });
});

test('what a place is called since is said, and that it is derived', async () => {
  const { user, box } = open();
  await user.type(box, '机器人小镇');
  expect(group('place').getAllByRole('option')[1]).toHaveTextContent(
    '山前园二十区 · 北部前湾产业带接续自“机器人小镇”（推得）',
  );
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

const offered = () => group('command').getAllByRole('option');

describe('commands', () => {
  test('are found by their name, below the records, and run', async () => {
    const { user, box, choices } = open();
    await user.type(box, '深色');
    expect(offered()).toHaveLength(1);
    expect(offered()[0]).toHaveTextContent('主题：深色');
    expect(await told()).toContain('1 条命令');
    await user.keyboard('{Enter}');
    expect(choices.getState()).toMatchObject({ theme: 'dark', query: '' });
  });

  test('are found by pinyin initials', async () => {
    const { user, box, choices } = open();
    await user.type(box, 'dksj');
    expect(offered()[0]).toHaveTextContent('打开数据5');
    await user.click(offered()[0] ?? box);
    expect(choices.getState().view).toBe('projects');
  });

  test('the palette lists all that would do something, without what only the map heeds', async () => {
    const { user, box, commands } = open();
    await user.keyboard('{Control>}k{/Control}');
    expect(box).toHaveFocus();
    expect(box).toHaveValue('>');
    const possible = commands.all.filter(
      (command) => command.onMap !== 'only' && command.id !== 'palette' && commands.canRun(command),
    );
    expect(offered()).toHaveLength(possible.length);
    expect(groups()).toEqual([`search-group-command ${possible.length}`]);
    await user.keyboard('{End}正北');
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  test('what is typed over the sign of the palette searches', async () => {
    const { user, box, choices } = open();
    await user.keyboard('{Control>}k{/Control}');
    // As a browser types over what is selected.
    await user.type(box, '磁', { initialSelectionStart: 0, initialSelectionEnd: 1 });
    expect(choices.getState().query).toBe('磁');
    expect(group('industry').getByRole('option')).toBeVisible();
  });

  test('Esc leaves the palette for where one was, and so does a command', async () => {
    const { user, box, choices } = open();
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    await user.keyboard('{Control>}k{/Control}{Escape}');
    expect(button).toHaveFocus();
    expect(box).toHaveValue('');
    await user.keyboard('{Control>}k{/Control}{End}深色{Enter}');
    expect(choices.getState().theme).toBe('dark');
    expect(button).toHaveFocus();
    button.remove();
  });

  test('a palette that is left asks for nothing any more', async () => {
    const { user, choices } = open();
    await user.keyboard('{Control>}k{/Control}');
    await user.tab();
    expect(choices.getState().query).toBe('');
  });
});

describe('while a word is composed', () => {
  test('its keys are the input method’s: Esc closes nothing, Enter chooses nothing', async () => {
    const { user, box, choices } = open();
    await user.type(box, '磁');
    fireEvent.keyDown(box, { key: 'Escape', isComposing: true });
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    // Safari tells the key that ended the composition by its number alone.
    fireEvent.keyDown(box, { key: 'Escape', keyCode: 229 });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
    expect(screen.getAllByRole('option').length).toBeGreaterThan(1);
    expect(choices.getState().selection).toEqual({ kind: 'none' });
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  test('its letters do not empty the list: what was found before stays until the word stands', async () => {
    const { user, box } = open();
    await user.type(box, '磁');
    const before = screen.getAllByRole('option').length;
    fireEvent.compositionStart(box);
    fireEvent.change(box, { target: { value: "磁c'l'" } });
    expect(screen.getAllByRole('option')).toHaveLength(before);
    fireEvent.change(box, { target: { value: '磁不存在' } });
    fireEvent.compositionEnd(box);
    expect(screen.queryAllByRole('option')).toEqual([]);
  });
});

test('how many there are is told once the typing pauses, not at every key', async () => {
  const { user, box } = open();
  const heard: string[] = [];
  const observer = new MutationObserver(() => heard.push(screen.getByRole('status').textContent));
  observer.observe(screen.getByRole('status'), { characterData: true, childList: true, subtree: true });
  await user.type(box, '磁材项目');
  expect(heard).toEqual([]);
  expect(await told()).toMatch(/条结果/);
  observer.disconnect();
  expect(heard).toHaveLength(1);
});

describe('the index', () => {
  test('is made in idle time, before anybody asks, and only once', async () => {
    const idle: IdleRequestCallback[] = [];
    vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => idle.push(callback));
    vi.stubGlobal('cancelIdleCallback', () => undefined);
    const made = vi.spyOn(search, 'indexSteps');
    const read = vi.spyOn(search, 'readingSteps');
    const { user, box } = open();
    expect(read).not.toHaveBeenCalled();
    act(() => {
      for (const callback of idle) callback({ didTimeout: false, timeRemaining: () => 50 });
    });
    // The readings are taken in once the index is there.
    expect(read).toHaveBeenCalledTimes(1);
    await user.type(box, '磁材');
    expect(group('project').getByRole('option')).toHaveTextContent('磁材项目');
    expect(made).toHaveBeenCalledTimes(1);
    expect(read).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test('a link with a question shows the answers at once; one with a selection does not', () => {
    const { unmount } = open({ choices: { query: '磁' } });
    expect(screen.getAllByRole('option').length).toBeGreaterThan(1);
    unmount();
    open({ choices: { query: '磁', selection: { kind: 'finding', id: 'finding/bay-name' } } });
    expect(screen.queryAllByRole('option')).toEqual([]);
  });
});

test('of two look-alikes in one list each says that it is not the other', async () => {
  const lookAlikes = [
    {
      id: 'look-alike/magnets',
      records: [nodeId('project/2016/magnet-0'), nodeId('project/2016/magnet-1')],
      reason: '各列一行',
      citations: [{ document: '2016-pilot-plan', locator: '二' }],
    },
  ];
  const { user, box } = open({ graph: createGraph({ ...LONG_GRAPH.dataset, lookAlikes }) });
  await user.type(box, '磁材');
  const options = group('project').getAllByRole('option');
  const said = options.filter((option) => option.textContent.includes('名称相近'));
  expect(said.map((option) => option.textContent)).toEqual([
    expect.stringContaining('名称相近，不是“磁材二号”'),
    expect.stringContaining('名称相近，不是“磁材一号”'),
  ]);
});

describe('a search without a hit', () => {
  const [first, second] = SMALL_DATASET.documents;
  const files = {
    'data/words.json': {
      schemaVersion: '1.3.0',
      documents: {
        [first?.id ?? '']: wordsOfText('发展氢能汽车'),
        [second?.id ?? '']: wordsOfText('加快风电布局，推广储能'),
      },
    },
  };

  test('says of a word that no text has that the documents do not have it', async () => {
    const { box, user } = open({ files });
    await user.type(box, '钠离子电池');
    expect(
      await screen.findByText('没有找到“钠离子电池”：2 份文件的全文里都没有“钠离子电池”这几个字。'),
    ).toBeVisible();
    expect(groups()).toEqual([]);
  });

  test('leads to the documents whose text may have it, and no further', async () => {
    const { box, user, choices } = open({ files });
    await user.type(box, '风电布局');
    expect(await screen.findByText('图集没有收录“风电布局”，文件的原文可能提到：')).toBeVisible();
    expect(groups()).toEqual(['search-group-texts 1']);
    await user.click(group('texts').getByRole('option'));
    expect(choices.getState().selection).toEqual({ kind: 'document', id: second?.id });
  });

  test('says so where each word stands somewhere and no text has both', async () => {
    const { box, user } = open({ files });
    await user.type(box, '氢能汽车 风电布局');
    expect(await screen.findByText(/没有一份文件的全文里同时有“氢能汽车” “风电布局”/)).toBeVisible();
  });

  test('of letters it says that the documents are in Chinese, in the language of the page', async () => {
    const { box, user } = open({ files, choices: { language: 'en' } });
    await user.type(box, 'perovskite');
    expect(
      await screen.findByText(/documents are in Chinese, and “perovskite” is nowhere in their text/),
    ).toBeVisible();
  });

  test('says what it said where the words of the texts cannot be had', async () => {
    const { box, user } = open();
    await user.type(box, '钠离子电池');
    expect(await screen.findByText(/没有找到“钠离子电池”。已查记录/)).toBeVisible();
  });
});
