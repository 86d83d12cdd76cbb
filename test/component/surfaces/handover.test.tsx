import { act, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DossierPanel } from '../../../src/surfaces/dossier/dossier-panel.tsx';
import { onMap, Panel } from '../../../src/surfaces/handover/handover-panel.tsx';
import { HANDOVER_SLICE } from '../../../src/surfaces/handover/handover-slice.ts';
import { settleHandover } from '../../../src/surfaces/handover/settle-handover.ts';
import { nodeId } from '../../fixtures/records.ts';
import { BASE_FILES, graphWith, squares } from '../../fixtures/sheet-map.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

const QIANWAN = 'place/zone/qianwan';
const CAR_TOWN = 'place/town/hangzhou-bay-car-innovation';
const graph = await graphWith({
  [QIANWAN]: [121.2, 30.35, 'schematic'],
  'place/district/cixi': [121.3, 30.2, 'boundary'],
});
const outlines = squares([[QIANWAN, 121.2, 30.35, 'schematic']]);

function show(
  subject: string | undefined,
  {
    basket = [],
    files = BASE_FILES,
    language = 'zh',
  }: { basket?: readonly string[]; files?: typeof BASE_FILES; language?: 'zh' | 'en' } = {},
) {
  const rendered = renderAtlas(null, {
    graph,
    outlines,
    files,
    choices: { language, view: 'handover', basket: basket.map(nodeId) },
  });
  HANDOVER_SLICE.of(rendered.choices).setState({ subject });
  rendered.rerenderIn(<Panel graph={graph} />);
  return rendered;
}

const map = () => screen.findByRole('img', { name: /位置示意图/ });

test('a place: title, code of its page, map with its precision, tables whose numbers open their citation, sources at the end', async () => {
  const { choices, container, user } = show(CAR_TOWN);
  expect(await map()).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: /杭州湾/ })).toBeVisible();
  expect(screen.getByRole('img', { name: '在线页面的二维码' })).toBeVisible();
  const sources = within(screen.getByRole('region', { name: '出处' })).getAllByRole('listitem');
  expect(sources.length).toBeGreaterThan(2);
  expect(uncitedNumbers(container)).toEqual([]);
  const [first] = screen.getAllByRole('button', { name: /^注 1，出处：/ });
  if (first === undefined) throw new Error('no note');
  await user.click(first);
  expect(choices.getState().citation).toBeDefined();
});

test('a map that does not come leaves the document as it is, says so, and comes when it is asked for again', async () => {
  const files: Record<string, unknown> = {};
  const { user } = show(CAR_TOWN, { files });
  expect(await screen.findByRole('alert')).toHaveTextContent('没有取到');
  expect(screen.getByRole('region', { name: '出处' })).toBeVisible();
  expect(screen.queryByRole('img', { name: /位置示意图/ })).toBeNull();
  Object.assign(files, BASE_FILES);
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await map()).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('on paper its pages stand beside the page: headings from the first level, heads of tables, nothing to press', async () => {
  const { session } = show(QIANWAN);
  await map();
  expect(document.querySelector('[data-pages]')).toBeNull();
  act(() => session.setState({ isOnPaper: true }));
  const pages = document.querySelector<HTMLElement>('[data-pages]');
  if (pages === null) throw new Error('no pages');
  expect(within(pages).getByRole('heading', { level: 1, hidden: true })).toHaveTextContent('前湾新区');
  expect(within(pages).getAllByRole('heading', { level: 2, hidden: true }).length).toBeGreaterThan(6);
  expect(pages.querySelectorAll('table > thead > tr > th[scope="col"]').length).toBeGreaterThan(10);
  expect(pages.querySelectorAll('button')).toHaveLength(0);
  expect(pages).toHaveTextContent(/审图号：示意图/);
  // Each number leads to its source.
  const links = [...pages.querySelectorAll('sup a')].map((link) => link.getAttribute('href') ?? '');
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((href) => pages.querySelector(href) === null)).toEqual([]);
  act(() => session.setState({ isOnPaper: false }));
  expect(document.querySelector('[data-pages]')).toBeNull();
});

test('the button prints its pages under the title of the briefing, and then they are gone', async () => {
  const { user } = show(CAR_TOWN);
  await map();
  const before = document.title;
  const titles: string[] = [];
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    titles.push(document.title);
    expect(document.querySelector('[data-pages] h1')).not.toBeNull();
  });
  await user.click(screen.getByRole('button', { name: '打印 / 存为 PDF' }));
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(titles[0]).toMatch(/^杭州湾.* · 资料册$/);
  act(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  expect(document.querySelector('[data-pages]')).toBeNull();
  expect(document.title).toBe(before);
  print.mockRestore();
});

test('without a subject it offers what was put aside and can be handed over', () => {
  show(undefined, { basket: [CAR_TOWN, 'measure/2020/clause/1-key-industries'] });
  const offered = within(screen.getByRole('list', { name: '可以出资料册的' })).getAllByRole('link');
  expect(offered.map((link) => link.getAttribute('href'))).toEqual([`?view=handover&subject=${CAR_TOWN}`]);
});

test('an address that names nothing, a clause or one record alone falls back; the map lights what is handed over', () => {
  const { choices } = show(`compare:${QIANWAN},${CAR_TOWN}`);
  const settled = (subject: string) => settleHandover({ subject }, choices.getState(), graph);
  expect(settled(`compare:${QIANWAN},${CAR_TOWN}`)).toEqual({ state: {}, unknown: [] });
  for (const broken of [
    'place/none',
    'measure/2020/clause/1-key-industries',
    `compare:${QIANWAN}`,
    'sites:x',
  ])
    expect(settled(broken)).toEqual({ state: { subject: undefined }, unknown: ['subject'] });
  expect(onMap(graph, choices)?.records).toEqual(new Set([QIANWAN, CAR_TOWN]));
});

test('English has its own words, and verbatim Chinese is marked as such', async () => {
  const { container } = show(CAR_TOWN, { language: 'en' });
  expect(await screen.findByRole('img', { name: /sketch map/ })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Print / save as PDF' })).not.toHaveAttribute('aria-disabled');
  expect(container.querySelectorAll('[lang="zh-CN"]').length).toBeGreaterThan(0);
  expect(container).not.toHaveTextContent(/handover\./);
});

test('a dossier leads to the briefing of a place, and a clause has none', async () => {
  const { rerenderIn, user, choices } = renderAtlas(
    <DossierPanel graph={graph} onPainted={() => undefined} />,
    {
      graph,
      choices: { selection: { kind: 'node', id: nodeId(QIANWAN) } },
    },
  );
  await user.click(screen.getByRole('button', { name: '资料册' }));
  expect(window.location.search).toBe(`?view=handover&subject=${QIANWAN}`);
  window.history.replaceState(null, '', '/');
  act(() => choices.getState().select({ kind: 'node', id: nodeId('measure/2020/clause/1-key-industries') }));
  rerenderIn(<DossierPanel graph={graph} onPainted={() => undefined} />);
  expect(screen.queryByRole('button', { name: '资料册' })).toBeNull();
});
