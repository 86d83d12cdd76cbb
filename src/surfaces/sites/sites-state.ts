import type { Facility } from '../../atlas/spatial/facility.ts';
import type { Point } from '../../atlas/spatial/shape.ts';

export interface SitesState {
  /** What is asked of a site, as an address has it. */
  needs?: string | undefined;
  /** Ports, airports and stations, once they have come: the rings on the map stand around them. */
  facilities?: readonly Facility[] | undefined;
  /** Where the places are that distances are measured from, by id. */
  centres?: Readonly<Record<string, Point>> | undefined;
}
