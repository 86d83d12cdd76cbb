import type { Problems } from '../../checks/problems.ts';
import type { Hierarchy } from '../hierarchy.ts';
import type { Area } from '../polygons.ts';
import type { Facts } from '../read-facts.ts';

/** Geometry supplied by an authority for one place, WGS84 degrees. */
export interface OfficialGeometry {
  geometry: GeoJSON.Point | GeoJSON.Polygon | GeoJSON.MultiPolygon;
  /** `schematic` where the authority itself supplied a sketch. */
  precision: 'official' | 'schematic';
  basis: string;
  basisEn: string;
}

/** What an official file is read and judged with; problems collect in it. */
export interface OfficialContext {
  rootDirectory: string;
  hierarchy: Hierarchy;
  facts: Facts;
  districts: ReadonlyMap<string, Area>;
  problems: Problems;
}
