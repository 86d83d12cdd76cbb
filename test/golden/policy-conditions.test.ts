import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import { clausesFor, type ProjectFacts } from '../../src/atlas/policy/clauses-for.ts';
import { industryWithWholes } from '../../src/atlas/policy/industry-line.ts';
import type { Measure } from '../../src/atlas/records/measure.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

let graph: Graph;
let clauses: Measure[];
beforeAll(async () => {
  graph = await realGraph();
  clauses = graph.dataset.nodes.filter(
    (node): node is Measure => node.kind === 'measure' && node.class === 'policy-clause',
  );
}, 60_000);

const short = ({ attributes }: Measure) => attributes.no ?? 0;

/** `第14条 6` for the offers whose answer this is. */
function offersWhich(answer: string, project: ProjectFacts): string[] {
  return clausesFor(clauses, project)
    .flatMap(({ clause, offers }) =>
      offers
        .filter((offer) => offer.answer === answer)
        .map(({ amount, grant }) => `第${short(clause)}条 ${amount?.no ?? grant}`),
    )
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

test('every amount asks for something, and tells the paragraph that it stands in', () => {
  const amounts = clauses.flatMap((clause) =>
    (clause.attributes.amounts ?? []).map((amount) => ({ clause, amount })),
  );
  expect(amounts).toHaveLength(57);
  const unasked = amounts.filter(
    ({ amount, clause }) =>
      !clause.attributes.conditions?.some(({ amount: of, role }) => of === amount.no && role === 'requires'),
  );
  expect(unasked).toEqual([]);
  const second = amounts.filter(({ amount }) => amount.paragraph === 2);
  expect(new Set(second.map(({ clause }) => short(clause)))).toEqual(new Set([17, 22]));
  expect(amounts.filter(({ amount }) => amount.paragraph === undefined)).toEqual([]);
});

test('these are all the numbers that clauses compare, each as the text has it', () => {
  const numbers = clauses
    .toSorted((a, b) => short(a) - short(b))
    .flatMap((clause) =>
      (clause.attributes.conditions ?? []).flatMap(({ amount, comparison, number, quantity, role, unit }) =>
        number === undefined
          ? []
          : [[short(clause), amount, role, quantity, comparison, number, unit].join(' ')],
      ),
    );
  expect(numbers).toEqual([
    '7 2 requires revenue gte 5000 万元',
    '7 3 requires revenue gte 10000 万元',
    '9 1 requires research-share gt 6 %',
    '9 1 requires research-spending gt 200 万元',
    '11 1 requires revenue gte 500 万元',
    '11 2 requires revenue gte 1000 万元',
    '13 3 limits products-per-firm lte 5 个',
    '13 1 sets per-piece eq 50 万元',
    '13 2 sets per-piece eq 25 万元',
    '13 3 sets per-piece eq 10 万元',
    '14 6 requires investment gte 200 万元',
    '22 3 limits grants-per-firm lte 50 万元',
    '22 3 sets per-piece lte 30 万元',
    '22 3 sets per-piece lte 20 万元',
    '26 3 requires industrial-sales gt 500000 万元',
    '26 4 requires industrial-sales gt 1000000 万元',
    '26 5 requires industrial-sales gt 5000000 万元',
    '28 2 sets per-piece lte 100 万元',
    '33  sets loan-growth gte 10 %',
    '34  sets guarantee-multiple gte 5 倍',
    '37  sets land-quota-share gte 35 %',
    '37  sets land-price-share gte 100 %',
    '37  sets land-price-share gte 70 %',
    '39  sets yearly-fund eq 390000 万元',
  ]);
});

test.each([
  ['indicator/2020/draft/manufacturing-loans-growth', 33, 'loan-growth', 1],
  ['indicator/2020/draft/guarantee-multiple', 34, 'guarantee-multiple', 1],
  ['indicator/2020/draft/industrial-land-share', 37, 'land-quota-share', 1],
  ['indicator/2020/draft/special-fund', 39, 'yearly-fund', 10_000],
] as const)('what clause and indicator both say is one number: %s', (id, no, quantity, inUnit) => {
  const indicator = graph.dataset.nodes.find((node) => node.id === id);
  const conditions = clauses.find((clause) => short(clause) === no)?.attributes.conditions;
  const number = conditions?.find((condition) => condition.quantity === quantity)?.number;
  expect(indicator?.kind === 'indicator' ? (indicator.attributes.value ?? 0) * inUnit : undefined).toBe(
    number,
  );
});

/** What each condition of an amount is answered. */
const answersOf = (no: number, amount: number, facts: ProjectFacts) =>
  clausesFor(clauses, facts)
    .find(({ clause }) => short(clause) === no)
    ?.offers.find((offer) => offer.amount?.no === amount)
    ?.conditions.map(({ answer, condition }) => `${condition.quantity} ${answer}`);

describe('a project of 8,000万元', () => {
  const project: ProjectFacts = { quantities: { investment: 8000 } };

  test('meets the one least investment of the draft, and the text gives no number for large', () => {
    expect(answersOf(14, 6, project)).toEqual(['kind to-be-checked', 'investment meets']);
    expect(answersOf(14, 6, { quantities: { investment: 199.99 } })).toContain('investment fails');
    expect(answersOf(3, 1, project)).toEqual([
      'kind to-be-checked',
      'industry to-be-checked',
      'industry to-be-checked',
      'merit to-be-checked',
      'investment not-stated',
    ]);
  });

  test('is never told that it may have anything: words remain to be checked', () => {
    expect(offersWhich('meets', project)).toEqual([]);
    expect(offersWhich('fails', project)).toEqual([]);
    expect(offersWhich('fails', { quantities: { investment: 100 } })).toEqual(['第14条 6']);
  });

  test('the text is silent on investment everywhere else', () => {
    const speaking = clausesFor(clauses, project).flatMap(({ clause, offers }) =>
      offers.filter(({ silentOn }) => !silentOn.includes('investment')).map(() => short(clause)),
    );
    expect(speaking).toEqual([14]);
  });

  test('of an industry of the 246 system meets the industry of clause 3', () => {
    const industries = industryWithWholes(graph, nodeId('industry/2021/cluster/automotive'));
    expect(answersOf(3, 1, { ...project, industries })?.slice(1, 3)).toEqual([
      'industry meets',
      'industry to-be-checked',
    ]);
  });
});

test('firms fail what their figures do not reach, step by step', () => {
  const sales = (wan: number) => offersWhich('fails', { quantities: { 'industrial-sales': wan } });
  expect(sales(500_000)).toEqual(['第26条 3', '第26条 4', '第26条 5']);
  expect(sales(500_001)).toEqual(['第26条 4', '第26条 5']);
  expect(sales(5_000_001)).toEqual([]);
  expect(offersWhich('fails', { quantities: { revenue: 6000 } })).toEqual(['第7条 3']);
  expect(offersWhich('fails', { quantities: { 'research-share': 6, 'research-spending': 300 } })).toEqual([
    '第9条 1',
  ]);
});
