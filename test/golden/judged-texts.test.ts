import { describe, expect, test } from 'vitest';
import { buildSearchFile } from '../../geodata/steps/search-index.ts';
import { benchmarkText } from '../../src/atlas/facts/benchmark-text.ts';
import { goalText } from '../../src/atlas/facts/quantity-text.ts';
import { citationsOfFact } from '../../src/atlas/facts/sources-of-fact.ts';
import { bureausOf } from '../../src/atlas/graph/related-records.ts';
import { isIndicator } from '../../src/atlas/reading/indicator-series.ts';
import type { Link } from '../../src/atlas/records/link.ts';
import { askAtlas } from '../../src/atlas/search/ask-atlas.ts';
import { createSearchIndex } from '../../src/atlas/search/search.ts';
import { listRows } from '../../src/atlas/tables/record-rows.ts';
import { translateChinese } from '../../src/messages/translate.ts';
import '../fixtures/all-words.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

const graph = await realGraph();
const { documents, nodes } = graph.dataset;
const indicators = nodes.filter(isIndicator);
const assessments = nodes.filter((node) => node.kind === 'assessment');

const index = createSearchIndex(graph, buildSearchFile(nodes, documents));

const from = (id: string, kind: Link['kind']) =>
  graph.outgoing(nodeId(id)).flatMap((link) => (link.kind === kind ? [link.to] : []));

describe('what the plan of 2021 judges of the situation', () => {
  test('opportunities, challenges and weaknesses under the headings of the text, in its order', () => {
    const rows = listRows(graph, 'assessments').map(({ node }) => `${node.class} ${node.name}`);
    expect(rows).toEqual([
      'weakness 结构不优',
      'weakness 融合不深',
      'weakness 引领不强',
      'weakness 支撑不足',
      'weakness 效率不高',
      'opportunity 新一轮科技革命带来的创新融合机遇',
      'opportunity 全球产业链重构带来的时间窗口机遇',
      'opportunity 制造强国再提升创造的历史机遇',
      'opportunity 国家重大战略加速推进孕育的难得机遇',
      'challenge 不确定性因素增多',
      'challenge 全球经济下行压力加大',
      'challenge 产业链安全问题凸显',
      'challenge 城市间竞争加剧',
    ]);
  });

  test('each is cited at its part, named in English and says on what it rests', () => {
    const sections = { opportunity: '二（一）', challenge: '二（二）', weakness: '一（三）' };
    for (const { attributes, citations, class: own, nameEn } of assessments) {
      expect(citations).toEqual([{ document: '2021-14fyp', locator: sections[own] }]);
      expect(nameEn).toMatch(/^[A-Z]/);
      expect(attributes.points?.length).toBeGreaterThan(1);
      // Our translation stands item by item, or the Chinese is shown.
      expect(attributes.pointsEn).toHaveLength(attributes.points?.length ?? 0);
    }
  });

  test('leads to the industries, the places and the numbers that its own text names', () => {
    const structure = 'assessment/2021/weakness/structure';
    expect(from(structure, 'concerns')).toEqual(
      expect.arrayContaining(['industry/2021/cluster/biomedicine', 'industry/2021/frontier/5g']),
    );
    expect(from(structure, 'rests-on')).toEqual([
      'indicator/2021/strategic-share-2020',
      'indicator/2021/digital-core-share-2020',
    ]);
    expect(from('assessment/2021/weakness/leadership', 'names')).toEqual([
      'place/zone/qianwan',
      'place/locality/yongjiang-corridor',
    ]);
    // The text writes 战略新兴产业: what is read so is not called stated.
    const read = graph.outgoing(nodeId(structure)).filter(({ basis }) => basis === 'derived');
    expect(read.map(({ to }) => to)).toEqual(['industry/2021/leading/strategic-emerging']);
  });
});

test('with whom Ningbo is compared: what, with whom, how much, of which year', () => {
  const told = indicators.flatMap(({ attributes: { benchmarks = [] }, id }) =>
    benchmarks.map((benchmark) =>
      [
        id.slice('indicator/2021/'.length),
        benchmarkText(benchmark, { language: 'zh', translate: translateChinese }),
        benchmark.year ?? '',
        benchmark.citations.map(({ locator }) => locator).join(),
      ].join(' | '),
    ),
  );
  expect(told).toEqual([
    'clusters-growth-2020 | 高于规上工业平均 0.4 个百分点 | 2020 | 一（一）3',
    'digital-core-share-2020 | 杭州 26.6 % |  | 一（三）',
    'digital-core-share-2020 | 全省平均水平 10.7 % |  | 一（三）',
    'high-tech-firms-2020 | 为深圳的 17 % | 2020 | 一（三）',
    'high-tech-firms-2020 | 为杭州的 约 40 % | 2020 | 一（三）',
    'strategic-share-2020 | 合肥 55.5 % | 2020 | 一（三）',
    'strategic-share-2020 | 深圳 37.1 % | 2020 | 一（三）',
    'strategic-share-2020 | 全省平均水平 33.1 % | 2020 | 一（三）',
  ]);
});

test('growth since 2015 or 2016, as the plan of 2021 tells it: by how much, or from what', () => {
  const isTold = (node: (typeof indicators)[number], attribute: string) =>
    citationsOfFact(node, attribute).some(
      ({ document, locator }) => document === '2021-14fyp' && /^一（一）\d$/.test(locator),
    );
  const grown = indicators.flatMap((node) => {
    const { baseValue, baseYear, change, changeFrom, changeUnit } = node.attributes;
    const name = node.id.slice('indicator/2021/'.length);
    return [
      ...(change !== undefined && changeFrom !== 2019 && isTold(node, 'change')
        ? [`${name} ${change} ${changeUnit} ${changeFrom}`]
        : []),
      ...(baseValue !== undefined && isTold(node, 'baseValue') ? [`${name} ← ${baseValue} ${baseYear}`] : []),
      // Of a fall the value is itself by how much.
      ...(/下降幅度/.test(node.name) && isTold(node, 'value')
        ? [`${name} ${node.attributes.value} ${baseYear}`]
        : []),
    ];
  });
  expect(grown).toHaveLength(32);
  expect(grown.toSorted()).toEqual([
    'city-rank-2020 ← 12 2015',
    'cost-per-hundred-2020 -0.8 元 2015',
    'demonstration-bases-2020 2 个 2015',
    'energy-reduction-actual-2020 14.93 2015',
    'equipment-share-actual-2020 8.5 个百分点 2015',
    'export-delivery-2020 16.8 % 2015',
    'firms-1-billion-2020 29 家 2015',
    'firms-10-billion-2020 13 家 2015',
    'firms-100-billion-2020 2 家 2015',
    'firms-above-scale-2020 1142 家 2015',
    'gross-output-2020 30 % 2015',
    'high-tech-share-actual-2020 20.9 个百分点 2015',
    'ic-output-2020 502.2 % 2016',
    'invention-patents-2020 ← 1.4132 2015',
    'large-firms-average-2020 ← 36.72 2015',
    'large-firms-share-2020 ← 29.39 2015',
    'listed-firms-2020 39 家 2015',
    'new-materials-output-2020 175.8 % 2016',
    'new-materials-output-2020 ← 788.6 2016',
    'new-product-rate-manufacturing-actual-2020 5.2 个百分点 2015',
    'optical-electronics-output-2020 180.1 % 2016',
    'productivity-2020 52.2 % 2015',
    'profit-margin-2020 2.9 个百分点 2015',
    'profits-2020 106.1 % 2015',
    'profits-and-taxes-2020 58.2 % 2015',
    'province-share-2020 4.7 个百分点 2015',
    'rd-share-2020 0.72 个百分点 2015',
    'software-revenue-2020 127.5 % 2016',
    'strategic-share-2020 7 个百分点 2015',
    'top-500-2020 5 家 2015',
    'value-added-above-scale-2020 56.9 % 2015',
    'water-reduction-actual-2020 22.8 2015',
  ]);
});

test('the phases of the pilot follow one another in time, each with its tasks', () => {
  const phases = nodes.flatMap((node) => (node.kind === 'measure' && node.class === 'phase' ? [node] : []));
  const told = phases
    .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id))
    .map(({ attributes: { yearFrom, yearTo }, id, name }) => {
      const tasks = graph.incoming(id).filter(({ kind }) => kind === 'part-of');
      return `${yearFrom}–${yearTo} ${name} ${tasks.length}`;
    });
  expect(told).toEqual([
    '2016–2016 全面启动试点示范城市建设 2',
    '2017–2019 全面推进试点建设 3',
    '2020–2020 建设总结评价 4',
  ]);
});

test('districts and parks implement all 24 measures of 2023, by the one sentence that says so', () => {
  const all = nodeId('organisation/collective/districts-and-zones');
  const links = graph.outgoing(all);
  const measures = nodes.filter((node) => node.document === '2023-361-plan' && node.class === 'measure');
  expect(links.map(({ to }) => to).toSorted()).toEqual(measures.map(({ id }) => id).toSorted());
  expect(links).toHaveLength(24);
  expect(new Set(links.map(({ basis, citations }) => `${basis} ${citations[0]?.locator}`))).toEqual(
    new Set(['stated 二（一）1']),
  );
  // Beside the bureaus that each names for itself, never in their place.
  for (const { id } of measures) expect(bureausOf(graph, id).length).toBeGreaterThan(1);
  // Which they are, no document says.
  expect(graph.incoming(all)).toEqual([]);
});

describe('goals in words', () => {
  const goals = indicators.filter(({ attributes }) => attributes.goal !== undefined);
  const saidOf = (id: string) => {
    const { goal = '', force } = goals.find((node) => node.id === id)?.attributes ?? {};
    return goalText({ format: 'goal', text: goal, force }, translateChinese);
  };

  test.each([
    ['indicator/2020/cixi/goal-manufacturing-share', '保持不变'],
    ['indicator/2021/goal-value-added-standing-2025', '保持在全国第一方阵'],
    ['indicator/2021/goal-value-added-advance-2025', '力争 争先进位'],
    ['indicator/2021/energy-reduction-2025', '完成省里下达的目标任务'],
    ['indicator/2023/goal-china-quality-award-2027', '力争 零的突破'],
    ['indicator/2023/goal-zero-carbon-2027', '探索 培育创建一批'],
  ])('%s: %s', (id, said) => {
    expect(saidOf(id)).toBe(said);
  });

  test('are counted, each about a place, and none has a number beside it', () => {
    const byDocument = ['2020-cixi-plan', '2021-14fyp', '2023-361-plan'].map(
      (id) => goals.filter(({ document }) => document === id).length,
    );
    expect(byDocument).toEqual([8, 14, 9]);
    for (const { attributes, id } of goals) {
      expect(attributes.value).toBeUndefined();
      expect(from(id, 'targets').some((to) => to.startsWith('place/'))).toBe(true);
    }
  });
});

describe('what the documents do not hold', () => {
  test.each([
    ['投资额', 'document/2016-pilot-plan'],
    ['土地面积', 'document/2021-14fyp'],
    ['申报材料', 'document/2020-policy-draft'],
    ['2070名单', 'document/2023-361-plan'],
  ])('who searches for %s is told by %s', (query, id) => {
    const hit = askAtlas(graph, index, query).hits.find((found) => found.id === id);
    expect(hit?.mentions.map(({ field }) => field)).toContain('absence');
  });

  test('is of classes that records of the document have, and cited in the same document', () => {
    for (const { absences = [], id } of documents)
      for (const { citations, classes } of absences) {
        for (const name of classes)
          expect(
            nodes.some((node) => node.class === name && node.citations.some((at) => at.document === id)),
          ).toBe(true);
        expect(citations.every(({ document }) => document === id)).toBe(true);
      }
  });
});

const first = (query: string) => askAtlas(graph, index, query).hits[0]?.id;

test('clauses 23 and 24 of the draft are found by what they say in full', () => {
  expect(first('支持企业争创中国质量奖（提名奖）')).toBe('measure/2020/clause/23-quality-awards');
  expect(first('国际、国家和“浙江制造”标准等')).toBe('measure/2020/clause/24-standards');
});
