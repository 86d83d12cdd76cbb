/** Columns that a list may have, by the names that the address uses for its order. */
export const COLUMN_KEYS = [
  'name',
  'class',
  'parent',
  'district',
  'company',
  'section',
  'industry',
  'leading',
  'pieces',
  'pilots',
  'state',
  'topic',
  'bureaus',
  'measures',
  'indicators',
  'projects',
  'value',
  'year',
  'links',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];
