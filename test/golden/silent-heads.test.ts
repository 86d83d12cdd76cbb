import { beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import type { Dossier } from '../../src/atlas/reading/block.ts';
import { plainText } from '../../src/atlas/reading/inline.ts';
import { readDossier } from '../../src/atlas/reading/node-reading.ts';
import type { NodeKind } from '../../src/atlas/records/node.ts';
import { dossierOf, wordsOf } from '../fixtures/dossier-data.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await realGraph();
}, 30_000);

const words = wordsOf('zh');

function silenceOf({ sections }: Dossier): string {
  const blocks = sections.find(({ key }) => key === 'silent')?.blocks ?? [];
  return blocks.map((block) => (block.kind === 'paragraph' ? plainText(block.content, 'zh') : '')).join('');
}

const dossier = (id: string) => dossierOf(graph, { kind: 'node', id: nodeId(id) });

/** What a head asks for, and the kind of record that would answer it. */
const ASKED: readonly (readonly [key: string, kind: NodeKind])[] = [
  ['leads', 'industry'],
  ['gathers', 'industry'],
  ['ledBy', 'place'],
  ['gathersIn', 'place'],
  ['servedBy', 'project'],
  ['concernedBy', 'measure'],
  ['guidedBy', 'organisation'],
  ['responsibleBy', 'organisation'],
];
const ELSEWHERE = ['leads', 'gathers', 'ledBy', 'gathersIn', 'names', 'namedBy', 'concerns', 'responsibleBy'];

test('no head says “not stated” over records of what it asks for without saying where they stand and how many', () => {
  let told = 0;
  const bare = graph.dataset.nodes.flatMap((node) => {
    const groups = readDossier(graph, node.id)?.groups ?? [];
    const beside = ASKED.flatMap(([key, kind]) => {
      if (!groups.some((group) => group.key === key && group.items.length === 0)) return [];
      return groups
        .filter((group) => ELSEWHERE.includes(group.key))
        .map((group) => ({ group, count: group.items.filter((item) => item.node.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ count, group }) => ({
          head: words(`group.${key}`),
          other: `“${words(`group.${group.key}`)}” ${count}`,
        }));
    });
    if (beside.length === 0) return [];
    told += beside.length;
    const silence = silenceOf(dossierOf(graph, { kind: 'node', id: node.id }));
    return beside
      .filter(({ head, other }) => !new RegExp(`${head}（另有[^）]*${other}`).test(silence))
      .map(({ head, other }) => `${node.id}: ${head} / ${other}`);
  });
  expect(told).toBeGreaterThan(30);
  expect(bare).toEqual([]);
}, 20_000);

test('where a project lies is not silent where its place is known otherwise', () => {
  const lost = graph.dataset.nodes
    .filter(({ kind }) => kind === 'project')
    .flatMap((node) => {
      const groups = readDossier(graph, node.id)?.groups ?? [];
      const located = groups.find(({ key }) => key === 'locatedIn')?.items.length ?? 0;
      const silence = located === 0 ? '' : silenceOf(dossierOf(graph, { kind: 'node', id: node.id }));
      return /所在地（原文）(?!（另有“所在地” \d)/.test(silence) ? [node.id] : [];
    });
  expect(lost).toEqual([]);
}, 20_000);

test('a place of which the document of a rule names no leading industry says how many others are linked with it', () => {
  const rules = (id: string) => {
    const section = dossier(id).sections.find(({ key }) => key === 'governing-rules');
    const [block] = section?.blocks ?? [];
    return block?.kind === 'list' ? block.lines.map(({ basis }) => plainText(basis, 'zh')) : [];
  };
  expect(rules('place/district/cixi')).toContainEqual(
    expect.stringMatching(/^这份文件未载明主导产业；有其他关系的产业 \d+ 个，文件不足以判断/),
  );
  expect(silenceOf(dossier('place/park/cixi-binhai-longshan'))).toContain(
    '重点产业（另有“在此集聚的产业” 5）',
  );
});

test.each([
  [
    'place/township/guanhaiwei',
    ['观海卫东片', '观海卫西-附海片', '慈溪观海卫智能电器小镇', '观海卫镇工业园'],
  ],
  ['place/township/zhouxiang', ['周巷片', '慈溪小家电智造小镇', '周巷镇工业园']],
  ['place/township/longshan', ['龙山核心片', '慈溪滨海经济开发区(龙山镇)']],
])('%s gathers what lies in it, and each of that leads back', (id, expected) => {
  const groups = readDossier(graph, nodeId(id))?.groups ?? [];
  const inside = groups.filter(({ key }) => key.startsWith('contents.')).flatMap(({ items }) => items);
  expect(inside.map(({ node }) => node.name).toSorted()).toEqual(expected.toSorted());
  const back = inside.filter(
    ({ node }) =>
      !readDossier(graph, node.id)?.groups.some(
        ({ items, key }) => key === 'locatedIn' && items.some((item) => item.node.id === id),
      ),
  );
  expect(back).toEqual([]);
});

test('a town in a township of a district is said to lie in the township, which says the district', () => {
  const { summary } = dossier('place/town/cixi-guanhaiwei-appliance');
  expect(plainText(summary, 'zh')).toMatch(/^观海卫镇的特色小镇/);
});
