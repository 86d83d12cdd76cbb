import type { Indicator } from '../records/indicator.ts';
import type { Words } from './block.ts';

/** The value of an indicator as a reader says it: `≥ 69 %`. */
export function quantityOf({ comparison, unit, value }: Indicator['attributes'], words: Words): string {
  return `${words(`comparison.${comparison}`)} ${value.toLocaleString('zh-CN')} ${unit}`;
}
