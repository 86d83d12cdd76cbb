import { beforeAll, expect, test } from 'vitest';
import { leadingIndustries, placesGoverned, rulesGoverning } from '../../src/atlas/graph/governed.ts';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import { placesOf } from '../../src/atlas/graph/places-of.ts';
import { plainText } from '../../src/atlas/reading/inline.ts';
import type { NodeId } from '../../src/atlas/records/id.ts';
import type { Measure } from '../../src/atlas/records/measure.ts';
import { dossierOf } from '../fixtures/dossier-data.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

let graph: Graph;
let rules: Measure[];
beforeAll(async () => {
  graph = await realGraph();
  rules = graph.dataset.nodes.filter(
    (node): node is Measure => node.kind === 'measure' && (node.attributes.rules ?? []).length > 0,
  );
}, 60_000);

/** The id of a record that there is. */
function known(id: string): NodeId {
  const node = graph.dataset.nodes.find((record) => record.id === id);
  if (node === undefined) throw new Error(`no ${id}`);
  return node.id;
}

test('these are the numbers of all planning rules', () => {
  const numbers = rules.flatMap((rule) =>
    (rule.attributes.rules ?? []).map(({ comparison, counted, force, governs, number, placeClass, unit }) =>
      [governs, placeClass ?? '—', counted, force, comparison, number, unit].join(' '),
    ),
  );
  expect(numbers.toSorted()).toEqual([
    'city — industrial-land-quota  gte 35 %',
    'city — industrial-land-quota 确保 gte 35 %',
    'development-zone zone leading-industries 原则上 lte 2 个',
    'district district leading-industries 原则上 lte 3 个',
    'industrial-land — standard-land-share  eq 100 %',
    'new-project — parks 必须 gte 1 个',
    'other-key-platform — leading-industries 原则上 lte 1 个',
    'project — land-area 不再 lt 20 亩',
    'project — plant-investment 不再 lte 5000 万元',
    'segment-cluster — strategic-parks 原则上 lte 3 个',
    'small-firm-park — small-firm-share 不得 gte 70 %',
    'strategic-park — leading-industries 原则上 lte 2 个',
    'town town leading-industries 原则上 lte 1 个',
    'wanmu-platform — leading-industries 原则上 lte 1 个',
  ]);
});

test('a rule governs exactly the places of its class, and each of them is governed by it', () => {
  for (const measure of rules)
    for (const rule of measure.attributes.rules ?? []) {
      const governed = placesGoverned(graph, rule).map(({ id }) => id);
      const ofClass = graph.dataset.nodes
        .filter((node) => node.class === rule.placeClass || node.id === rule.place)
        .map(({ id }) => id);
      expect(governed.toSorted()).toEqual(ofClass.toSorted());
      const back = graph.dataset.nodes.filter((node) =>
        rulesGoverning(graph, node).some(({ rule: other }) => other === rule),
      );
      expect(back.map(({ id }) => id).toSorted()).toEqual(ofClass.toSorted());
    }
});

test('a rule lights the places that it governs, and one without places none of them', () => {
  expect(placesOf(graph, known('measure/2021/rule/leading-industries-platform'))).toHaveLength(43);
  expect(placesOf(graph, known('measure/2021/rule/leading-industries-zone'))).toHaveLength(20);
  expect(placesOf(graph, known('measure/2023/planning-rule/leading-industries-per-park'))).toEqual([]);
});

test('only leading industries that the document of the rule states are counted', () => {
  const countOf = (id: string, document = '2021-14fyp') =>
    leadingIndustries(graph, known(id), document).length;
  const towns = graph.dataset.nodes.filter((node) => node.class === 'town');
  expect(new Set(towns.map(({ id }) => countOf(id)))).toEqual(new Set([1]));
  expect(countOf(towns[0]?.id ?? 'none', '2023-361-plan')).toBe(0);
  expect(countOf('place/zone/qianwan')).toBe(0);
});

test('the dossier of a place tells the rules of its class with its own count, and the verdict that leads to its evidence', () => {
  const town = known('place/town/yuyao-robot-valley');
  const section = dossierOf(graph, { kind: 'node', id: town }).sections.find(
    ({ key }) => key === 'governing-rules',
  );
  const [block] = section?.blocks ?? [];
  if (block?.kind !== 'list') throw new Error('no rules');
  expect(block.lines).toHaveLength(1);
  expect(block.lines[0]?.sources).toEqual([{ document: '2021-14fyp', locator: '五（七）2' }]);
  expect(block.lines[0]?.basis).toContainEqual(expect.objectContaining({ kind: 'count', text: '1' }));
  expect(block.lines[0]?.basis).toContainEqual({
    kind: 'rules',
    text: '符合',
    of: 'measure/2021/rule/leading-industries-platform',
    at: town,
  });
});

test('a zone says that the rule is read to be about it, and that its leading industries are not stated', () => {
  const { sections } = dossierOf(graph, { kind: 'node', id: known('place/zone/qianwan') });
  const block = sections.find(({ key }) => key === 'governing-rules')?.blocks[0];
  if (block?.kind !== 'list') throw new Error('no rules');
  expect(block.lines[0]?.isDerived).toBe(true);
  expect(block.lines[0]?.content.map(({ kind }) => kind)).toEqual(['link', 'quiet']);
  const [line] = block.lines;
  expect(plainText(line?.basis ?? [], 'zh')).toMatch(
    /^这份文件未载明主导产业；有其他关系的产业 \d+ 个，文件不足以判断（按上下文读出）$/,
  );
});

test('the dossier of a rule leads to its places', () => {
  const { sections } = dossierOf(graph, {
    kind: 'node',
    id: known('measure/2021/rule/leading-industries-district'),
  });
  expect(sections.find(({ key }) => key === 'governed-1')?.count?.value).toBe(10);
});
