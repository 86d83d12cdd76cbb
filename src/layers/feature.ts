export { BELT_KEYS, type BeltKey } from '../atlas/graph/belt.ts';

import type { BeltKey } from '../atlas/graph/belt.ts';
import type { Precision } from '../atlas/records/location.ts';
import type { NodeClass } from '../atlas/records/node.ts';

/** Reference layers drawn beneath the records, `data/layers/<layer>.geojson`. */
export const BASE_LAYERS = ['land', 'districts', 'former-districts', 'lines', 'labels', 'close-up'] as const;
export type BaseLayer = (typeof BASE_LAYERS)[number];

interface LateLayer {
  name: BaseLayer;
  shownFrom: number;
  holds: readonly NodeClass[];
}

/**
 * Reference layers whose file comes when their zoom is reached or a record of theirs is lit: one of these classes that has an
 * outline. The others come with the first view.
 */
export const LATE_BASE_LAYERS = [
  { name: 'former-districts', shownFrom: 9.5, holds: ['former-district'] },
  // Town seats, the areas in which places of uncertain position may be, and official outlines.
  { name: 'close-up', shownFrom: 9.5, holds: ['city', 'township', 'functional-zone', 'locality'] },
] as const satisfies readonly LateLayer[];

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

/** The contents of a layer's file, parsed. */
export type RecordFeatures = GeoJSON.FeatureCollection<GeoJSON.Geometry, RecordProperties>;
