import type { Frame } from '../../parts/paper-map/plane.ts';

/** The frame of the map, millimetres: a little more than half of the width of a page. */
export const LOCATOR_FRAME: Frame = { width: 104, height: 96 };
