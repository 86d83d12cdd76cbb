import type { SvgShape } from '../../lib/svg-drawing.ts';
import type { Frame } from '../../parts/paper-map/plane.ts';

/** The frame of a step's map, millimetres: beside the words, a little less than half of a page. */
export const HANDOUT_FRAME: Frame = { width: 72, height: 66 };

/** Where a step is: the map, the names that had no room on it by their numbers, and whether some are only counted at their district. */
export interface StepMap {
  shapes: readonly SvgShape[];
  keyed: readonly string[];
  hasCounts: boolean;
}

/** A map for each step that names places; `undefined` for the others. */
export type StepMaps = readonly (StepMap | undefined)[];
