import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import { readDocument } from '../../src/atlas/reading/document-reading.ts';
import { dutiesOf, organisationNames } from '../../src/atlas/reading/duties.ts';
import { chartsOf, isIndicator } from '../../src/atlas/reading/indicator-series.ts';
import { FORCES } from '../../src/atlas/records/indicator.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await realGraph();
}, 30_000);

const department = (name: string) => nodeId(`organisation/department/${name}`);

describe('organisations through the reform of 2019', () => {
  test.each([
    ['economy-and-informatization-bureau', ['市经信委']],
    ['financial-regulation-bureau', ['市金融办']],
    ['natural-resources-and-planning-bureau', ['市国土资源局', '市规划局']],
    ['market-regulation-bureau', ['市质监局']],
    ['ecology-and-environment-bureau', ['市环保局']],
  ])('%s was', (name, earlier) => {
    const names = organisationNames(graph, department(name)).filter(({ relation }) => relation === 'earlier');
    expect(names.map(({ node }) => node.name)).toEqual(earlier);
    for (const { links } of names) {
      expect(links).toMatchObject([{ basis: 'derived', rule: 'outside-knowledge' }]);
      expect(links[0]?.note).toContain('2019年市级机构改革');
    }
  });

  test('the bureau of today answers for what the commission of 2016 did', () => {
    const duties = dutiesOf(graph, department('economy-and-informatization-bureau'));
    const documents = duties.map(({ document }) => document);
    expect(documents).toContain('2016-pilot-plan');
    expect(documents).toContain('2023-361-plan');
    const [pilot] = duties.filter(({ document }) => document === '2016-pilot-plan');
    expect(new Set(pilot?.duties.map(({ under }) => under.name))).toEqual(new Set(['市经信委']));
    expect(pilot?.places.length).toBeGreaterThan(5);
  });
});

test('no chart joins two definitions, and every point has a citation', () => {
  const charts = chartsOf(graph, graph.dataset.nodes.filter(isIndicator));
  expect(charts.length).toBeGreaterThan(20);
  for (const chart of charts) {
    for (const { from, to } of chart.strokes) {
      expect(from.definition).toBe(to.definition);
      expect(from.year).toBeLessThan(to.year);
    }
    for (const point of chart.points) expect(point.indicator.citations.length).toBeGreaterThan(0);
  }
});

test.each([
  ['争创', '2016/national-innovation-centres 2016/municipal-innovation-centres 2016/standardisation-pilots'],
  [
    '争取',
    '2016/national-champions 2016/national-champion-candidates 2021/zhejiang-brand-firms-2025 2021/well-known-marks-2025 2021/excellence-model-2025 2021/standards-box-2025 2021/zhejiang-standards-2025',
  ],
  [
    '力争',
    '2021/champions-2025 2021/champions-contribution-2025 2021/firms-10-billion-2025 2021/firms-50-billion-2025 2021/small-to-scale-2025 2021/industrial-land-2025 2021/industrial-land-share-2025 2021/speciality-parks-2025 2021/new-small-firm-parks-2025 2021/innovation-teams-2025 2021/kunpeng-plan-2025 2021/yongjiang-projects-2025 2023/provincial-quality-awards-2027 2023/provincial-management-benchmarks-2027',
  ],
  ['确保', '2021/industrial-land-quota-2025 2021/long-term-loans-2025 2021/long-term-loan-share-2025'],
] as const)('what the text says with %s is no plain promise', (force, ids) => {
  expect(FORCES).toContain(force);
  const forces = ids.split(' ').map((id) => {
    const found = graph.node(nodeId(`indicator/${id}`));
    return found !== undefined && isIndicator(found) ? found.attributes.force : undefined;
  });
  expect(forces).toEqual(ids.split(' ').map(() => force));
});

test('no remark on an indicator repeats what has a column of its own', () => {
  const repeated = graph.dataset.nodes
    .filter(isIndicator)
    .filter(({ attributes: { note = '' } }) => /力争|争取|争创|取下限|完成度|未写年份/.test(note));
  expect(repeated.map(({ id }) => id)).toEqual([]);
});

test('a share of a sum says what it is a share of, and whether it is the most or the share itself', () => {
  const amounts = graph.dataset.nodes.flatMap((node) =>
    node.kind === 'measure' ? (node.attributes.amounts ?? []) : [],
  );
  const rates = amounts.filter(({ ratePct }) => ratePct !== undefined);
  expect(rates).toHaveLength(13);
  expect(rates.filter(({ rateOf }) => rateOf === undefined)).toEqual([]);
  const exact = rates.flatMap(({ rateBound, ratePct = 0 }) => (rateBound === 'exact' ? [ratePct] : []));
  expect(exact.toSorted((a, b) => a - b)).toEqual([20, 50, 80]);
  expect(rates.filter(({ rateBound }) => rateBound === 'at-most')).toHaveLength(10);
});

test('every document opens on records from most of its sections', () => {
  const sparse = graph.dataset.documents.filter(({ id }) => {
    const sections = readDocument(graph, id)?.sections ?? [];
    const held = sections.filter(({ records }) => records.nodes.length + records.links.length > 0);
    return held.length / sections.length <= 0.5;
  });
  expect(sparse.map(({ id }) => id)).toEqual([]);
});
