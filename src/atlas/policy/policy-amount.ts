import type { PolicyAmount } from '../records/measure.ts';

/** One stage of payment, in 万元. */
export interface Payment {
  stage: string;
  pct: number;
  wan: number;
}

/**
 * What a clause would grant at most, in 万元.
 * - `rate`: a share of the sum entered, cut off at the cap
 * - `fixed`: the same whatever is entered
 * - `ceiling`: only a ceiling is named; how much below it the clause does not say
 * - `not-applicable`: the share is of something else than the sum entered, or the sum is below the least
 */
export type WorkedAmount =
  | { kind: 'rate'; wan: number; uncappedWan: number; isCapped: boolean; payments: readonly Payment[] }
  | { kind: 'fixed' | 'ceiling'; wan: number; payments: readonly Payment[] }
  | { kind: 'not-applicable'; reason: 'other-base' | 'below-least' | 'nothing-named' };

/** Sums are written to 0.01 万元 (100 yuan). */
const CENTS = 100;
const rounded = (wan: number) => Math.round(wan * CENTS) / CENTS;

/**
 * Works an amount out for an investment.
 * @param investmentWan what is invested, in 万元; not negative
 */
export function workOutAmount(amount: PolicyAmount, investmentWan: number): WorkedAmount {
  const { amountWan, capWan, fromWan, ratePct } = amount;
  if (ratePct !== undefined) {
    if (amount.rateOf !== 'investment') return { kind: 'not-applicable', reason: 'other-base' };
    if (fromWan !== undefined && investmentWan < fromWan)
      return { kind: 'not-applicable', reason: 'below-least' };
    const uncappedWan = rounded((investmentWan * ratePct) / 100);
    const wan = Math.min(uncappedWan, capWan ?? Number.POSITIVE_INFINITY);
    return { kind: 'rate', wan, uncappedWan, isCapped: wan < uncappedWan, payments: paymentsOf(amount, wan) };
  }
  const wan = amountWan ?? capWan;
  if (wan === undefined) return { kind: 'not-applicable', reason: 'nothing-named' };
  return { kind: amountWan === undefined ? 'ceiling' : 'fixed', wan, payments: paymentsOf(amount, wan) };
}

/** The payments in the order of the clause; the last takes what rounding left, so that they make up the whole. */
function paymentsOf({ instalments = [] }: PolicyAmount, wan: number): readonly Payment[] {
  let paid = 0;
  return instalments.map(({ stage, pct }, index) => {
    const isLast = index === instalments.length - 1;
    const payment = isLast ? rounded(wan - paid) : rounded((wan * pct) / 100);
    paid = rounded(paid + payment);
    return { stage, pct, wan: payment };
  });
}

/** What a unit of money comes to in 万元; without one a sum is meant in 万元, as the field says. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['亿', 10_000],
  ['万', 1],
  ['百万', 100],
  ['千万', 1000],
  ['百亿', 1_000_000],
  ['千亿', 10_000_000],
]);

const SUM = /^(?<digits>\d{1,9}(?:\.\d{1,4})?)(?<unit>(?:[百千]?[万亿])?)元?$/;

/**
 * Reads a sum as typed, in 万元: digits, full-width digits, grouping commas, and the units that people write (`1.2亿`,
 * `3000万`, `5千万元`). `undefined` for nothing or no sum. `元` alone, without 万 or 亿, is no sum that can be read for sure.
 */
export function readSum(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[,，\s]/g, '')
    .replaceAll('億', '亿')
    .replaceAll('萬', '万');
  const { digits, unit = '' } = SUM.exec(plain)?.groups ?? {};
  const factor = UNITS.get(unit);
  if (digits === undefined || factor === undefined) return undefined;
  if (unit === '' && plain.endsWith('元')) return undefined;
  // As fine as it can be typed; beyond that a product of decimals is not exact.
  return Math.round(Number(digits) * factor * 10_000) / 10_000;
}
