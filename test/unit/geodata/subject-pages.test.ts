import { describe, expect, test } from 'vitest';
import { chineseWords } from '../../../geodata/site/chinese-words.ts';
import { clientDeclarations, parseEmbedOrigins } from '../../../geodata/site/publish-client.ts';
import { pagesOf, sitemap } from '../../../geodata/site/subject-pages.ts';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';

const words = chineseWords();
const reader = { graph: SMALL_GRAPH, language: 'zh' as const, words };
const BASE = 'https://atlas.example.org/ningbo/';

const pageOf = (path: string, site: Parameters<typeof pagesOf>[1] = {}, graph = SMALL_GRAPH): string =>
  pagesOf({ ...reader, graph }, site).find((page) => page.path === path)?.text ?? '';

describe('small pages for messengers', () => {
  test('are made of the core, belts, zones and clusters', () => {
    expect(pagesOf(reader, {}).map(({ path }) => path)).toEqual([
      'p/place/belt/north-qianwan/index.html',
      'p/place/zone/bay/index.html',
      'p/place/zone/hill/index.html',
      'p/industry/2021/materials/index.html',
    ]);
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
    expect(page).toContain(`<meta property="og:image" content="${BASE}preview.jpg">`);
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
      [...sitemap(BASE, pagesOf(reader, {})).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => at),
    ).toEqual([
      BASE,
      `${BASE}p/place/belt/north-qianwan/`,
      `${BASE}p/place/zone/bay/`,
      `${BASE}p/place/zone/hill/`,
      `${BASE}p/industry/2021/materials/`,
    ]);
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
