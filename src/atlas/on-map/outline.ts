import type { NodeId } from '../records/id.ts';
import type { Precision } from '../records/location.ts';

/** How a record is drawn on the map: an outline, a corridor or a point, WGS84, and what that rests on. */
export interface Outline {
  geometry: GeoJSON.Geometry;
  precision: Precision;
  basis: string;
}

export type Outlines = ReadonlyMap<NodeId, Outline>;
