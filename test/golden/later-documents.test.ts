import { describe, expect, test } from 'vitest';
import { alikeIndicators, isIndicator } from '../../src/atlas/reading/indicator-series.ts';
import type { Measure } from '../../src/atlas/records/measure.ts';
import type { NodeClass } from '../../src/atlas/records/node.ts';
import { realDataset, realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

const dataset = await realDataset();
const graph = await realGraph();

function countOf(nodeClass: NodeClass, document: string): number {
  return dataset.nodes.filter((node) => node.class === nodeClass && node.document === document).length;
}

function measuresOf(nodeClass: Measure['class'], document: string): Measure[] {
  return dataset.nodes
    .filter((node): node is Measure => node.kind === 'measure')
    .filter((node) => node.class === nodeClass && node.document === document);
}

function unanswered(measures: readonly Measure[]): string[] {
  return measures
    .filter((measure) => !graph.incoming(measure.id).some((link) => link.kind === 'responsible'))
    .map((measure) => measure.id);
}

describe('the action plan of 2023, “361”', () => {
  test.each<[NodeClass, number]>([
    ['cluster', 9],
    ['tier', 3],
    ['action', 7],
    ['measure', 24],
    ['safeguard', 6],
    ['list', 6],
    ['planning-rule', 3],
  ])('%s: %i', (nodeClass, count) => {
    expect(countOf(nodeClass, '2023-361-plan')).toBe(count);
  });

  test('three clusters stand in the trillion-yuan tier, six in the 100-billion tier', () => {
    const members = ['trillion', 'hundred-billion', 'emerging-and-future'].map(
      (tier) =>
        graph.incoming(nodeId(`industry/2023/tier/${tier}`)).filter((link) => link.kind === 'part-of').length,
    );
    expect(members).toEqual([3, 6, 0]);
  });

  test('each measure belongs to an action and has a bureau that answers for it', () => {
    const measures = measuresOf('measure', '2023-361-plan');
    const loose = measures.filter((measure) => graph.breadcrumb(measure.id)[0]?.class !== 'action');
    expect(loose).toEqual([]);
    expect(unanswered(measures)).toEqual([]);
  });

  test('nine working groups answer under the task force', () => {
    const groups = graph
      .incoming(nodeId('measure/2023/safeguard/organisation'))
      .filter((link) => graph.node(link.from)?.name.endsWith('工作小组'));
    expect(groups).toHaveLength(9);
  });
});

describe('the policy draft of 2020', () => {
  const clauses = measuresOf('policy-clause', '2020-policy-draft');

  test('has clauses 1 to 41, each with a bureau', () => {
    const numbers = clauses.map((clause) => clause.attributes.no ?? 0).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 41 }, (_, index) => index + 1));
    expect(unanswered(clauses)).toEqual([]);
  });

  test('no clause passes for law', () => {
    expect(clauses.filter((clause) => clause.attributes.status !== 'draft')).toEqual([]);
  });

  test('fourteen clauses are marked as lacking their main terms', () => {
    const marked = clauses.filter((clause) => clause.attributes.supplementary === true);
    expect(marked.map((clause) => clause.attributes.no).toSorted((a = 0, b = 0) => a - b)).toEqual([
      12, 15, 16, 17, 18, 23, 24, 30, 32, 33, 34, 35, 36, 37,
    ]);
    // Of clause 17 the first paragraph alone; the second has its sums.
    const inPart = clauses.filter(({ attributes }) => attributes.supplementaryParagraph !== undefined);
    expect(inPart.map(({ attributes }) => [attributes.no, attributes.supplementaryParagraph])).toEqual([
      [17, 1],
    ]);
  });

  test('clauses 3 and 4 pay in opposite instalments', () => {
    const shares = [3, 4].map((no) =>
      clauses
        .find((clause) => clause.attributes.no === no)
        ?.attributes.amounts?.[0]?.instalments?.map((instalment) => instalment.pct),
    );
    expect(shares).toEqual([
      [30, 70],
      [70, 30],
    ]);
  });
});

describe('the Cixi plan of 2020, “123”', () => {
  test.each<[NodeClass, number]>([
    ['cluster', 6],
    ['task', 5],
    ['measure', 14],
    ['safeguard', 4],
    ['township', 8],
  ])('%s: %i', (nodeClass, count) => {
    expect(countOf(nodeClass, '2020-cixi-plan')).toBe(count);
  });

  test('the “1+5” parks all lie in Cixi', () => {
    const parks = graph
      .outgoing(nodeId('measure/2020/cixi/list/one-plus-five'))
      .filter((link) => link.kind === 'names')
      .map((link) => link.to);
    expect(parks).toHaveLength(6);
    const elsewhere = parks.filter(
      (park) => !graph.outgoing(park).some((link) => link.to === 'place/district/cixi'),
    );
    expect(elsewhere).toEqual([]);
  });

  test('its figures are charted with none of the city’s, whose indicators often have the same name', () => {
    const own = dataset.nodes.filter(isIndicator).filter(({ document }) => document === '2020-cixi-plan');
    expect(own).toHaveLength(48);
    const mixed = own.filter((indicator) =>
      alikeIndicators(graph, indicator).some(({ document }) => document !== '2020-cixi-plan'),
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  test('none of its clusters is taken for one of the city’s', () => {
    const taken = dataset.links.filter(
      ({ from, kind, to }) =>
        (kind === 'same-as' || kind === 'continues') &&
        [from, to].some((id) => id.startsWith('industry/2020/cixi/')),
    );
    expect(taken).toEqual([]);
  });
});
