import type { Asked, DrawnShape, Sketch, Tool } from '../../atlas/spatial/drawn-shape.ts';
import type { Drawn } from '../../atlas/spatial/shape.ts';
import type { ThemeName } from '../contract.ts';

/** What is to be drawn, and what a hand may do with it. */
export interface Drawing {
  theme: ThemeName;
  shapes: readonly DrawnShape[];
  /** What a new shape is drawn with; none while nothing is drawn. */
  tool: Tool | undefined;
  /** The step whose corners are moved; none while a tool is in use. */
  edited: number | undefined;
  /** What a button has asked for; another count is another wish. */
  asked?: Asked | undefined;
}

export interface DrawingEvents {
  /** The points set so far, told a few times a second; `undefined` once there are none. */
  sketched(sketch: Sketch | undefined): void;
  /** A shape is complete. */
  finished(shape: Drawn): void;
  /** The corners of a step were moved. */
  changed(step: number, shape: Drawn): void;
  /** Somebody has given up what was being drawn or moved. */
  cancelled(): void;
}

/** Draws over one live map. Idempotent: told the same again, it does nothing. */
export interface DrawingHandle {
  set(drawing: Drawing): void;
  /** Takes everything off the map again. */
  remove(): void;
}
