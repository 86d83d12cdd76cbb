import { expect, test } from 'vitest';
import { pageWords } from '../../geodata/pages/page-words.ts';
import { pagesOf } from '../../geodata/pages/small-pages.ts';
import { cardOf } from '../../src/atlas/reading/card.ts';
import { hasOwnPage } from '../../src/atlas/records/own-page.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

const graph = await realGraph();
const reader = { graph, language: 'zh' as const, words: pageWords('zh') };
const count = (own: string) => graph.dataset.nodes.filter((node) => node.class === own).length;
const factsOf = (id: string) => cardOf(reader, { kind: 'node', id: nodeId(id) })?.facts ?? [];

test('core, belts, zones and clusters have a page each in either language, whole and without a script', () => {
  const pages = pagesOf({ graph, stories: [] }, {});
  expect(pages).toHaveLength(2 * (count('core') + count('belt') + count('zone') + count('cluster')));
  expect(pages.length).toBeGreaterThan(80);
  const broken = pages.filter(({ text }) => /undefined|<script|\{|[a-z]+\.[a-z]+[A-Z]/.test(text));
  expect(broken.map(({ path }) => path)).toEqual([]);
});

test('a card tells nothing without the place that states it, or that we counted it', () => {
  const untold = graph.dataset.nodes.filter(hasOwnPage).flatMap(({ id }) => {
    const card = cardOf(reader, { kind: 'node', id });
    const facts = card?.facts.filter(({ isCount, sources }) => !isCount && sources.length === 0) ?? [];
    return facts.map(({ label }) => `${id} ${label}`);
  });
  expect(untold).toEqual([]);
});

test('few parts are told by name with their source, many are counted', () => {
  expect(factsOf('place/zone/qianwan')[0]).toMatchObject({ label: '片区', isCount: false });
  const counted = factsOf('place/belt/west-yanlu').filter(({ isCount }) => isCount);
  expect(counted.every(({ value }) => /^\d+$/.test(value))).toBe(true);
  expect(counted.length).toBeGreaterThan(0);
});
