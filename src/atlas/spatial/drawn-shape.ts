import type { DrawnFacilities } from './drawn-facilities.ts';
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

/** A wish: to take the last point of what is being drawn back, to be done with it, or to see all that is drawn. */
export interface Asked {
  act: 'undo' | 'finish' | 'show';
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

/** What a map is to draw, and what a hand may do with it. */
export interface WantedDrawing {
  shapes: readonly DrawnShape[];
  /** What a new shape is drawn with; none while nothing is drawn. */
  tool: Tool | undefined;
  /** The step whose corners are moved; none while a tool is in use. */
  edited: number | undefined;
  /** What a button has asked for; another count is another wish. */
  asked?: Asked | undefined;
  /** Ports, airports and stations about the shapes, while somebody reads of them. */
  facilities?: DrawnFacilities | undefined;
  /** Whether the shapes are those of the link that was opened: whoever sent it wants them seen. */
  isOfLink?: boolean;
}

/** What the hand tells that draws on the map. */
export interface DrawingEvents {
  /** The points set so far, told a few times a second; `undefined` once there are none. */
  sketched(sketch: Sketch | undefined): void;
  /** A shape is complete. */
  finished(shape: Drawn): void;
  /** The corners of a step were moved. */
  changed(step: number, shape: Drawn): void;
  /** Somebody has given up what was being drawn or moved. */
  cancelled(): void;
  /** Somebody has pressed the sign of a facility. */
  pressed(id: string): void;
}
