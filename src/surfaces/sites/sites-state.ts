import type { Facility } from '../../atlas/spatial/facility.ts';
import type { Point } from '../../atlas/spatial/shape.ts';

/** Where the rings on the map stand. */
export interface Spots {
  /** Ports, airports and stations, once they have come. */
  facilities: readonly Facility[] | undefined;
  /** Where the places are that distances are measured from, by id. */
  centres: Readonly<Record<string, Point>>;
}

export interface SitesState {
  /** What is asked of a site, as an address has it. */
  needs?: string | undefined;
  /** Told by the panel, again after an address was opened. */
  spots?: Spots | undefined;
}
