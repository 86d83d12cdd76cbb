import type { NodeId } from '../../atlas/records/id.ts';
import type { DrawnFacilities } from '../../atlas/spatial/drawn-facilities.ts';
import type { Asked, DrawnShape, Sketch, Tool } from '../../atlas/spatial/drawn-shape.ts';
import type { Operation, Step } from '../../atlas/spatial/shape.ts';

/** What lives as long as the page. */
export interface SelectingNow {
  /** Steps that are too many for an address. */
  kept?: readonly Step[] | undefined;
  /** What the hand draws on the map. */
  tool?: Tool | undefined;
  /** How the next shape changes what is selected. */
  operation?: Operation | undefined;
  /** The step whose corners the hand moves. */
  edited?: number | undefined;
  /** The corners that are set while something is drawn. */
  sketch?: Sketch | undefined;
  /** What a button asks of the drawing on the map. */
  asked?: Asked | undefined;
  /** What the map draws of the steps. */
  drawn?: readonly DrawnShape[] | undefined;
  /** The ports, airports and stations that the map draws while they are read of. */
  facilities?: DrawnFacilities | undefined;
  /** Which of these was pressed on the map. */
  pressed?: string | undefined;
  /** What the map lights: the places that lie within. */
  lit?: readonly NodeId[] | undefined;
}

export interface SelectingState {
  /** The steps as an address holds them (`step-text.ts`). */
  within?: string | undefined;
  now?: SelectingNow | undefined;
}
