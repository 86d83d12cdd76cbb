import type { Frame } from '../../parts/paper-map/plane.ts';

/** The frame of each small map, millimetres: a column of a phone is as wide. */
export const SMALL_FRAME: Frame = { width: 46, height: 42 };
