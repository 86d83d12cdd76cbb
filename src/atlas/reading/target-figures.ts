import type { Indicator } from '../records/indicator.ts';
import { isOfSpan } from './indicator-series.ts';
import { comesUpTo, type TargetState } from './target-verdict.ts';

/** A figure that a target starts from: the base that its document gives, or an earlier actual of the same definition there. */
export interface LineBase {
  indicator: Indicator;
  /** The attribute of the record that states it. */
  attribute: 'baseValue' | 'value';
  value: number;
  year: number;
}

/** An actual near a target that is no measure of it: of another span of years, or of another definition from the same base. */
export interface BesideActual {
  indicator: Indicator;
  why: 'span' | 'definition';
}

/** base → target → actual, and how the target stands. */
export interface Figures {
  target: Indicator | undefined;
  base: LineBase | undefined;
  /** Of the same definition: for the target's year, or the first one after it. */
  actual: Indicator | undefined;
  state: TargetState;
  beside: readonly BesideActual[];
}

export type IsOneDefinition = (a: Indicator, b: Indicator) => boolean;

/**
 * What a target starts from and what became of it: what its own document tells, else the first figure of the same definition
 * for its year or later, whichever document gives it. What is of another definition stands beside it and is never its actual.
 */
export function figuresOf(
  target: Indicator,
  actuals: readonly Indicator[],
  isOneDefinition: IsOneDefinition,
): Figures {
  const { year } = target.attributes;
  const alike = actuals.filter((actual) => isOneDefinition(actual, target));
  const own = alike.find((actual) => isOwnActual(target, actual));
  const base = statedBase(target) ?? earlierActual(target, alike, own);
  if (own !== undefined) return { target, base, actual: own, state: stateOf(target, own), beside: [] };
  const later = alike
    .filter((actual) => actual.attributes.year >= year && isOfOneSpan(target, actual))
    .toSorted((a, b) => a.attributes.year - b.attributes.year)[0];
  if (later !== undefined) return { target, base, actual: later, state: stateOf(target, later), beside: [] };
  const beside = actuals.flatMap((actual): BesideActual[] => {
    if (actual.attributes.year < year) return [];
    if (isOneDefinition(actual, target)) return [{ indicator: actual, why: 'span' }];
    return isOfOneBase(actual, base, target) ? [{ indicator: actual, why: 'definition' }] : [];
  });
  const state = target.attributes.achieved ?? (beside.length > 0 ? 'incomparable' : 'none');
  return { target, base, actual: undefined, state, beside };
}

/** What its own document tells of it: of the target's year, or with a verdict, as 93（2019） beside a target for 2020. */
function isOwnActual(target: Indicator, actual: Indicator): boolean {
  if (actual.document !== target.document) return false;
  if (target.attributes.achieved !== undefined)
    return actual.attributes.achieved === target.attributes.achieved;
  return actual.attributes.year === target.attributes.year;
}

/** The document's own verdict, else that of the two figures, which is ours; none where the target sets no bound. */
function stateOf(target: Indicator, actual: Indicator): TargetState {
  const { achieved } = target.attributes;
  if (achieved !== undefined) return achieved;
  const { value } = actual.attributes;
  const isReached = value === undefined ? undefined : comesUpTo(target.attributes, value);
  if (isReached === undefined) return 'incomparable';
  return isReached ? 'reached' : 'short';
}

/** A level can be compared with that of a later year; a growth or decline only with one of the very same years. */
function isOfOneSpan(target: Indicator, actual: Indicator): boolean {
  if (!isOfSpan(target)) return true;
  const [a, b] = [target.attributes, actual.attributes];
  return a.year === b.year && a.baseYear !== undefined && a.baseYear === b.baseYear;
}

/** Under another definition, but from the same figure in the same year: what a reader would take for the same. */
function isOfOneBase(actual: Indicator, base: LineBase | undefined, target: Indicator): boolean {
  const { baseValue, baseYear, unit } = actual.attributes;
  return (
    base !== undefined &&
    unit === target.attributes.unit &&
    baseYear === base.year &&
    baseValue === base.value
  );
}

/** The base that the record itself gives, where it gives both figure and year. */
export function statedBase(indicator: Indicator): LineBase | undefined {
  const { baseValue: value, baseYear: year } = indicator.attributes;
  return value === undefined || year === undefined
    ? undefined
    : { indicator, attribute: 'baseValue', value, year };
}

/** The last actual before the target's year that its document gives under the same definition. */
function earlierActual(
  target: Indicator,
  alike: readonly Indicator[],
  own: Indicator | undefined,
): LineBase | undefined {
  const [last] = alike
    .filter(
      (actual) =>
        actual !== own &&
        actual.document === target.document &&
        actual.attributes.year < target.attributes.year &&
        !isOfSpan(actual),
    )
    .toSorted((a, b) => b.attributes.year - a.attributes.year);
  const value = last?.attributes.value;
  return last === undefined || value === undefined
    ? undefined
    : { indicator: last, attribute: 'value', value, year: last.attributes.year };
}

/** An actual that is told already as the base of a line of its definition. */
export function isBaseOf(
  actual: Indicator,
  { base, target }: Figures,
  isOneDefinition: IsOneDefinition,
): boolean {
  return (
    base !== undefined &&
    target !== undefined &&
    isOneDefinition(actual, target) &&
    actual.attributes.year === base.year &&
    actual.attributes.value === base.value
  );
}
