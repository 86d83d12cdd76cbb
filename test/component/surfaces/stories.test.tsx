import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { writeStoryFile } from '../../../src/atlas/stories/own-story.ts';
import type { Session } from '../../../src/state/session.ts';
import { ownStories } from '../../../src/surfaces/story/own-stories.ts';
import { Panel } from '../../../src/surfaces/story/stories-panel.tsx';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

const STEP = {
  address: '?view=diagram',
  heading: '看图',
  headingEn: 'Look',
  words: '话',
  wordsEn: 'Words',
  records: ['place/zone/bay'],
  citations: [{ document: '2021-14fyp', locator: '表4-1' }],
};
const STORY = { id: 'layout', title: '布局', titleEn: 'Layout', lead: '导语', leadEn: 'Lead', steps: [STEP] };

afterEach(() => {
  window.localStorage.clear();
  act(() => ownStories().refresh());
  vi.restoreAllMocks();
});

const show = (language: 'zh' | 'en' = 'zh', session: Partial<Session> = {}) =>
  renderAtlas(<Panel />, {
    choices: { view: 'stories', language },
    session,
    files: { 'data/stories.json': { schemaVersion: '1.3.0', stories: [STORY] } },
  });
const own = (title: string) =>
  ownStories()
    .store.getState()
    .stories.find((story) => story.title === title);
const step = (heading: string) => ({ address: '?view=places', heading, words: '', notes: '' });

test('lists the stories with what their steps are about, each at its address', async () => {
  const { container } = show('en');
  expect(await screen.findByRole('link', { name: 'Layout' })).toHaveAttribute(
    'href',
    '?story=layout.1&view=diagram',
  );
  expect(screen.getByRole('link', { name: 'Look' })).toBeVisible();
  expect(uncitedNumbers(container)).toEqual([]);
});

test('is read before the records have come, which a file of a story is looked up in', async () => {
  const { session } = show('zh', { data: { status: 'loading', firstView: undefined } });
  expect(await screen.findByRole('link', { name: '布局' })).toBeVisible();
  expect(screen.queryByLabelText(/打开.*文件/)).toBeNull();
  act(() => session.setState({ data: { status: 'ready', graph: SMALL_GRAPH, leftOut: 0 } }));
  expect(screen.getByLabelText(/打开.*文件/)).toBeInTheDocument();
});

test('a story of one’s own begins empty and goes on to collect views', async () => {
  const { choices, user } = show();
  await user.click(screen.getByRole('button', { name: '新编一篇' }));
  expect(choices.getState().story).toMatch(/^my-[a-z0-9]{6}\.add$/);
  expect(own('')?.steps).toEqual([]);
});

test('its title and words are typed, its steps moved and taken out, and all of it stays on the device', async () => {
  ownStories().add({ title: '我的', steps: [step('甲'), step('乙')] });
  const { user } = show();
  await user.click(screen.getByText('我的'));
  await user.type(screen.getByRole('textbox', { name: '第 1 步的话' }), '说甲');
  await user.click(screen.getByRole('button', { name: '第 1 步下移' }));
  expect(own('我的')?.steps.map(({ heading, words }) => `${heading}${words}`)).toEqual(['乙', '甲说甲']);
  await user.click(screen.getByRole('button', { name: '去掉第 1 步' }));
  expect(own('我的')?.steps.map(({ heading }) => heading)).toEqual(['甲']);
  await user.type(screen.getByRole('textbox', { name: '标题' }), '讲解');
  expect(window.localStorage.getItem('atlas.stories')).toContain('我的讲解');
});

test('a story that is deleted can be put back', async () => {
  ownStories().add({ title: '我的', steps: [step('甲')] });
  const { user } = show();
  await user.click(screen.getByText('我的'));
  await user.click(screen.getByRole('button', { name: '删除这篇' }));
  expect(own('我的')).toBeUndefined();
  await user.click(screen.getByRole('button', { name: '放回' }));
  expect(own('我的')?.steps).toHaveLength(1);
});

test('a device that is full is told, and the story lasts as long as the page', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const { user } = show();
  await user.click(screen.getByRole('button', { name: '新编一篇' }));
  expect(screen.getByRole('alert')).toHaveTextContent(/存储已满或不许写入/);
});

test('a file is opened as one’s own; what the atlas does not know of it is left out and said', async () => {
  const { user } = show();
  const content = {
    title: '来客',
    steps: [
      { ...step('<img src=x onerror=alert(1)>'), address: 'javascript:alert(1)?view=places&evil=1' },
      { ...step('乙'), address: '?select=place/zone/no-such&plan=no-such&panel=sky&view=places' },
    ],
  };
  await user.upload(screen.getByLabelText('打开文件'), new File([writeStoryFile(content)], 'a.json'));
  await waitFor(() => expect(own('来客')?.steps).toHaveLength(2));
  expect(own('来客')?.steps.map(({ address }) => address)).toEqual(['?view=places', '?view=places']);
  const told = within(screen.getByRole('status'));
  expect(told.getByText(/第 1 步.*evil/)).toBeVisible();
  expect(told.getByText(/第 2 步.*panel、select、plan/)).toBeVisible();
  await user.click(screen.getByText('来客'));
  expect(screen.getByDisplayValue('<img src=x onerror=alert(1)>')).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});

test('a file of another kind, or one too large, is refused in words', async () => {
  const { user } = show();
  await user.upload(screen.getByLabelText('打开文件'), new File(['{"title":1}'], 'a.json'));
  expect(await screen.findByText(/不是本图集导出的讲解文件/)).toBeVisible();
  await user.upload(screen.getByLabelText('打开文件'), new File(['x'.repeat(500_001)], 'a.json'));
  expect(await screen.findByText(/文件太大/)).toBeVisible();
  expect(ownStories().store.getState().stories).toEqual([]);
});
