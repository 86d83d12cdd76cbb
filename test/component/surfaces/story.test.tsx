import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { bindUrl } from '../../../src/app/bind-url.ts';
import { ADDRESS_PARTS } from '../../../src/app/surfaces.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { ownStories } from '../../../src/surfaces/story/own-stories.ts';
import { Panel } from '../../../src/surfaces/story/story-panel.tsx';
import { BASE_FILES, squares } from '../../fixtures/sheet-map.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

const BAY = 'place/zone/bay';
const step = (heading: string, address: string) => ({
  address,
  heading,
  headingEn: `${heading} in English`,
  words: `${heading}共 57 片。`,
  wordsEn: 'Fifty-seven sections.',
  notes: `${heading}的备注`,
  records: [BAY],
  citations: [{ document: '2021-14fyp', locator: '表4-1' }],
});
const STORY = {
  id: 'layout',
  title: '布局',
  titleEn: 'Layout',
  lead: '导语',
  leadEn: 'Lead',
  steps: [step('一', '?plan=2021-14fyp'), step('二', `?select=${BAY}`), step('三', '?view=places')],
};
const FILES = { ...BASE_FILES, 'data/stories.json': { schemaVersion: '1.3.0', stories: [STORY] } };

let undo: (() => void) | undefined;
afterEach(() => {
  undo?.();
  undo = undefined;
  window.localStorage.clear();
  act(() => ownStories().refresh());
  vi.restoreAllMocks();
});

/** The page at an address with the story on it. */
function open(search: string, choices: Partial<Choices> = {}) {
  window.history.replaceState(null, '', `/${search}`);
  const story = new URLSearchParams(search).get('story') ?? undefined;
  const rendered = renderAtlas(null, {
    choices: { story, ...choices },
    files: FILES,
    outlines: squares([[BAY, 121.3, 30.1, 'schematic']]),
  });
  undo = bindUrl(rendered.choices, rendered.session, ADDRESS_PARTS);
  rendered.rerenderIn(<Panel />);
  return rendered;
}

const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

test('an address that names the step alone is filled with what the step shows', async () => {
  const { choices, container } = open('?story=layout.2');
  await heading('二');
  await waitFor(() => expect(window.location.search).toBe(`?story=layout.2&select=${BAY}`));
  expect(choices.getState().selection).toEqual({ kind: 'node', id: BAY });
  expect(within(container).getByRole('button', { name: /出处：.*表4-1/ })).toBeVisible();
  expect(uncitedNumbers(container)).toEqual([]);
  expect(document.documentElement).toHaveAttribute('data-story', 'open');
});

test('an address that says more than the step is left as it was sent, and a press leads back to the step', async () => {
  const { choices, user } = open('?story=layout.2&view=places', { view: 'places' });
  await heading('二');
  expect(window.location.search).toBe('?story=layout.2&view=places');
  await user.click(screen.getByRole('button', { name: '回到这一步的画面' }));
  expect(choices.getState()).toMatchObject({ view: 'map', selection: { id: BAY } });
  expect(screen.queryByRole('button', { name: '回到这一步的画面' })).toBeNull();
});

test('steps by buttons, links and the keys of clickers; each is a step of history; the ends are ends', async () => {
  const { choices, session, user } = open('?story=layout.1');
  await heading('一');
  expect(screen.getByRole('button', { name: '上一步' })).toHaveAttribute('aria-disabled', 'true');
  const length = window.history.length;
  await user.click(screen.getByRole('button', { name: '下一步' }));
  await heading('二');
  expect(window.history.length).toBe(length + 1);
  expect(session.getState().announcement).toBe('第 2 步，共 3 步：二');
  await user.keyboard('{PageDown}');
  await heading('三');
  expect(choices.getState().view).toBe('places');
  expect(screen.getByRole('button', { name: '下一步' })).toHaveAttribute('aria-disabled', 'true');
  // What was pressed to the end keeps the focus, and leads nowhere.
  expect(screen.getByRole('button', { name: '下一步' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(choices.getState().story).toBe('layout.3');
  await user.keyboard('{PageDown}');
  expect(choices.getState().story).toBe('layout.3');
  await user.keyboard('{PageUp}{ArrowLeft}');
  await heading('一');
  await user.click(document.body);
  await user.keyboard(' ');
  await heading('二');
  await user.click(screen.getByRole('link', { name: /第 3 步/ }));
  await heading('三');
});

/** A finger set upon the words and lifted elsewhere. */
const draw = (dx: number, dy: number, { type = 'touch', isPrimary = true } = {}) => {
  const words = screen.getByText(/共 57 片/);
  const common = { pointerId: 1, pointerType: type, isPrimary };
  fireEvent.pointerDown(words, { ...common, clientX: 200, clientY: 300 });
  fireEvent.pointerUp(words, { ...common, clientX: 200 + dx, clientY: 300 + dy });
};

test('a finger turns to the next step and back, across only; a mouse and two fingers turn nothing', async () => {
  const { choices } = open('?story=layout.1');
  await heading('一');
  draw(-90, 10);
  await heading('二');
  draw(80, -20);
  await heading('一');
  // There is none before the first.
  draw(90, 0);
  for (const [dx, dy] of [
    [-40, 0],
    [-90, 80],
  ] as const)
    draw(dx, dy);
  draw(-90, 0, { type: 'mouse' });
  draw(-90, 0, { isPrimary: false });
  expect(choices.getState().story).toBe('layout.1');
});

test('the space bar on a button presses it, and does not step besides', async () => {
  const { choices, user } = open('?story=layout.1');
  await heading('一');
  screen.getByRole('button', { name: '收起文字' }).focus();
  await user.keyboard(' ');
  expect(choices.getState().story).toBe('layout.1');
  expect(screen.getByRole('button', { name: '展开文字' })).toHaveAttribute('aria-expanded', 'false');
  expect(document.documentElement).toHaveAttribute('data-story', 'folded');
});

test('Escape leaves the story, and the atlas as it is', async () => {
  const { choices, user, rerenderIn } = open('?story=layout.2');
  await heading('二');
  await user.keyboard('{Escape}');
  expect(choices.getState()).toMatchObject({ story: undefined, selection: { id: BAY } });
  expect(window.location.search).toBe(`?select=${BAY}`);
  rerenderIn(null);
  expect(document.documentElement).not.toHaveAttribute('data-story');
});

test('a story that there is none of is left with a notice, a step beyond the last becomes the last', async () => {
  const { choices, session } = open('?story=no-such.1&view=places', { view: 'places' });
  await waitFor(() => expect(choices.getState().story).toBeUndefined());
  expect(session.getState().notices).toMatchObject([{ key: 'app.brokenUrl', values: { names: 'story' } }]);
  expect(window.location.search).toBe('?view=places');
  undo?.();
  open('?story=layout.9');
  await waitFor(() => expect(window.location.search).toBe('?story=layout.3&view=places'));
});

test('a file that does not come is asked for again where it is missed', async () => {
  renderAtlas(<Panel />, { choices: { story: 'layout.1' } });
  expect(await screen.findByRole('button', { name: '重试' })).toBeVisible();
});

test('on paper the whole story stands, a step a block, with sources and addresses', async () => {
  const { session } = open('?story=layout.2');
  await heading('二');
  act(() => session.setState({ isOnPaper: true }));
  await screen.findAllByRole('heading', { level: 3 });
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '1　一',
    '2　二',
    '3　三',
  ]);
  expect(screen.getAllByRole('button', { name: /出处：/ })).toHaveLength(3);
  expect(screen.getByText(/\?story=layout\.3&view=places$/)).toBeVisible();
  // Where each step is, with what stands at every map.
  const maps = await screen.findAllByRole('img', { name: /在宁波的位置$/ });
  expect(maps.map((map) => map.getAttribute('aria-label'))).toEqual([
    '“一”在宁波的位置',
    '“二”在宁波的位置',
    '“三”在宁波的位置',
  ]);
  expect(maps[0]?.textContent).toContain('前湾新区');
  expect(screen.getAllByText(/^审图号：示意图 · /)).toHaveLength(3);
});

test('full screen that is refused is said, and so is a window', async () => {
  const { session, user } = open('?story=layout.1');
  await heading('一');
  await user.click(screen.getByRole('button', { name: '全屏' }));
  await waitFor(() => expect(session.getState().flash?.key).toBe('story.noFullScreen'));
  vi.spyOn(window, 'open').mockReturnValue(null);
  await user.click(screen.getByRole('button', { name: '演讲者窗口' }));
  expect(session.getState().flash?.key).toBe('story.noWindow');
});

test('the presenter’s window has this step with its notes and the next, and steps both', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const other = frame.contentWindow;
  if (other === null) throw new Error('no window');
  vi.spyOn(other, 'close').mockImplementation(() => undefined);
  const { choices, user } = open('?story=layout.1');
  await heading('一');
  vi.spyOn(window, 'open').mockReturnValue(other);
  await user.click(screen.getByRole('button', { name: '演讲者窗口' }));
  const desk = within(other.document.body);
  expect(await desk.findByText('一的备注')).toBeInTheDocument();
  expect(desk.getByText('1 / 3 · 布局')).toBeInTheDocument();
  expect(desk.getByRole('timer')).toHaveTextContent('00:00');
  act(
    () =>
      void other.document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }),
      ),
  );
  await heading('二');
  expect(choices.getState().story).toBe('layout.2');
  expect(desk.getByText('二的备注')).toBeInTheDocument();
  act(() => void other.dispatchEvent(new Event('pagehide')));
  expect(other.document.querySelector('h2')).toBeNull();
  await heading('二');
  frame.remove();
});

test('a story of one’s own is presented as it was written, and says that it was not checked', async () => {
  const id = ownStories().add({
    title: '<i>我的</i>',
    steps: [{ address: `?select=${BAY}`, heading: '<b>头</b>', words: '<script>x</script>', notes: '' }],
  });
  const { choices } = open(`?story=${id}.1`);
  await heading('<b>头</b>');
  expect(screen.getByText('<script>x</script>')).toBeVisible();
  expect(screen.getByText(/未经本图集核对/)).toBeVisible();
  expect(choices.getState().selection).toEqual({ kind: 'node', id: BAY });
});

test('views are collected into a story of one’s own, without what belongs to who reads', async () => {
  const id = ownStories().add({ title: '我的', steps: [] });
  const { choices, user } = open(`?story=${id}.add&view=places&lang=en&utm=1`, { view: 'places' });
  await user.type(await screen.findByRole('textbox', { name: /标题/ }), '地点');
  await user.click(screen.getByRole('button', { name: '加入当前画面' }));
  expect(ownStories().find(id ?? '')?.steps).toEqual([
    { address: '?view=places', heading: '地点', words: '', notes: '' },
  ]);
  await user.click(screen.getByRole('button', { name: '编好了' }));
  expect(choices.getState()).toMatchObject({ story: undefined, view: 'stories' });
});

/** The story beside a panel, which has a heading once it is fetched. */
const page = (isThere: boolean) => (
  <>
    <Panel />
    <section id="atlas-panel">{isThere ? <h2>places</h2> : null}</section>
  </>
);

test('whoever leaves a story for a panel that is still fetched is in it, and at its heading once that is there', async () => {
  const { choices, rerenderIn } = open('?story=layout.3', { view: 'places' });
  await heading('三');
  rerenderIn(page(false));
  await act(async () => choices.getState().restore({ story: undefined }));
  await waitFor(() => expect(document.getElementById('atlas-panel')).toHaveFocus());
  await act(async () => rerenderIn(page(true)));
  expect(screen.getByRole('heading', { name: 'places' })).toHaveFocus();
});
