import { describe, expect, test } from 'vitest';
import type { Words } from '../../../src/atlas/reading/block.ts';
import { textWidth } from '../../../src/lib/wrap-text.ts';
import { isMessageKey, translateChinese } from '../../../src/messages/translate.ts';
import { type Choices, INITIAL_CHOICES } from '../../../src/state/choices.ts';
import type { PageLink } from '../../../src/state/shared-page.ts';
import { writeUrl } from '../../../src/state/url.ts';
import { carriedLines, leftBehind } from '../../../src/surfaces/share/carried-words.ts';
import { embedAddress, embedCode, isOrigin } from '../../../src/surfaces/share/embed-code.ts';
import { posterContent } from '../../../src/surfaces/share/poster-content.ts';
import { layOutPoster } from '../../../src/surfaces/share/poster-layout.ts';
import { scopesOf, sharedLink } from '../../../src/surfaces/share/shared-link.ts';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';

const BASE = 'https://atlas.example.org/ningbo/';
const BAY = nodeId('place/zone/bay');
const words: Words = (key, values) => (isMessageKey(key) ? translateChinese(key, values) : key);

const linkTo = (chosen: Partial<Choices>, surfaces: PageLink['surfaces'] = []): PageLink => {
  const choices = { ...INITIAL_CHOICES, ...chosen };
  return { choices, surfaces, search: writeUrl(choices) };
};
const READING: Partial<Choices> = { selection: { kind: 'node', id: BAY } };

const said = (link: PageLink, label?: 'nav.projects') =>
  carriedLines(link, label, { graph, words }).map(({ text, detail }) =>
    detail === undefined ? text : `${text}：${detail}`,
  );
const measure = (text: string, { size }: { size: number }) => textWidth(text) * size;

describe('what a link carries is said in words', () => {
  test('record, view, document and camera by their names, conditions of a view as they stand in the address', () => {
    const link = linkTo(
      {
        ...READING,
        view: 'projects',
        plan: '2021-14fyp',
        camera: { zoom: 10, lat: 29.9, lon: 121.5, bearing: 0, pitch: 0 },
        language: 'en',
      },
      [{ slice: 'lists', pairs: [['district', 'place/district/yuyao']] }],
    );
    expect(said(link, 'nav.projects')).toEqual([
      '正在读的：Bay zone',
      '打开的栏：项目',
      expect.stringMatching(/^规划版本：./),
      '地图的位置与比例',
      '界面语言：英文',
      '“项目”里的条件：district=place/district/yuyao',
    ]);
  });

  test('a link that says nothing says so; what is read is told by its id until there are names', () => {
    expect(said(linkTo({}))).toEqual(['图集本身：初始的地图与图层']);
    const lines = carriedLines(linkTo(READING), undefined, { graph: undefined, words });
    expect(lines).toEqual([{ key: 'selection', text: `正在读的：${BAY}` }]);
  });

  test('layers that are all off are no empty list', () => {
    expect(said(linkTo({ layers: [] }))).toEqual(['地图图层：全部关闭']);
  });

  test('what stays behind is told whole', () => {
    expect(leftBehind(words)).toHaveLength(6);
    expect(leftBehind(words).join()).not.toContain('share.');
  });
});

describe('what is shared', () => {
  const page = {
    link: (withMap: boolean) =>
      linkTo({
        ...READING,
        view: 'projects',
        ...(withMap && { camera: { zoom: 10, lat: 29.9, lon: 121.5, bearing: 0, pitch: 0 } }),
      }),
  };

  test('is the page, what is read alone, or its small page where it has one', () => {
    expect(scopesOf(INITIAL_CHOICES, undefined)).toEqual(['page']);
    const choices = { ...INITIAL_CHOICES, ...READING };
    expect(scopesOf(choices, graph.node(BAY))).toEqual(['page', 'record', 'card']);
    expect(scopesOf(choices, graph.node(nodeId('place/town/robot')))).toEqual(['page', 'record']);
    expect(scopesOf({ ...INITIAL_CHOICES, story: 'layout.2' }, undefined)).toEqual(['page', 'story']);
    // One of one's own is on this device alone.
    expect(scopesOf({ ...INITIAL_CHOICES, story: 'my-1a.2' }, undefined)).toEqual(['page']);
  });

  test('leaves out what the scope leaves out', () => {
    const address = (scope: 'page' | 'record' | 'card', withMap: boolean) =>
      sharedLink({ scope, withMap }, page, BASE).address;
    expect(address('page', true)).toBe(`${BASE}?select=${BAY}&view=projects&map=10/29.9/121.5`);
    expect(address('page', false)).toBe(`${BASE}?select=${BAY}&view=projects`);
    expect(address('record', true)).toBe(`${BASE}?select=${BAY}`);
    expect(address('card', true)).toBe(`${BASE}p/${BAY}/`);
    expect(sharedLink({ scope: 'card', withMap: true }, page, `${BASE}index.html`).address).toBe(
      `${BASE}p/${BAY}/`,
    );
  });
});

test('a small page is shared in the language that is read, a story from its beginning', () => {
  const english = { link: () => linkTo({ ...READING, story: 'layout.3', language: 'en' }) };
  const shared = (scope: 'card' | 'story') => sharedLink({ scope, withMap: false }, english, BASE);
  expect(shared('card').address).toBe(`${BASE}p/en/${BAY}/`);
  expect(shared('story')).toMatchObject({
    address: `${BASE}p/en/story/layout/`,
    choices: { story: 'layout.1', language: 'en', selection: { kind: 'none' } },
  });
});

describe('the piece of code for another page', () => {
  const choice = { tools: ['legend', 'search'] as const, height: 480, parent: '' };

  test('names how the atlas is embedded in its address, in one order', () => {
    expect(embedAddress(linkTo(READING), choice, BASE)).toBe(
      `${BASE}?select=${BAY}&embed=1&tools=search,legend`,
    );
    expect(embedAddress(linkTo({}), { ...choice, tools: [], parent: 'https://a.example:8080' }, BASE)).toBe(
      `${BASE}?embed=1&parent=https://a.example:8080`,
    );
  });

  test('holds nothing that ends an attribute, whatever a name is', () => {
    const code = embedCode(`${BASE}?a=1&b=2`, choice, '"><script>alert(1)</script>');
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(code).toContain('src="https://atlas.example.org/ningbo/?a=1&amp;b=2"');
    expect(code).not.toContain('<script');
  });

  test('connects the two only for an origin', () => {
    expect(embedCode(BASE, { ...choice, parent: 'https://a.example' }, '')).toContain('connectAtlas');
    expect(embedCode(BASE, { ...choice, parent: 'a.example' }, '')).not.toContain('connectAtlas');
    for (const text of ['javascript:alert(1)', 'https://a.example/path', 'https://a b', '*', 'null', ''])
      expect(isOrigin(text)).toBe(false);
  });
});

describe('a poster', () => {
  const reader = { graph, language: 'zh' as const, words };
  const about = (id: string) =>
    posterContent(reader, {
      selection: { kind: 'node', id: nodeId(id) },
      name: '',
      address: `${BASE}?select=${id}`,
      reviewNumber: '',
    });

  test('tells what the dossier tells, each fact with the document or as counted', () => {
    const { facts, name, path, sources, frame } = about(BAY);
    expect(name).toBe('前湾新区');
    expect(path).toContain('北部前湾产业带');
    expect(sources).toMatch(/^出处：.*表4-1/);
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter(({ source }) => source === '')).toEqual([]);
    expect(facts.find(({ label }) => label === '片区')).toMatchObject({
      value: '湾东片、湾西片',
      source: '2021规划 表4-1',
    });
    expect(frame).toContain('审图号：示意图');
  });

  test('says of a draft that it was never in force', () => {
    const clause = graph.dataset.nodes.find((node) => node.class === 'policy-clause');
    expect(about(clause?.id ?? '').warning).toBe('征求意见稿，未以此形式生效');
    expect(about(BAY).warning).toBeUndefined();
  });

  test('of no record is of the view', () => {
    const content = posterContent(reader, {
      selection: { kind: 'none' },
      name: '项目',
      address: BASE,
      reviewNumber: 'GS(2026)1',
    });
    expect(content).toMatchObject({ name: '项目', facts: [], summary: '', sources: '' });
    expect(content.frame).toContain('GS(2026)1');
  });

  test.each([
    ['short', BASE, 41],
    ['long', `${BASE}?needs=${'%E4%B8%80'.repeat(200)}`, 120],
  ])('with a %s address keeps everything on the sheet, and nothing over the code', (_, address, modules) => {
    const content = { ...about(BAY), address };
    const { height, items, width } = layOutPoster(content, { hasMap: true, modules, measure });
    const code = items.flatMap((item) => (item.kind === 'code' ? [item] : []))[0];
    const side = modules * (code?.module ?? 0);
    expect(code?.module).toBeGreaterThanOrEqual(3);
    const texts = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
    expect(texts.filter(({ x, text, font }) => x + measure(text, font) > width - 40)).toEqual([]);
    expect(texts.filter(({ y }) => y > height - 20)).toEqual([]);
    const beside = texts.filter(({ y }) => y > (code?.y ?? 0));
    expect(beside.length).toBeGreaterThan(2);
    expect(beside.filter(({ x }) => x < (code?.x ?? 0) + side)).toEqual([]);
    expect((code?.y ?? 0) + side).toBeLessThan(height);
  });

  test('goes without a map where there is none', () => {
    const content = about(BAY);
    const [bare, whole] = [false, true].map((hasMap) =>
      layOutPoster(content, { hasMap, modules: 41, measure }),
    );
    expect(bare?.items.some(({ kind }) => kind === 'map')).toBe(false);
    expect((whole?.height ?? 0) - (bare?.height ?? 0)).toBeGreaterThan(600);
  });
});
