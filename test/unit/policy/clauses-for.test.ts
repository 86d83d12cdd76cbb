import { describe, expect, test } from 'vitest';
import { answerTo, clausesFor } from '../../../src/atlas/policy/clauses-for.ts';
import type { Measure } from '../../../src/atlas/records/measure.ts';
import type { PolicyCondition } from '../../../src/atlas/records/policy-condition.ts';
import { nodeId } from '../../fixtures/records.ts';

const CITATIONS = [{ document: '2020-draft', locator: '第1条' }];

const asked = (of: Partial<PolicyCondition>): PolicyCondition => ({
  no: 1,
  role: 'requires',
  subjects: ['project'],
  quantity: 'investment',
  citations: CITATIONS,
  ...of,
});

const clause = (conditions: readonly PolicyCondition[]): Measure => ({
  id: nodeId('measure/2020/clause/1'),
  kind: 'measure',
  class: 'policy-clause',
  name: '支持投资',
  citations: CITATIONS,
  attributes: { amounts: [{ no: 1, capWan: 100 }], conditions: [...conditions] },
});

const LEAST: Partial<PolicyCondition> = { amount: 1, comparison: 'gte', number: 200, unit: '万元' };
const offer = (conditions: readonly PolicyCondition[], project: Parameters<typeof clausesFor>[1]) =>
  clausesFor([clause(conditions)], project)[0]?.offers[0];

test.each([
  ['gte', 199, 200, 'fails'],
  ['gte', 200, 200, 'meets'],
  ['gt', 200, 200, 'fails'],
  ['gt', 201, 200, 'meets'],
  ['lte', 200, 200, 'meets'],
  ['lte', 201, 200, 'fails'],
  ['lt', 200, 200, 'fails'],
  ['eq', 200, 200, 'meets'],
] as const)('%s: %d against %d %s', (comparison, own, number, answer) => {
  const condition = asked({ comparison, number, unit: '万元' });
  expect(answerTo(condition, { quantities: { investment: own } })).toBe(answer);
});

test('what the project does not say is to be checked, what the text does not number is not stated', () => {
  expect(answerTo(asked(LEAST), {})).toBe('to-be-checked');
  expect(answerTo(asked(LEAST), { quantities: { revenue: 9e9 } })).toBe('to-be-checked');
  expect(answerTo(asked({ words: '投资规模大' }), { quantities: { investment: 8000 } })).toBe('not-stated');
  expect(answerTo(asked({ quantity: 'kind', words: '软件企业' }), {})).toBe('to-be-checked');
});

test('an industry is met by the whole that it is part of, and never denied', () => {
  const condition = asked({ quantity: 'industry', industry: nodeId('industry/246') });
  expect(answerTo(condition, { industries: [nodeId('industry/246'), nodeId('industry/cars')] })).toBe(
    'meets',
  );
  expect(answerTo(condition, { industries: [nodeId('industry/361')] })).toBe('to-be-checked');
});

describe('an offer', () => {
  test('fails where one condition fails, whatever else is open', () => {
    const conditions = [asked(LEAST), asked({ no: 2, amount: 1, quantity: 'kind', words: '试点' })];
    expect(offer(conditions, { quantities: { investment: 100 } })?.answer).toBe('fails');
    expect(offer(conditions, { quantities: { investment: 8000 } })?.answer).toBe('to-be-checked');
  });

  test('is met only where every condition is', () => {
    expect(offer([asked(LEAST)], { quantities: { investment: 8000 } })?.answer).toBe('meets');
    expect(offer([], { quantities: { investment: 8000 } })?.answer).toBe('to-be-checked');
  });

  test('takes one of several that stand for one another, and fails only where each fails', () => {
    const either = [
      asked({ ...LEAST, anyOf: 'a' }),
      asked({ ...LEAST, no: 2, anyOf: 'a', quantity: 'revenue', number: 500 }),
    ];
    expect(offer(either, { quantities: { investment: 100, revenue: 600 } })?.answer).toBe('meets');
    expect(offer(either, { quantities: { investment: 100 } })?.answer).toBe('to-be-checked');
    expect(offer(either, { quantities: { investment: 100, revenue: 400 } })?.answer).toBe('fails');
  });

  test('asks nothing by its limits and by what the clause sets itself', () => {
    const limit = asked({ ...LEAST, no: 2, role: 'limits', comparison: 'lte', number: 5 });
    const found = offer([asked(LEAST), limit], { quantities: { investment: 8000 } });
    expect(found?.answer).toBe('meets');
    expect(found?.conditions.map(({ answer }) => answer)).toEqual(['meets', undefined]);
  });

  test('says on which of the given quantities the text is silent', () => {
    expect(offer([asked(LEAST)], { quantities: { investment: 8000, revenue: 1 } })?.silentOn).toEqual([
      'revenue',
    ]);
  });
});

test('support without a sum stands after the sums; a clause without either is left out', () => {
  const grant = asked({ grant: '一事一议', quantity: 'kind', words: '央企' });
  const offers = clausesFor([clause([asked(LEAST), grant])], {})[0]?.offers ?? [];
  expect(offers.map(({ amount, grant: name }) => amount?.no ?? name)).toEqual([1, '一事一议']);
  const silent: Measure = { ...clause([]), attributes: {} };
  expect(clausesFor([silent], {})).toEqual([]);
});
