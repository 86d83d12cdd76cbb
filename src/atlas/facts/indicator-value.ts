import type { Indicator } from '../records/indicator.ts';
import type { FieldValue } from './field.ts';

/**
 * What an indicator comes to, with all that keeps it from being read as more than the document says: the word that
 * governs it, how it is counted, both ends of a range; or its goal in words. An actual that reached (达到) a figure is that
 * figure: the word would make it read as a goal.
 */
export function indicatorValue({
  comparison,
  counting,
  force,
  goal,
  status,
  unit,
  value,
  valueMax,
}: Indicator['attributes']): FieldValue | undefined {
  if (value === undefined) return goal === undefined ? undefined : { format: 'goal', text: goal, force };
  // 每年 ≥ 150 个/年 would say it twice.
  const isSaidByUnit = counting === 'yearly' && unit.endsWith('/年');
  return {
    format: 'quantity',
    number: value,
    max: valueMax,
    unit,
    ...(status === 'actual' && comparison === 'reach' ? {} : { comparison }),
    force,
    counting: isSaidByUnit ? undefined : counting,
  };
}
