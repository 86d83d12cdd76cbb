import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../../src/surfaces/diagram/diagram-panel.tsx';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { nodeId } from '../../fixtures/records.ts';
import { renderAtlas } from '../render-atlas.tsx';

const graph = await realGraph();

afterEach(() => vi.restoreAllMocks());

const drawing = () => within(screen.getByRole('group', { name: '一核四带二十区示意图' }));

const isDim = (name: RegExp) => drawing().getByRole('link', { name }).closest('g')?.hasAttribute('data-dim');

test('every place of the layout is a link that says what it belongs to; the head says how many, and where it is stated', async () => {
  const { choices, user } = renderAtlas(<Panel graph={graph} />, { graph });
  expect(drawing().getAllByRole('link')).toHaveLength(5 + 20 + 57);
  expect(screen.getByRole('button', { name: /20 个区，57 个片/ })).toBeVisible();
  expect(screen.getByRole('button', { name: /出处：.*四（二）3 表4-1/ })).toBeVisible();
  expect(screen.getByRole('link', { name: '照文件的表排' })).toHaveAttribute(
    'href',
    expect.stringContaining('view=tables'),
  );
  await user.click(drawing().getByRole('link', { name: '贵驷片，宁波国家高新区之下' }));
  expect(choices.getState().selection).toEqual({
    kind: 'node',
    id: expect.stringContaining('place/subzone/'),
  });
  expect(drawing().getByRole('link', { current: true })).toHaveAccessibleName('贵驷片，宁波国家高新区之下');
});

test('the drawing is one stop of the Tab key; arrows go from box to box', async () => {
  const { user } = renderAtlas(<Panel graph={graph} />, { graph });
  const [first, second] = drawing().getAllByRole('link');
  first?.focus();
  await user.keyboard('{ArrowDown}');
  expect(second).toHaveFocus();
  expect(second).toHaveAccessibleName('宁波国家高新区，都市工业创新驱动核之下');
  await user.keyboard('{End}');
  await user.tab();
  expect(drawing().queryAllByRole('link')).not.toContain(document.activeElement);
});

test('what is read lights its places here as on the map', () => {
  renderAtlas(<Panel graph={graph} />, {
    graph,
    choices: { selection: { kind: 'node', id: nodeId('industry/2021/cluster/automotive') } },
  });
  expect(isDim(/^前湾新区，/)).toBe(false);
  expect(isDim(/^望春工业园区，/)).toBe(true);
});

/** The file that the button saves, by its name and as it is read. */
async function savedDrawing(language: 'zh' | 'en', button: string) {
  let content: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    content = given instanceof Blob ? given : undefined;
    return 'blob:atlas';
  });
  const name = await new Promise<string>((resolve) => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      resolve(this.download);
    });
    window.history.replaceState(null, '', '/?view=diagram&lang=zh');
    const { user } = renderAtlas(<Panel graph={graph} />, { graph, choices: { language } });
    void user.click(screen.getByRole('button', { name: button }));
  });
  const text = (await content?.text()) ?? '';
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  return { name, type: content?.type, text, file };
}

const namesOf = (file: Document, level: string) =>
  [...file.querySelectorAll(`g.${level} > text`)].map((text) => text.textContent);

describe('the file of the diagram', () => {
  test('holds every place by its name, and says what it is, whence, of which day and under which terms', async () => {
    const { file, name, type } = await savedDrawing('zh', '存为图片（SVG）');
    expect(name).toBe(`宁波产业布局图_一核四带二十区示意图_${graph.dataset.generated}.svg`);
    expect(type).toBe('image/svg+xml');
    expect(file.querySelector('parsererror')).toBeNull();
    expect(namesOf(file, 'belt').toSorted()).toEqual(
      [
        '都市工业创新驱动核',
        '北部前湾产业带',
        '东部临港产业带',
        '南部湾海产业带',
        '西部沿路产业带',
      ].toSorted(),
    );
    expect(namesOf(file, 'zone')).toHaveLength(20);
    expect(namesOf(file, 'zone')).toContain('宁波（江北）光电新材料高技术产业园区');
    expect(namesOf(file, 'piece')).toHaveLength(57);
    expect(file.querySelector('title')?.textContent).toBe('宁波产业布局图 · 一核四带二十区示意图');
    const said = [...file.querySelectorAll('svg > text')].map((text) => text.textContent).join('');
    for (const part of [
      '宁波产业布局图 · 一核四带二十区示意图',
      '大小和间距没有意义',
      '四（二）3 表4-1',
      '审图号：示意图',
      `数据日期：${graph.dataset.generated}`,
      '?view=diagram&lang=zh',
      'CC BY 4.0',
      '天地图',
    ])
      expect(said).toContain(part);
  });

  test('needs nothing of the page, and is well formed whatever the names and the address hold', async () => {
    const { file, text } = await savedDrawing('en', 'Save as an image (SVG)');
    expect(file.querySelector('parsererror')).toBeNull();
    expect(text).toContain('?view=diagram&amp;lang=zh');
    expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
    expect(text).not.toMatch(/var\(|url\(|<style|<script|<foreignObject|href=/);
    const families = new Set(
      [...file.querySelectorAll('[font-family]')].map((one) => one.getAttribute('font-family')),
    );
    expect([...families].every((family) => /SC.*serif$/.test(family ?? ''))).toBe(true);
    const [width = 0, height = 0] = ['width', 'height'].map((side) =>
      Number(file.documentElement.getAttribute(side)),
    );
    const spans = [...file.querySelectorAll('tspan')];
    expect(spans.filter((span) => Number(span.getAttribute('y')) > height - 8)).toEqual([]);
    expect(spans.filter((span) => Number(span.getAttribute('x')) > width)).toEqual([]);
  });
});
