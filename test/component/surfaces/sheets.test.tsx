import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { settleSheets } from '../../../src/surfaces/sheets/settle-sheets.ts';
import { onMap, Panel } from '../../../src/surfaces/sheets/sheets-panel.tsx';
import { SHEETS_SLICE } from '../../../src/surfaces/sheets/sheets-slice.ts';
import { patiently } from '../../fixtures/patiently.ts';
import { nodeId } from '../../fixtures/records.ts';
import { BASE_FILES, graphWith, squares } from '../../fixtures/sheet-map.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

const graph = await graphWith({
  'place/district/cixi': [121.3, 30.2, 'boundary'],
  'place/zone/qianwan': [121.2, 30.35, 'schematic'],
  'place/district/beilun': [121.9, 29.82, 'boundary'],
  'place/functional-zone/meishan': [121.95, 29.76, 'approximate'],
});
const outlines = squares([
  ['place/zone/qianwan', 121.2, 30.35, 'schematic'],
  ['place/district/beilun', 121.9, 29.82, 'boundary'],
]);

const PARTS = 'industry/2021/national-cluster/auto-parts';
const MAGNETS = 'industry/2016/segment/rare-earth-magnetic-materials';

function show(sheet: string | undefined, language: 'zh' | 'en' = 'zh') {
  const rendered = renderAtlas(null, {
    graph,
    outlines,
    files: BASE_FILES,
    choices: { language, view: 'sheets' },
  });
  SHEETS_SLICE.of(rendered.choices).setState({ sheet });
  rendered.rerenderIn(<Panel graph={graph} />);
  return rendered;
}

const map = () => screen.findByRole('group', { name: /示意地图/ });

test('the index holds every sheet under its document, each leading to its address', () => {
  show(undefined);
  expect(screen.getByRole('button', { name: /1 张总图 \+ 76 张分图/ })).toBeVisible();
  expect(
    screen.getAllByRole('link', { name: '稀土磁性材料' }).map((link) => link.getAttribute('href')),
  ).toEqual([
    `?view=sheets&sheet=${MAGNETS}`,
    '?view=sheets&sheet=industry/2021/chain/rare-earth-magnets',
    '?view=sheets&sheet=industry/2021/national-cluster/rare-earth-magnets',
  ]);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
});

test('on paper the index has the small map of every sheet, also of those that were never in sight', async () => {
  const { container, session } = show(undefined);
  await patiently(() =>
    expect(screen.getByRole('button', { name: '打印全套' })).not.toHaveAttribute('aria-disabled'),
  );
  const drawn = () => container.querySelectorAll('li[data-sheet] svg').length;
  expect(drawn()).toBe(0);
  act(() => session.setState({ isOnPaper: true }));
  expect(drawn()).toBe(77);
});

test('every figure of a sheet opens its citation or says that it is a count', async () => {
  const { container } = show(MAGNETS);
  await map();
  expect(uncitedNumbers(container)).toEqual([]);
});

test('a place on the map and its line in the column are one: pointing at one marks the other, pressing reads its record', async () => {
  const { choices, session, user } = show(PARTS);
  const drawing = within(await map());
  const shape = drawing.getByRole('link', { name: '前湾新区' });
  const line = screen.getByRole('region', { name: '地点' });
  await user.hover(within(line).getByRole('link', { name: '前湾新区' }));
  expect(session.getState().pointed).toEqual([nodeId('place/zone/qianwan')]);
  expect(shape.closest('g[data-place]')).toHaveAttribute('data-pointed');
  await user.click(shape);
  expect(choices.getState().selection).toEqual({ kind: 'node', id: nodeId('place/zone/qianwan') });
  expect(line).toHaveTextContent(/前湾新区 ?二十区 · 在建或启动/);
  expect(line).toHaveTextContent(/梅山保税港区 ?功能区 · 拟建、布局或任务 · 按上下文读出/);
});

test('what the texts do not say is said: places, projects, bureaus', async () => {
  show('industry/2023/cluster/digital');
  expect(await within(await map()).findByText(/没有文本写它落在哪里/)).toBeVisible();
  for (const name of ['地点', '项目', '部门', '目标与实绩', '举措'])
    expect(screen.getByRole('region', { name })).toHaveTextContent('未载明');
  expect(screen.getByRole('region', { name: '前后各代' })).toHaveTextContent(/电子信息.*判读为接续/);
});

test('buttons and keys go to the sheet before and after; at the first there is none before', async () => {
  const { choices, user } = show('overall');
  const sheet = () => SHEETS_SLICE.of(choices).getState().sheet;
  expect(screen.getByRole('button', { name: /上一张/ })).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('button', { name: /下一张/ }));
  await patiently(() => expect(sheet()).toBe('industry/2016/cluster/new-materials'));
  await user.keyboard('{Shift>}n{/Shift}');
  await patiently(() => expect(sheet()).toBe('industry/2016/cluster/high-end-equipment'));
  await user.keyboard('{Shift>}p{/Shift}');
  await patiently(() => expect(sheet()).toBe('industry/2016/cluster/new-materials'));
});

test('while it is printed its pages stand beside the page, with title, scale, review number, sources and page numbers', async () => {
  const { session } = show(MAGNETS);
  await map();
  act(() => session.setState({ isOnPaper: true }));
  const pages = document.querySelector('[data-pages]');
  expect(pages).toHaveTextContent(
    /稀土磁性材料.*比例尺 1:.*审图号：示意图.*韵升高性能磁性材料.*数据 .*第 1 页，共 1 页/,
  );
  expect(document.documentElement.dataset['pagesAlone']).toBe('');
  act(() => session.setState({ isOnPaper: false }));
  expect(document.querySelector('[data-pages]')).toBeNull();
  expect(document.documentElement.dataset['pagesAlone']).toBeUndefined();
});

test('what is asked for anew stands where the map does not come', async () => {
  const { choices, rerenderIn } = renderAtlas(null, { graph, choices: { view: 'sheets' } });
  SHEETS_SLICE.of(choices).setState({ sheet: PARTS });
  rerenderIn(<Panel graph={graph} />);
  expect(await screen.findByRole('button', { name: '重试' })).toBeVisible();
  expect(screen.getByRole('region', { name: '地点' })).toHaveTextContent('前湾新区');
});

test('the open sheet lights its places and where its projects are', () => {
  const { choices } = show(MAGNETS);
  const lit = [...(onMap(graph, choices)?.records ?? [])];
  expect(lit).toEqual(
    expect.arrayContaining([nodeId('place/park/cixi-magnetic-town'), nodeId('place/district/yuyao')]),
  );
  act(() => SHEETS_SLICE.of(choices).setState({ sheet: undefined }));
  expect(onMap(graph, choices)).toBeUndefined();
});

test('an address that names no sheet falls back to the index and says so', () => {
  const { choices } = renderAtlas(null, { graph });
  const settle = (sheet: string) => settleSheets({ sheet, paper: 'a4-landscape' }, choices.getState(), graph);
  expect(settle('industry/2099/cluster/none')).toEqual({ state: { sheet: undefined }, unknown: ['sheet'] });
  expect(settle('overall')).toEqual({ state: {}, unknown: [] });
  expect(settle(PARTS)).toEqual({ state: {}, unknown: [] });
});
