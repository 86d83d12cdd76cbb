import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Pointed } from '../atlas/on-map/pointed-places.ts';
import type { NodeId } from '../atlas/records/id.ts';
import type { Theme } from '../layers/theme.ts';
import { createPointers } from './pointed-marks.ts';
import type { RecordIndex } from './record-index.ts';
import { createReticle } from './reticle.ts';

/** What marks records on the map for who points or steps. */
export interface Marks {
  /** What a list points at. */
  point(pointed: readonly Pointed[]): void;
  /** What stepping has reached with the keyboard. */
  frame(stepped: NodeId | undefined): void;
  colour(theme: Theme): void;
  remove(): void;
}

/** The marks of who points and of who steps. */
export function createMarks(map: MapLibreMap, index: RecordIndex): Marks {
  const pointers = createPointers(map, index);
  const reticle = createReticle(map, index);
  return {
    point: (pointed) => pointers.show(pointed),
    frame: (stepped) => reticle.show(stepped),
    colour: (theme: Theme) => {
      pointers.colour(theme);
      reticle.colour(theme);
    },
    remove: () => {
      pointers.remove();
      reticle.remove();
    },
  };
}
