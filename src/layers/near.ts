import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LATE_BASE_LAYERS } from './feature.ts';
import type { RecordLayer } from './record-layers.ts';

/** From where the map is close enough for its own towns, and its names follow the view. */
export const CLOSE_UP_FROM = 9.8;

export const [FORMER, { name: SOURCE }] = LATE_BASE_LAYERS;

/** Layers of symbols with the class of their places. */
export const SYMBOL_LAYERS: readonly (readonly [layer: RecordLayer, placeClass: string])[] = [
  ['parks', 'park'],
  ['towns', 'town'],
  ['bases', 'base'],
];

/** Official outlines share their source, and may share their class, with what is only uncertain. */
export const isSupplied: ExpressionSpecification = ['has', 'supplied'];
