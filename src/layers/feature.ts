export { BELT_KEYS, type BeltKey } from '../atlas/graph/belt.ts';

import type { BeltKey } from '../atlas/graph/belt.ts';
import type { Precision } from '../atlas/records/location.ts';

/** Map layers that show records, in the order of the legend. Each has a file `data/layers/<layer>.geojson`. */
export const RECORD_LAYERS = [
  'core',
  'belts',
  'zones',
  'subzones',
  'towns',
  'bases',
  'pilot-areas',
  'parks',
  'projects',
] as const;
export type RecordLayer = (typeof RECORD_LAYERS)[number];

/** Reference layers drawn beneath the records, `data/layers/<layer>.geojson`. */
export const BASE_LAYERS = ['land', 'districts', 'former-districts', 'lines', 'labels'] as const;
export type BaseLayer = (typeof BASE_LAYERS)[number];

/**
 * Properties of a record feature; the feature's `id` and `properties.id` both hold the node id.
 * `belt` is the colour family; absent where the record belongs to none.
 * `count` (projects only): how many records the feature stands for at its district or zone.
 */
export interface RecordProperties {
  id: string;
  name: string;
  nameEn: string;
  class: string;
  precision: Precision;
  basis: string;
  belt?: BeltKey;
  count?: number;
}
