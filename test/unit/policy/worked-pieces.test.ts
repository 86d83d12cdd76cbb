import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pieces } from '../../../src/atlas/policy/pieces.ts';
import { type WorkedPieces, workOutPieces } from '../../../src/atlas/policy/worked-pieces.ts';
import type { PolicyAmount } from '../../../src/atlas/records/measure.ts';
import type { PolicyCondition } from '../../../src/atlas/records/policy-condition.ts';

const condition = (of: Partial<PolicyCondition>): PolicyCondition => ({
  no: 1,
  amount: 3,
  role: 'sets',
  subjects: ['product'],
  quantity: 'per-piece',
  comparison: 'lte',
  unit: '万元',
  citations: [{ document: '2020-draft', locator: '第22条第1款' }],
  ...of,
});

/** Half of the standard for each product, and no more than 50万元 a firm in all. */
const HALF: PolicyAmount = { no: 3, ratePct: 50, rateOf: 'standard', rateBound: 'exact', capWan: 50 };
const LIMIT = condition({ role: 'limits', subjects: ['firm'], quantity: 'grants-per-firm', number: 50 });
const BRANDS = [condition({ words: '认证', number: 30 }), condition({ words: '声明', number: 20 }), LIMIT];

function brands(pieces: readonly Pieces[], earlier?: number): WorkedPieces {
  const quantities = earlier === undefined ? {} : { 'grants-per-firm': earlier };
  const worked = workOutPieces(HALF, BRANDS, pieces, quantities);
  if (worked === undefined) throw new Error('not worked out');
  return worked;
}

const both = (certified: number, declared: number): readonly Pieces[] => [
  { words: '认证', number: certified },
  { words: '声明', number: declared },
];

describe('what one firm gets in all', () => {
  test('below the limit nothing is cut', () => {
    const worked = brands(both(2, 1));
    expect(worked.lines.map(({ eachWan, wan }) => [eachWan, wan])).toEqual([
      [15, 30],
      [10, 10],
    ]);
    expect(worked).toMatchObject({ knownWan: 40, paidWan: 40, isWhole: true, isAtMost: true });
    expect(worked.limit).toMatchObject({ cutWan: 0, isReached: false });
  });

  test('at the limit nothing is cut, above it the rest is, and the words that cut it are named', () => {
    expect(brands(both(2, 2))).toMatchObject({ paidWan: 50, limit: { cutWan: 0, isReached: true } });
    const above = brands(both(3, 2));
    expect(above).toMatchObject({ knownWan: 65, paidWan: 50, isWhole: true, limit: { cutWan: 15 } });
    expect(above.limit?.condition).toBe(LIMIT);
  });

  test('what the firm got before is taken off the limit; without a word on it nothing is', () => {
    expect(brands(both(2, 1), 20)).toMatchObject({ paidWan: 30, limit: { leftWan: 30, cutWan: 10 } });
    expect(brands(both(2, 1)).limit).toMatchObject({ earlierWan: undefined, leftWan: 50 });
    expect(brands(both(1, 1), 80)).toMatchObject({ paidWan: 0, limit: { leftWan: 0, cutWan: 25 } });
  });

  test('a number that is not told is no 0: the whole cannot be told, the known part can', () => {
    const worked = brands([{ words: '认证', number: 2 }]);
    expect(worked).toMatchObject({ told: 1, knownWan: 30, paidWan: 30, isWhole: false });
    expect(worked.lines[1]).toMatchObject({ number: undefined, wan: undefined, eachWan: 10 });
    expect(brands(both(2, 0)).isWhole).toBe(true);
    expect(brands([])).toMatchObject({ told: 0, knownWan: 0, isWhole: false });
  });

  test('where the known part reaches the limit by itself the whole can be told', () => {
    expect(brands([{ words: '认证', number: 4 }])).toMatchObject({ paidWan: 50, isWhole: true });
  });

  test('never more than the limit, never less than nothing, and what is cut makes up the sum', () => {
    const number = fc.nat({ max: 9999 });
    fc.assert(
      fc.property(number, number, fc.option(fc.nat({ max: 1e9 }), { nil: undefined }), (a, b, earlier) => {
        const { knownWan, limit, paidWan } = brands(both(a, b), earlier);
        expect(paidWan).toBeGreaterThanOrEqual(0);
        expect(paidWan).toBeLessThanOrEqual(50);
        expect(paidWan + (limit?.cutWan ?? 0)).toBeCloseTo(knownWan, 6);
      }),
    );
  });
});

describe('so much for each', () => {
  const EACH: PolicyAmount = { no: 1, amountWan: 10 };
  const PRODUCTS = [
    condition({ words: '产品', number: 10, comparison: 'eq' }),
    condition({
      role: 'limits',
      subjects: ['firm'],
      quantity: 'products-per-firm',
      number: 5,
      unit: '个',
    }),
  ];
  const products = (number?: number) =>
    workOutPieces(EACH, PRODUCTS, number === undefined ? [] : [{ words: '产品', number }], {});

  test('is multiplied, up to as many as count', () => {
    expect(products(4)).toMatchObject({ paidWan: 40, isAtMost: false, isWhole: true });
    expect(products(4)?.lines[0]?.most).toBeUndefined();
    expect(products(6)).toMatchObject({ paidWan: 50, lines: [{ number: 6, most: 5, wan: 50 }] });
    expect(products()).toMatchObject({ isWhole: false, lines: [{ eachWan: 10, wan: undefined }] });
  });

  test('instalments share what is paid', () => {
    const amount: PolicyAmount = {
      ...EACH,
      instalments: [
        { stage: '首期', pct: 30 },
        { stage: '末期', pct: 70 },
      ],
    };
    const worked = workOutPieces(amount, PRODUCTS, [{ words: '产品', number: 3 }], {});
    expect(worked?.payments.map(({ wan }) => wan)).toEqual([9, 21]);
  });

  test('a clause that names nothing for one is not worked out piece by piece', () => {
    expect(workOutPieces(EACH, [LIMIT], [{ words: '产品', number: 3 }], {})).toBeUndefined();
  });
});
