import type { Indicator } from '../atlas/records/indicator.ts';
import type { Translate } from '../messages/translate.ts';

/** The value of an indicator as a reader says it: “≥ 69 %”. */
export function indicatorValue({ attributes }: Indicator, translate: Translate): string {
  const { comparison, unit, value } = attributes;
  return `${translate(`comparison.${comparison}`)} ${value.toLocaleString('zh-CN')} ${unit}`;
}
