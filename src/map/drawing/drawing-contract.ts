import type { WantedDrawing } from '../../atlas/spatial/drawn-shape.ts';
import type { ThemeName } from '../contract.ts';

/** What is to be drawn, and in which colours. */
export interface Drawing extends WantedDrawing {
  theme: ThemeName;
}

/** Draws over one live map. Idempotent: told the same again, it does nothing. */
export interface DrawingHandle {
  set(drawing: Drawing): void;
  /** Takes everything off the map again. */
  remove(): void;
}
