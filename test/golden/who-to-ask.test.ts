import { expect, test } from 'vitest';
import { dutiesAbout, nodesOfTopic, whoToAsk } from '../../src/atlas/reading/who-to-ask.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

const graph = await realGraph();

function asked(topicId: string) {
  const topic = graph.dataset.topics.find(({ id }) => id === topicId);
  if (topic === undefined) throw new Error(`no ${topicId}`);
  return whoToAsk(graph, nodesOfTopic(graph, topic));
}

test('of talent the organisation department comes first, which four of its five texts name first', () => {
  const [first, second] = asked('topic/talent').bureaus;
  expect([first?.bureau.name, first?.first, first?.duties.length]).toEqual([
    '市委组织部（市委人才办）',
    4,
    5,
  ]);
  expect(second?.bureau.name).toBe('市人力社保局');
});

test('the finance office is told as the bureau that it became, by a reform that no document tells', () => {
  const [first] = asked('topic/manufacturing-loans').bureaus;
  expect(first?.bureau.name).toBe('市地方金融监管局');
  expect(
    first?.former.map(({ node, way }) => [
      node.name,
      way.map((link) => link.basis === 'derived' && link.rule),
    ]),
  ).toEqual([['市金融办', ['outside-knowledge']]]);
});

test('nobody of today is a bureau that went on into another, and districts are never among those of the city', () => {
  for (const topic of graph.dataset.topics) {
    const { bureaus, districts } = whoToAsk(graph, nodesOfTopic(graph, topic));
    for (const { bureau } of bureaus) {
      expect(graph.outgoing(bureau.id).filter(({ kind }) => kind === 'continues')).toEqual([]);
      expect(bureau.id).not.toMatch(/^organisation\/(?:cixi|collective)\//);
    }
    for (const { bureau } of districts) expect(bureau.id).toMatch(/^organisation\/(?:cixi|collective)\//);
  }
});

test('every measure with a list of bureaus has exactly one that is named first in each passage', () => {
  const responsible = graph.dataset.links.filter(
    ({ kind, basis, from }) => kind === 'responsible' && basis === 'stated' && !from.includes('/collective/'),
  );
  const lists = new Map<string, number[]>();
  for (const { citations, order, to } of responsible) {
    const key = `${to} ${citations.map(({ locator }) => locator).join(' ')}`;
    lists.set(key, [...(lists.get(key) ?? []), order ?? 1]);
  }
  expect(lists.size).toBeGreaterThan(100);
  for (const orders of lists.values())
    expect(orders.toSorted((a, b) => a - b)).toEqual(orders.map((_, index) => index + 1));
});

test('the plan of 2021 names no bureau for its measures, which is told of them and of no other plan as a whole', () => {
  const documents = new Set(
    graph.dataset.topics.flatMap((topic) =>
      whoToAsk(graph, nodesOfTopic(graph, topic)).bureaus.flatMap(({ duties }) =>
        duties
          .filter(({ node }) => node.kind === 'measure' && node.class === 'measure')
          .map(({ document }) => document),
      ),
    ),
  );
  expect(documents.has('2021-14fyp')).toBe(false);
  expect(asked('topic/talent').unassigned.map(({ document }) => document)).toContain('2021-14fyp');
});

test('an industry leads to the bureaus of the measures that concern it', () => {
  const node = graph.node(nodeId('industry/2023/cluster/smart-appliances'));
  const bureaus = node === undefined ? [] : whoToAsk(graph, dutiesAbout(graph, node)).bureaus;
  expect(bureaus.map(({ bureau }) => bureau.name)).toEqual([
    '市经信局',
    '市市场监管局',
    '市发改委',
    '市自然资源规划局',
  ]);
});
