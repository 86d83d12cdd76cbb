import { describe, expect, test } from 'vitest';
import { drawPictures } from '../../../geodata/pages/draw-pictures.ts';
import { pictureDrawer } from '../../../geodata/pages/picture-svg.ts';
import { pictureContents } from '../../../geodata/pages/pictures.ts';
import { PICTURE_SIZE } from '../../../geodata/pages/small-page.ts';
import { pagesOf, sitemap } from '../../../geodata/pages/small-pages.ts';
import { clientDeclarations, parseEmbedOrigins } from '../../../geodata/site/publish-client.ts';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import type { Story } from '../../../src/atlas/records/story.ts';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';

const STORY: Story = {
  id: 'layout',
  title: '布局',
  titleEn: 'Layout',
  lead: '一核四带。',
  leadEn: 'One core, four belts.',
  steps: [
    {
      address: '?select=place/zone/bay',
      heading: '先看<湾区>',
      headingEn: 'The bay first',
      words: '片区 2 个。',
      wordsEn: 'Two sections.',
      records: ['place/zone/bay'],
      citations: [{ document: '2021-14fyp', locator: '表4-1' }],
    },
  ],
};
const source = { graph: SMALL_GRAPH, stories: [STORY] };
const BASE = 'https://atlas.example.org/ningbo/';

const pageOf = (path: string, site: Parameters<typeof pagesOf>[1] = {}, graph = SMALL_GRAPH): string =>
  pagesOf({ ...source, graph }, site).find((page) => page.path === path)?.text ?? '';

const square = (id: string, name: string, properties: object, west: number): GeoJSON.Feature => ({
  type: 'Feature',
  id,
  properties: { id, name, nameEn: '', belt: 'north', ...properties },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 29.9],
        [west + 0.1, 29.9],
        [west + 0.1, 30],
        [west, 30],
        [west, 29.9],
      ],
    ],
  },
});
const layer = (...features: GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

describe('small pages for messengers', () => {
  test('are made of the core, belts, zones, clusters and stories, in both languages', () => {
    const chinese = [
      'p/place/belt/north-qianwan/index.html',
      'p/place/zone/bay/index.html',
      'p/place/zone/hill/index.html',
      'p/industry/2021/materials/index.html',
      'p/story/layout/index.html',
    ];
    expect(pagesOf(source, {}).map(({ path }) => path)).toEqual([
      ...chinese,
      ...chinese.map((path) => path.replace('p/', 'p/en/')),
    ]);
  });

  test('in English say the same in English, and each leads to the other', () => {
    const page = pageOf('p/en/place/zone/bay/index.html');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('href="../../../../../?select=place/zone/bay&amp;lang=en">Open in the atlas</a>');
    expect(page).toContain(
      '<a class="other" lang="zh-CN" hreflang="zh-CN" href="../../../../../p/place/zone/bay/">中文</a>',
    );
    expect(page).toContain('content="../../../../../p/place/zone/bay/picture.png"');
    expect(pageOf('p/place/zone/bay/index.html')).toContain(
      'href="../../../../p/en/place/zone/bay/">English</a>',
    );
  });

  test('of a story tell each step with its source, and open it at its first', () => {
    const page = pageOf('p/story/layout/index.html');
    expect(page).toContain('<a class="open" href="../../../?story=layout.1">从头看这个讲解</a>');
    expect(page).toContain(
      '<li><h2>1 先看&lt;湾区&gt;</h2><p>片区 2 个。</p><p class="sources">出处：2021规划 表4-1</p></li>',
    );
    expect(page).toContain('<meta property="og:description" content="一核四带。（2021规划 表4-1）">');
  });

  test('say what it is and by which document, and lead into the atlas', () => {
    const page = pageOf('p/place/zone/bay/index.html');
    expect(page).toContain('<title>前湾新区 · 宁波产业布局图</title>');
    expect(page).toMatch(/<meta property="og:title" content="前湾新区 · 北部前湾产业带[^"]*">/);
    expect(page).toMatch(/<meta property="og:description" content="北部前湾产业带[^"]*（2021规划 表4-1）">/);
    expect(page).toContain('<a class="open" href="../../../../?select=place/zone/bay">');
    expect(page).toContain('<link rel="canonical" href="../../../../?select=place/zone/bay">');
    expect(page).toContain('审图号：示意图');
    expect(page).toContain('<dt>片区</dt><dd>湾东片、湾西片<small>2021规划 表4-1</small></dd>');
    expect(page).not.toMatch(/<script|<style| style=| on\w+=|\{/);
  });

  test('have absolute addresses once the site has one', () => {
    const page = pageOf('p/place/zone/bay/index.html', {
      address: BASE.slice(0, -1),
      reviewNumber: 'GS(2026)1',
    });
    expect(page).toContain(`<link rel="canonical" href="${BASE}?select=place/zone/bay">`);
    expect(page).toContain(`<meta property="og:url" content="${BASE}p/place/zone/bay/">`);
    expect(page).toContain(`<meta property="og:image" content="${BASE}p/place/zone/bay/picture.png">`);
    expect(page).toContain('审图号：GS(2026)1');
  });

  test('hold names as text, whatever they are', () => {
    const { dataset } = SMALL_GRAPH;
    const nodes = dataset.nodes.map((node) =>
      node.id === 'place/zone/bay' ? { ...node, name: '"><script>alert(1)</script>' } : node,
    );
    const page = pageOf('p/place/zone/bay/index.html', {}, createGraph({ ...dataset, nodes }));
    expect(page).toContain('<h1>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</h1>');
    expect(page).not.toContain('<script');
  });

  test('are listed for search engines, the atlas first', () => {
    expect(
      [...sitemap(BASE, pagesOf(source, {}).slice(0, 5)).matchAll(/<loc>([^<]*)<\/loc>/g)].map(
        ([, at]) => at,
      ),
    ).toEqual([
      BASE,
      `${BASE}p/place/belt/north-qianwan/`,
      `${BASE}p/place/zone/bay/`,
      `${BASE}p/place/zone/hill/`,
      `${BASE}p/industry/2021/materials/`,
      `${BASE}p/story/layout/`,
    ]);
  });
});

describe('pictures of the small pages', () => {
  const layers = {
    land: layer(square('land', '宁波', { class: 'city' }, 121)),
    districts: layer(),
    lines: layer(),
    labels: layer(),
    core: layer(),
    belts: layer(square('place/belt/north-qianwan', '北部前湾产业带', { class: 'belt' }, 121)),
    zones: layer(
      square('place/zone/bay', '前湾新区', { class: 'zone' }, 121.2),
      square('place/zone/hill', '山区<1>', { class: 'zone' }, 121.5),
    ),
    marked: layer(square('place/town/robot', '机器人小镇', { class: 'town' }, 121.6)),
  };
  const contents = pictureContents(source, layers, { reviewNumber: '甬S(2026)1' });
  const of = (id: string) => contents.find(({ folder }) => folder === `p/${id}/`)?.content;

  test('are one for both languages, with both names, and bring out what the page is about', () => {
    expect(contents.map(({ folder }) => folder)).toHaveLength(5);
    expect(of('place/zone/bay')).toMatchObject({
      name: '前湾新区',
      nameOther: 'Bay zone',
      shown: new Set(['place/zone/bay']),
      footer: expect.stringContaining('审图号：甬S(2026)1'),
    });
    expect(of('place/belt/north-qianwan')?.shown).toEqual(
      new Set(['place/belt/north-qianwan', 'place/zone/bay', 'place/zone/hill']),
    );
    expect(of('story/layout')?.shown).toBe('all');
  });

  test('say of a cluster how many places are brought out, and nothing where none is', () => {
    const cluster = of('industry/2021/materials');
    if (cluster === undefined || cluster.shown === 'all') throw new Error('there is no such picture');
    expect(cluster.told).toContain(`图上突出的是与它有联系的 ${cluster.shown.size} 处。`);
    const none = pictureContents(source, { ...layers, zones: layer(), belts: layer(), marked: layer() }, {});
    expect(none.find(({ folder }) => folder.includes('materials'))?.content.told).not.toContain('突出');
  });

  test('write names as text, and only those of what is brought out', () => {
    const draw = pictureDrawer(layers);
    const content = of('place/zone/bay');
    if (content === undefined) throw new Error('there is no such picture');
    const svg = draw({ ...content, name: '<b>&' });
    expect(svg).toContain('&lt;b&gt;&amp;');
    expect(svg).toContain('>前湾新区</text>');
    expect(svg).not.toContain('山区');
    expect(draw({ ...content, shown: new Set(['place/zone/hill']) })).toContain('山区&lt;1&gt;');
    expect(draw({ ...content, shown: 'all' })).not.toContain('山区');
  });

  test('are drawn as PNG of the size that the page names, the same every time', async () => {
    const content = of('place/zone/bay');
    if (content === undefined) throw new Error('there is no such picture');
    const svg = pictureDrawer(layers)({ ...content, told: `测 ${process.pid}` });
    const [first] = await drawPictures([svg]);
    const [again] = await drawPictures([svg]);
    const view = new DataView(first?.buffer ?? new ArrayBuffer(0), first?.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([PICTURE_SIZE.width, PICTURE_SIZE.height]);
    expect(Buffer.from(again ?? []).equals(Buffer.from(first ?? []))).toBe(true);
  });
});

describe('what is published for pages that embed the atlas', () => {
  test('declares the client and the messages, and imports nothing', () => {
    const declarations = clientDeclarations('.');
    expect(declarations).toMatch(/export declare function connectAtlas\(frame: HTMLIFrameElement/);
    expect(declarations).toMatch(/export type AtlasMessage\b/);
    expect(declarations).not.toMatch(/\bimport\b.* from/);
  });

  test('takes the origins of an operator, and names what is none', () => {
    expect(parseEmbedOrigins(' https://a.example  http://b.example:8080 ')).toEqual([
      'https://a.example',
      'http://b.example:8080',
    ]);
    expect(parseEmbedOrigins('')).toEqual([]);
    for (const wrong of ['*', 'a.example', 'https://a.example/', 'https://a.example;script-src', "'none'"])
      expect(() => parseEmbedOrigins(wrong)).toThrow(wrong.slice(0, 5));
  });
});
