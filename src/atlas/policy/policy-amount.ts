import { quantityOf } from '../../lib/quantities.ts';
import type { PolicyAmount, RateBasis } from '../records/measure.ts';

/** One stage of payment, in 万元. */
export interface Payment {
  stage: string;
  pct: number;
  wan: number;
}

/**
 * What a clause would grant at most, in 万元.
 * - `rate`: a share of the sum entered (`baseWan`), cut off at the cap
 * - `fixed`: the same whatever is entered
 * - `ceiling`: only a ceiling is named; how much below it the clause does not say
 * - `not-applicable`: the share is of something else than the sum entered, or the sum is below the least
 */
export type WorkedAmount =
  | {
      kind: 'rate';
      wan: number;
      baseWan: number;
      uncappedWan: number;
      isCapped: boolean;
      payments: readonly Payment[];
    }
  | { kind: 'fixed' | 'ceiling'; wan: number; payments: readonly Payment[] }
  | { kind: 'not-applicable'; reason: 'other-base' | 'below-least' | 'nothing-named' };

/** Sums are written to 0.01 万元 (100 yuan). */
const CENTS = 100;
const WAN = 10_000;
export const rounded = (wan: number): number => Math.round(wan * CENTS) / CENTS;

/**
 * Works an amount out for an investment, or for another sum of which it grants a share.
 * @param baseWan what is invested, or what else the share is of, in 万元; not negative
 * @param basis what `baseWan` is
 */
export function workOutAmount(
  amount: PolicyAmount,
  baseWan: number,
  basis: RateBasis = 'investment',
): WorkedAmount {
  const { amountWan, capWan, fromWan, ratePct } = amount;
  if (ratePct !== undefined) {
    if (amount.rateOf !== basis) return { kind: 'not-applicable', reason: 'other-base' };
    if (fromWan !== undefined && baseWan < fromWan) return { kind: 'not-applicable', reason: 'below-least' };
    const uncappedWan = rounded((baseWan * ratePct) / 100);
    const wan = Math.min(uncappedWan, capWan ?? Number.POSITIVE_INFINITY);
    const isCapped = wan < uncappedWan;
    return { kind: 'rate', wan, baseWan, uncappedWan, isCapped, payments: paymentsOf(amount, wan) };
  }
  const wan = amountWan ?? capWan;
  if (wan === undefined) return { kind: 'not-applicable', reason: 'nothing-named' };
  return { kind: amountWan === undefined ? 'ceiling' : 'fixed', wan, payments: paymentsOf(amount, wan) };
}

/** The payments in the order of the clause; the last takes what rounding left, so that they make up the whole. */
export function paymentsOf({ instalments = [] }: PolicyAmount, wan: number): readonly Payment[] {
  let paid = 0;
  return instalments.map(({ stage, pct }, index) => {
    const isLast = index === instalments.length - 1;
    const payment = isLast ? rounded(wan - paid) : rounded((wan * pct) / 100);
    paid = rounded(paid + payment);
    return { stage, pct, wan: payment };
  });
}

/** A number alone: a sum in 万元, as the field says. */
const BARE = /^\d{1,9}(?:\.\d{1,4})?$/;
/** The most that is read, in 万元; beyond it decimals are lost. */
const MOST = 1e9;

/**
 * Reads a sum as typed, in 万元: digits, full-width digits, grouping commas, and however people write 万 and 亿 (`1.2亿`,
 * `1亿2000万`, `5千万元`, `一万`). `undefined` for nothing or no sum. `元` alone, without 万 or 亿, is no sum that can be read
 * for sure.
 */
export function readSum(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[,，\s]/g, '')
    .replaceAll('億', '亿')
    .replaceAll('萬', '万');
  if (BARE.test(plain)) return Number(plain);
  const sum = /[万亿]/.test(plain) ? quantityOf(plain) : undefined;
  if (sum?.text !== plain || !['', '元'].includes(sum.unit) || sum.value > MOST * WAN) return undefined;
  return sum.value / WAN;
}
