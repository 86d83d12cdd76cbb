/**
 * What the rows of a list can stand together by; the address uses these names. `belt` and `zone` are the wholes that a place is
 * part of, `leading` the industries that lead it, `listing` the segments and boxes that list a project, `company` who
 * undertakes it, `bureau` who is responsible for a measure or guides it; the others are facets.
 */
export const GROUPINGS = [
  'belt',
  'zone',
  'district',
  'leading',
  'industry',
  'listing',
  'company',
  'bureau',
  'topic',
  'document',
  'class',
  'state',
  'year',
  'kind',
  'conflict',
] as const;
export type Grouping = (typeof GROUPINGS)[number];
