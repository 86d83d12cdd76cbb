import type { Area } from './flat-geometry.ts';
import type { Drawn, Operation, Point } from './shape.ts';

/** What a hand can draw with. */
export const TOOLS = ['line', 'polygon', 'rectangle', 'circle'] as const;
export type Tool = (typeof TOOLS)[number];

/** What is being drawn, before it is finished: its points so far, WGS84 degrees; of a circle the points of its ring. */
export interface Sketch {
  tool: Tool;
  points: readonly Point[];
}

/** A wish about what is being drawn: take the last point back, or be done with it. */
export interface Asked {
  act: 'undo' | 'finish';
  count: number;
}

/** A step as the map draws it. */
export interface DrawnShape {
  /** Which step it is, from 0. */
  step: number;
  operation: Operation;
  geometry: Area | GeoJSON.LineString;
  /** Its size in words, where it was drawn by hand. */
  label: string | undefined;
  /** The shape whose corners a hand can move; `undefined` for the outline of a place. */
  shape: Drawn | undefined;
}
