import type { Problems } from '../../checks/problems.ts';
import type { Facts } from '../facts.ts';
import type { Hierarchy } from '../hierarchy.ts';
import type { Area } from '../polygons.ts';

/** Geometry supplied by an authority for one place, WGS84 degrees. */
export interface OfficialGeometry {
  geometry: GeoJSON.Geometry;
  basis: string;
}

export interface OfficialContext {
  rootDirectory: string;
  hierarchy: Hierarchy;
  facts: Facts;
  districts: ReadonlyMap<string, Area>;
  problems: Problems;
}

export async function readOfficial(_context: OfficialContext): Promise<Map<string, OfficialGeometry>> {
  return Promise.resolve(new Map());
}
