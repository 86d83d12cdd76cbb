import { beforeAll, expect, test } from 'vitest';
import { buildSearchFile } from '../../geodata/steps/search-index.ts';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import { askAtlas } from '../../src/atlas/search/ask-atlas.ts';
import { countedAnswer, nextRanks } from '../../src/atlas/search/counted-answer.ts';
import { createSearchIndex } from '../../src/atlas/search/search.ts';
import { superlativeIn } from '../../src/atlas/search/superlatives.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await realGraph();
}, 30_000);

const linkedTo = (kind: string, from: string, to: string): number =>
  graph.dataset.links.filter(
    (link) =>
      link.kind === kind && graph.node(link.from)?.class === from && graph.node(link.to)?.class === to,
  ).length;

test.each([
  ['哪个区的片最多', 'places', 'subzone', 'zone'],
  ['请问哪个区的片最多？', 'places', 'subzone', 'zone'],
  ['片最多的区', 'places', 'subzone', 'zone'],
  ['片最多的是哪个区', 'places', 'subzone', 'zone'],
  ['which zone has the most sub-zones', 'places', 'subzone', 'zone'],
  ['哪个带的区最多', 'places', 'zone', 'belt'],
  ['区最多的产业带', 'places', 'zone', 'belt'],
  ['which belt has the most zones?', 'places', 'zone', 'belt'],
  ['哪个区县的特色小镇最多', 'places', 'town', 'district'],
  ['哪个区的特色小镇最多', 'places', 'town', 'district'],
  ['特色小镇最多的产业', 'places', 'town', 'leading'],
  ['哪个部门负责的任务最多', 'measures', undefined, 'bureau'],
  ['which bureau is responsible for the most measures', 'measures', undefined, 'bureau'],
  ['哪家企业的项目最多', 'projects', undefined, 'company'],
  ['哪份文件的疑点最多', 'findings', undefined, 'document'],
])('%s asks for %s (%s) by %s', (question, view, own, by) => {
  expect(superlativeIn(question)).toEqual(own === undefined ? { view, by } : { view, class: own, by });
});

test.each([
  '最多',
  '最多支持多少',
  '奖励最多的条款',
  '哪个区的人口最多',
  '哪个部门最多',
  '片最多',
  '哪个片的区最多',
  '前湾新区的片最多吗还是慈溪的片最多',
  'the most',
  '哪个区的片最少',
])('%s is not taken for what it does not say', (question) => {
  expect(superlativeIn(question)).toBeUndefined();
});

test('the count is that of the records, the largest first, and ties are told as ties', () => {
  const answer = countedAnswer(graph, '哪个区的片最多');
  const counts = answer?.groups.map(({ count }) => count) ?? [];
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(linkedTo('part-of', 'subzone', 'zone'));
  expect(answer?.tied).toBe(counts.filter((count) => count === counts[0]).length);
  expect(answer?.pairs).toEqual([
    ['class', 'subzone'],
    ['group', '-zone'],
  ]);
  const belts = countedAnswer(graph, '哪个带的区最多');
  expect(belts?.groups).toHaveLength(5);
  expect(belts?.groups.reduce((sum, { count }) => sum + count, 0)).toBe(20);
});

test('a chosen plan is counted alone, and where it says nothing nobody has the most', () => {
  expect(countedAnswer(graph, '哪个区的片最多', '2016-pilot-plan')).toBeUndefined();
  const all = countedAnswer(graph, '哪个部门负责的任务最多')?.groups[0]?.count ?? 0;
  const of2016 = countedAnswer(graph, '哪个部门负责的任务最多', '2016-pilot-plan')?.groups[0]?.count ?? 0;
  expect(of2016).toBeGreaterThan(0);
  expect(of2016).toBeLessThanOrEqual(all);
});

test('the answer leads and leaves the ordinary one as it was', () => {
  const { documents, nodes } = graph.dataset;
  const index = createSearchIndex(graph, buildSearchFile(nodes, documents));
  expect(askAtlas(graph, index, '哪个区的片最多').counted?.view).toBe('places');
  expect(askAtlas(graph, index, '特色小镇').counted).toBeUndefined();
});

test('those after the largest are never cut among equals', () => {
  const counted = countedAnswer(graph, '哪个区的片最多');
  if (counted === undefined) throw new Error('No answer.');
  // Two have four pieces; of the many with three none is named, as not all would be.
  expect(nextRanks(counted, 4).map(({ count }) => count)).toEqual([4, 4]);
  expect(nextRanks(counted, counted.groups.length)).toHaveLength(counted.groups.length - counted.tied);
});
