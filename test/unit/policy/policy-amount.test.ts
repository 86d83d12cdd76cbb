import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSum, workOutAmount } from '../../../src/atlas/policy/policy-amount.ts';
import type { PolicyAmount } from '../../../src/atlas/records/measure.ts';

const INVESTMENT: PolicyAmount = {
  no: 1,
  ratePct: 20,
  rateOf: 'investment',
  capWan: 3000,
  instalments: [
    { stage: '项目开工', pct: 30 },
    { stage: '竣工投产', pct: 70 },
  ],
};

describe('a share of the investment', () => {
  test('below the cap is the share, paid in the order of the clause', () => {
    expect(workOutAmount(INVESTMENT, 1000)).toEqual({
      kind: 'rate',
      wan: 200,
      baseWan: 1000,
      uncappedWan: 200,
      isCapped: false,
      payments: [
        { stage: '项目开工', pct: 30, wan: 60 },
        { stage: '竣工投产', pct: 70, wan: 140 },
      ],
    });
  });

  test('at the cap is not cut, above it is', () => {
    expect(workOutAmount(INVESTMENT, 15_000)).toMatchObject({ wan: 3000, isCapped: false });
    expect(workOutAmount(INVESTMENT, 15_001)).toMatchObject({
      wan: 3000,
      uncappedWan: 3000.2,
      isCapped: true,
    });
  });

  test('without a cap is never cut', () => {
    expect(workOutAmount({ no: 1, ratePct: 5, rateOf: 'investment' }, 1e6)).toMatchObject({ wan: 50_000 });
  });

  test('the payments make up the whole, whatever is rounded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }),
        (cents, cuts) => {
          const ends = [...cuts.toSorted((a, b) => a - b), 100];
          const instalments = ends.map((end, index) => ({
            stage: `${index}`,
            pct: end - (ends[index - 1] ?? 0),
          }));
          const worked = workOutAmount({ ...INVESTMENT, instalments }, cents / 100);
          if (worked.kind !== 'rate') throw new Error('not worked out');
          const sum = worked.payments.reduce((total, { wan }) => total + wan, 0);
          expect(sum).toBeCloseTo(worked.wan, 6);
        },
      ),
    );
  });

  test('below the least investment it does not apply', () => {
    const amount = { ...INVESTMENT, fromWan: 200 };
    expect(workOutAmount(amount, 199)).toEqual({ kind: 'not-applicable', reason: 'below-least' });
    expect(workOutAmount(amount, 200)).toMatchObject({ kind: 'rate', wan: 40 });
  });
});

test.each(['premium', 'revenue', 'research', 'standard', undefined] as const)(
  'a share of something else (%s) is not worked out from an investment',
  (rateOf) => {
    expect(workOutAmount({ ...INVESTMENT, rateOf }, 1000)).toEqual({
      kind: 'not-applicable',
      reason: 'other-base',
    });
  },
);

test('a fixed amount is itself; a ceiling is only a ceiling; nothing named is nothing', () => {
  expect(workOutAmount({ no: 1, amountWan: 50 }, 9e9)).toEqual({ kind: 'fixed', wan: 50, payments: [] });
  expect(workOutAmount({ no: 1, capWan: 200 }, 0)).toEqual({ kind: 'ceiling', wan: 200, payments: [] });
  expect(workOutAmount({ no: 1 }, 1)).toEqual({ kind: 'not-applicable', reason: 'nothing-named' });
});

test.each([
  ['12000', 12_000],
  [' 12,000.5 ', 12_000.5],
  ['１２，０００', 12_000],
  ['1.2亿', 12_000],
  ['１．２ 億元', 12_000],
  ['3000万', 3000],
  ['3,000 万元', 3000],
  ['5千万元', 5000],
  ['5百万', 500],
  ['0.0001', 0.0001],
  ['12千', undefined],
  ['亿', undefined],
  ['1亿2000万', 12_000],
  ['一億二千萬', 12_000],
  ['两百万元', 200],
  ['1.2345亿', 12_345],
  ['1万家', undefined],
  ['十万亿', 1e9],
  ['11万亿', undefined],
  ['1万到2万', undefined],
  ['-5万', undefined],
  ['50000元', undefined],
  ['', undefined],
  ['-5', undefined],
  ['1e9', undefined],
  ['一万', 1],
])('the sum typed as “%s”', (text, sum) => {
  expect(readSum(text)).toBe(sum);
});
