import type { Measure } from '../records/measure.ts';
import { type ConditionUnit, NUMERIC_QUANTITIES, type NumericQuantity } from '../records/policy-condition.ts';
import { readSum } from './policy-amount.ts';
import { readShare } from './read-share.ts';

/** A quantity that the reader may give, and its unit. */
export interface AskedQuantity {
  quantity: NumericQuantity;
  unit: ConditionUnit;
}

/** What was typed for a quantity, in its unit; `undefined` for nothing that can be read. */
export function readQuantity({ unit }: Pick<AskedQuantity, 'unit'>, text: string): number | undefined {
  return unit === '%' ? readShare(text) : readSum(text);
}

/** What a clause compares of a project or firm, and the investment where a share of it is granted; each once. */
export function askedQuantities({ attributes }: Measure): readonly AskedQuantity[] {
  const { amounts = [], conditions = [] } = attributes;
  const units = new Map<NumericQuantity, ConditionUnit>();
  if (amounts.some(({ rateOf }) => rateOf === 'investment')) units.set('investment', '万元');
  for (const { quantity, role, unit } of conditions) {
    const numeric = NUMERIC_QUANTITIES.find((name) => name === quantity);
    if (role === 'requires' && numeric !== undefined && unit !== undefined) units.set(numeric, unit);
  }
  return [...units].map(([quantity, unit]) => ({ quantity, unit }));
}

/** What these clauses compare of a project or firm, each quantity once. */
export function allAskedQuantities(clauses: readonly Measure[]): readonly AskedQuantity[] {
  const units = new Map(clauses.flatMap(askedQuantities).map(({ quantity, unit }) => [quantity, unit]));
  return NUMERIC_QUANTITIES.flatMap((quantity) => {
    const unit = units.get(quantity);
    return unit === undefined ? [] : [{ quantity, unit }];
  });
}
