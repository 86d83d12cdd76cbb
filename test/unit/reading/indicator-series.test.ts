import { describe, expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import {
  alikeIndicators,
  chartsOf,
  definitionWords,
  type IndicatorChart,
  isIndicator,
} from '../../../src/atlas/reading/indicator-series.ts';
import { niceTicks } from '../../../src/lib/nice-ticks.ts';
import { DOSSIER_DATASET, DOSSIER_GRAPH } from '../../fixtures/dossier-atlas.ts';
import { nodeId, indicator as record } from '../../fixtures/records.ts';

function chart(graph = DOSSIER_GRAPH): IndicatorChart {
  const indicator = graph.node(nodeId('indicator/2016/rate-2019'));
  if (indicator === undefined || !isIndicator(indicator))
    throw new Error('the fixture has no such indicator');
  const [first, ...more] = chartsOf(graph, alikeIndicators(graph, indicator));
  if (first === undefined || more.length > 0) throw new Error(`${more.length} charts more than one`);
  return first;
}

const strokesOf = (of: IndicatorChart) =>
  of.strokes.map(
    ({ from, to, status }) =>
      `${from.definition}:${from.year}=${from.value} → ${to.definition}:${to.year}=${to.value} ${status}`,
  );

/** The scope and the number of points of each chart, with the scopes that the documents name. */
const scoped = (scopes: Readonly<Record<string, string>>) =>
  chartsOf(
    DOSSIER_GRAPH,
    DOSSIER_DATASET.nodes.filter(isIndicator).map((of) => {
      const scope = scopes[of.id.split('/')[1] ?? ''];
      return scope === undefined ? of : { ...of, attributes: { ...of.attributes, scope } };
    }),
  ).map(({ points, scope }) => [scope, points.length]);

/** The chart with one of its rows made a goal in words, or a rule. */
const drawn = (more: { value?: number; goal?: string; yearBasis?: 'none' }) => {
  const nodes = DOSSIER_DATASET.nodes.map((of) => {
    if (!isIndicator(of) || of.id !== 'indicator/2016/rate-2019') return of;
    const { value, ...attributes } = of.attributes;
    return {
      ...of,
      attributes: { ...attributes, ...(more.goal === undefined ? { value } : {}), ...more },
    };
  });
  return chart(createGraph({ ...DOSSIER_DATASET, nodes }));
};

describe('the chart of an indicator', () => {
  test('has every value once, bases that no other row gives among them', () => {
    expect(chart().points.map((p) => [p.year, p.value, p.status, p.isBase, p.definition])).toEqual([
      [2015, 60, 'actual', false, 0],
      [2015, 60, 'actual', true, 1],
      [2019, 69, 'target', false, 0],
      [2020, 75, 'actual', false, 1],
      [2020, 70, 'target', false, 1],
    ]);
  });

  test('a line joins a base with the value that its own row sets against it', () => {
    expect(strokesOf(chart())).toEqual([
      '0:2015=60 → 0:2019=69 target',
      '1:2015=60 → 1:2020=75 actual',
      '1:2015=60 → 1:2020=70 target',
    ]);
  });

  test('never joins two documents, two names, or two places', () => {
    const nodes = DOSSIER_DATASET.nodes.map((node) =>
      node.id === 'indicator/2016/rate-2015'
        ? { ...node, name: '关键工序数控化率' }
        : node.id === 'indicator/2021/rate-2020-target'
          ? { ...node, id: nodeId('indicator/2021/rate-cixi') }
          : node,
    );
    const links = DOSSIER_DATASET.links.map((link) =>
      link.from === 'indicator/2021/rate-2020-target'
        ? { ...link, from: nodeId('indicator/2021/rate-cixi'), to: nodeId('place/district/cixi') }
        : link,
    );
    const of = chart(createGraph({ ...DOSSIER_DATASET, nodes, links }));
    expect(of.definitions).toHaveLength(4);
    expect(of.strokes.every(({ from, to }) => from.definition === to.definition)).toBe(true);
    expect(of.points.filter((point) => point.year === 2015)).toHaveLength(4);
  });

  test('joins actuals of one definition, unless a year has two of them', () => {
    const [first] = DOSSIER_DATASET.nodes.filter((node) => node.id === 'indicator/2016/rate-2015');
    if (first === undefined || !isIndicator(first)) throw new Error('the fixture has no such indicator');
    const later = (id: string, year: number, value: number) => ({
      ...first,
      id: nodeId(id),
      attributes: { ...first.attributes, year, value },
    });
    const of = (more: ReturnType<typeof later>[]) => {
      const links = more.map((node) => ({
        from: node.id,
        to: nodeId('place/city/ningbo'),
        kind: 'targets' as const,
        basis: 'stated' as const,
        citations: node.citations,
      }));
      return strokesOf(
        chart(
          createGraph({
            ...DOSSIER_DATASET,
            nodes: [...DOSSIER_DATASET.nodes, ...more],
            links: [...DOSSIER_DATASET.links, ...links],
          }),
        ),
      );
    };
    const once = later('indicator/2016/rate-2016', 2016, 62);
    expect(of([once])).toContain('0:2015=60 → 0:2016=62 actual');
    expect(of([once, later('indicator/2016/rate-2016-again', 2016, 63)]).join()).not.toContain('2016=62');
  });

  test('growth, declines and additions are of spans that differ: the row itself joins nothing', () => {
    const nodes = DOSSIER_DATASET.nodes.map((node) =>
      node.kind === 'indicator' && node.id.includes('rate-20')
        ? { ...node, attributes: { ...node.attributes, subject: '数控化率年均增速' } }
        : node,
    );
    const of = chart(createGraph({ ...DOSSIER_DATASET, nodes }));
    expect(of.isOfSpans).toBe(true);
    expect(of.strokes).toEqual([]);
    expect(of.points).toHaveLength(5);
    expect(chart().isOfSpans).toBe(false);
  });

  test('scopes that differ make charts apart; 规模以上 is 规上', () => {
    expect(scoped({ '2016': '规上工业', '2021': '规模以上工业' })[0]).toEqual(['规上工业', 5]);
    expect(scoped({ '2016': '规上制造业', '2021': '规上工业' }).slice(0, 2)).toEqual([
      ['规上制造业', 2],
      ['规上工业', 3],
    ]);
  });

  test('a goal in words and a rule of no year are not drawn, their bases are', () => {
    for (const of of [drawn({ goal: '完成下达的任务' }), drawn({ yearBasis: 'none' })]) {
      expect(of.points.map(({ value }) => value)).toEqual([60, 60, 75, 70]);
      expect(strokesOf(of).join()).not.toContain('0:2015=60 →');
    }
  });

  test('values of one year only make no chart', () => {
    const output = DOSSIER_GRAPH.node(nodeId('indicator/2021/output'));
    if (output === undefined || !isIndicator(output)) throw new Error('the fixture has no such indicator');
    expect(chartsOf(DOSSIER_GRAPH, [output])).toEqual([]);
  });
});

test.each([
  [60, 75, [60, 65, 70, 75]],
  [0.2, 0.3, [0.2, 0.25, 0.3]],
  [93, 93, [0, 50, 100, 150]],
  [-3, 12, [-5, 0, 5, 10, 15]],
])('round ticks from %s to %s', (low, high, ticks) => {
  expect(niceTicks(low, high)).toEqual(ticks);
});

const wordsOf = (name: string, attributes: { scope?: string; unit?: string } = {}, document = '2021-14fyp') =>
  definitionWords(
    DOSSIER_GRAPH,
    record({
      id: 'indicator/2021/one',
      name,
      document,
      attributes: { subject: '研发经费', year: 2020, status: 'actual', value: 1, ...attributes },
    }),
  );

describe('the words of a definition', () => {
  test('are equal in two documents, and 规上 is short for 规模以上', () => {
    expect(wordsOf('规模以上工业研发经费', { scope: '规模以上工业' }, '2016-pilot-plan')).toBe(
      wordsOf('规上工业研发经费', { scope: '规上工业' }),
    );
  });

  test('differ by scope and by unit', () => {
    expect(wordsOf('研发经费', { scope: '规上制造业' })).not.toBe(wordsOf('研发经费', { scope: '规上工业' }));
    expect(wordsOf('研发经费', { unit: '亿元' })).not.toBe(wordsOf('研发经费'));
  });
});
