import type { FeatureCollection } from 'geojson';
import type { NodeId } from '../../src/atlas/records/id.ts';
import type { Link } from '../../src/atlas/records/link.ts';
import type { Location } from '../../src/atlas/records/location.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import type { Facility } from '../../src/atlas/spatial/facility.ts';
import type { Problems } from '../checks/problems.ts';

/** What the dataset wants from the geometry: a label point for nodes, a collection for each map layer, and what is near. */
export interface Geometry {
  locations: ReadonlyMap<NodeId, Location>;
  layers: Readonly<Record<string, FeatureCollection>>;
  facilities: readonly Facility[];
}

export type BuildGeometry = (input: {
  nodes: readonly AtlasNode[];
  links: readonly Link[];
  /** Where each node stands in the tables, by id: problems name it. */
  rows: ReadonlyMap<string, { file: string; row: number }>;
  problems: Problems;
  rootDirectory: string;
}) => Promise<Geometry>;

/** Positions left open: every record stands in the lists and nowhere on the map. */
export const withoutGeometry: BuildGeometry = async () => ({
  locations: new Map(),
  layers: {},
  facilities: [],
});
