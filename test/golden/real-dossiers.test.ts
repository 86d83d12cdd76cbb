import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import { readDocument } from '../../src/atlas/reading/document-reading.ts';
import { dutiesOf, organisationNames } from '../../src/atlas/reading/duties.ts';
import { chartsOf, isIndicator } from '../../src/atlas/reading/indicator-series.ts';
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
