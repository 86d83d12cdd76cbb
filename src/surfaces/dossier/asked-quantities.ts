import type { Measure } from '../../atlas/records/measure.ts';
import {
  type ConditionUnit,
  NUMERIC_QUANTITIES,
  type NumericQuantity,
} from '../../atlas/records/policy-condition.ts';

/** A quantity that the reader may give, and its unit. */
export interface AskedQuantity {
  quantity: NumericQuantity;
  unit: ConditionUnit;
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
