import type { NodeClass } from '../records/node.ts';

/** Classes in the order in which they answer, the wide before the narrow; classes not named come last, together. */
export const CLASS_ORDER: readonly NodeClass[] = [
  'city',
  'core',
  'belt',
  'zone',
  'district',
  'functional-zone',
  'subzone',
  'town',
  'base',
  'park',
  'pilot-area',
  'industry-system',
  'tier',
  'cluster',
  'national-cluster',
  'chain',
  'frontier-industry',
  'leading-industry',
  'segment',
  'township',
  'former-district',
  'locality',
  'department',
  'company',
  'university',
  'research-institute',
  'key-project',
];
/** After all of them. */
export const OTHER_CLASS = CLASS_ORDER.length;
/** A number is asked for as one; else what is to be done comes before how much of it. */
export const INDICATOR = OTHER_CLASS + 1;
export const FINDING = OTHER_CLASS + 2;
export const SECTION = OTHER_CLASS + 3;
/** A question after a figure is answered by what all documents say of it before what one of them says. */
export const TOPIC = CLASS_ORDER.length;
/** There are few, and who types a part of a title wants the document before what it speaks of. */
export const DOCUMENT = 0;
