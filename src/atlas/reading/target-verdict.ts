import type { Indicator } from '../records/indicator.ts';

/**
 * How a target stands. `met` and `not-met` a document itself says; `reached` and `short` is our comparison of two figures of one
 * definition; `incomparable` has an actual of another definition, span of years or force; `none` has none that is recorded;
 * `no-target` is an actual for which no target is set.
 */
export const TARGET_STATES = [
  'met',
  'not-met',
  'reached',
  'short',
  'incomparable',
  'none',
  'no-target',
] as const;
export type TargetState = (typeof TARGET_STATES)[number];

/** True where a document says it and not we. */
export function isStatedState(state: TargetState): boolean {
  return state === 'met' || state === 'not-met';
}

/**
 * Whether an actual figure comes up to a target of the same definition. A target of 左右 sets no bound and is not judged, nor is a
 * goal in words.
 */
export function comesUpTo(target: Indicator['attributes'], actual: number): boolean | undefined {
  const { comparison, value } = target;
  if (value === undefined || comparison === 'about') return undefined;
  if (comparison === 'gt') return actual > value;
  return comparison === 'lte' ? actual <= value : actual >= value;
}
