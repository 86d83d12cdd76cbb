import type { BeltKey } from '../atlas/graph/belt.ts';
import { FAMILY_PATTERN } from './marks.ts';
import { DRAWN, type Drawn } from './precision.ts';
import type { Swatch } from './swatch.ts';

/** Legend symbol of the core or a belt: its colour and its hatching. */
export const beltSwatch = (belt: BeltKey): Swatch => ({
  kind: 'area',
  fill: `${belt}-soft`,
  line: `${belt}-line`,
  drawn: 'solid',
  fillOpacity: 0.7,
  pattern: FAMILY_PATTERN[belt],
});

/** How a precision is drawn: the line of an extent, and a symbol where only a point is known. */
export const PRECISION_SWATCHES: readonly { drawn: Drawn; line: Swatch; mark: Swatch }[] = DRAWN.map(
  (drawn) => ({
    drawn,
    line: { kind: 'line', line: 'plain-line', drawn },
    mark: { kind: 'mark', shape: 'diamond', fill: 'plain-fill', line: 'plain-line', paper: 'paper', drawn },
  }),
);
