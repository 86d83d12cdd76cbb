import type { PolicyAmount } from '../records/measure.ts';

/** The sums that an amount names, as they would be written: `500万元`. */
export function sumsNamed({ amountWan, capWan, fromWan }: PolicyAmount): readonly string[] {
  return [amountWan, capWan, fromWan].flatMap((sum) => (sum === undefined ? [] : [`${sum}万元`]));
}
