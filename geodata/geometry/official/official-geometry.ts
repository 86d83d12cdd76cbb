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
  /** Path from the project's root and number of the feature, for what is found out later. */
  file: string;
  row: number;
  /** `area_ok`: where it lies is confirmed, though it leaves its district or its zone (reclaimed ground, for instance). */
  isConfirmed: boolean;
  /** `sea=1`: a district that takes in its sea, so that its outline is no shore. */
  takesInSea: boolean;
}

/** What an official file is read and judged with; problems collect in it. */
export interface OfficialContext {
  rootDirectory: string;
  hierarchy: Hierarchy;
  facts: Facts;
  districts: ReadonlyMap<string, Area>;
  /** Corners of a district's border with its neighbours on land, by place id: there an outline must agree with ours. */
  inland: ReadonlyMap<string, readonly GeoJSON.Position[]>;
  problems: Problems;
}
