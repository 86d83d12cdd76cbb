import { BELT_KEYS, type BeltKey, RECORD_LAYERS, type RecordLayer } from './feature.ts';
import { FAMILY_PATTERN } from './marks.ts';
import { RECORD_SUBJECTS } from './order.ts';
import { DASHES, DRAWN, type Drawn } from './precision.ts';
import type { Swatch } from './subject.ts';

/** Legend symbol of each record layer, in legend order. */
export const LAYER_SWATCHES: readonly { layer: RecordLayer; swatch: Swatch }[] = RECORD_LAYERS.map(
  (layer) => ({
    layer,
    swatch: RECORD_SUBJECTS[layer].swatch,
  }),
);

/** Legend symbol of the core and each belt: its colour and its hatching. */
export const BELT_SWATCHES: readonly { belt: BeltKey; swatch: Swatch }[] = BELT_KEYS.map((belt) => ({
  belt,
  swatch: { kind: 'pattern', fill: `${belt}-soft`, line: `${belt}-line`, pattern: FAMILY_PATTERN[belt] },
}));

/** Legend symbol of each way of drawing a precision; `dashes` are in line widths, as in the style. */
export const PRECISION_SWATCHES: readonly { drawn: Drawn; swatch: Swatch }[] = DRAWN.map((drawn) => ({
  drawn,
  swatch: { kind: 'line', line: 'plain-line', dashes: DASHES[drawn] },
}));
