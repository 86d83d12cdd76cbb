import type { NodeId } from '../../src/atlas/records/id.ts';
import type { Link } from '../../src/atlas/records/link.ts';
import type { Location } from '../../src/atlas/records/location.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import type { Facility } from '../../src/atlas/spatial/facility.ts';
import type { BaseLayer } from '../../src/layers/feature.ts';
import type { RecordLayer } from '../../src/layers/record-layers.ts';
import { checkGeometry } from '../checks/check-geometry.ts';
import type { Problems } from '../checks/problems.ts';
import { closeUpLayer } from './base/close-up-layer.ts';
import { districtsLayer } from './base/districts-layer.ts';
import { formerDistrictsLayer } from './base/former-districts-layer.ts';
import { labelsLayer } from './base/labels-layer.ts';
import { landLayer } from './base/land-layer.ts';
import { linesLayer } from './base/lines-layer.ts';
import { facilitiesOf } from './facilities.ts';
import { readGeography } from './geography.ts';
import { readHierarchy } from './hierarchy.ts';
import { locationsOf } from './locations.ts';
import { collectionOf } from './record-feature.ts';
import { beltOutlines } from './records/belt-outlines.ts';
import { outlineFeatures } from './records/outline-features.ts';
import { pilotAreaFeatures } from './records/pilot-area-features.ts';
import { pointFeatures } from './records/point-features.ts';
import { projectFeatures } from './records/project-features.ts';
import { subzoneOutlines } from './records/subzone-outlines.ts';
import { zoneOutlines } from './records/zone-outlines.ts';
import { unverifiedPositions } from './unverified.ts';

export interface GeometryInput {
  nodes: readonly AtlasNode[];
  links: readonly Link[];
  /** Where each node stands in the tables, by id: problems name it. */
  rows: ReadonlyMap<string, { file: string; row: number }>;
  /** Collects what is wrong with facts, official files and the result. */
  problems: Problems;
  /** The project's root: facts, official files and the county layer are read below it. */
  rootDirectory: string;
}

export interface GeometryOutput {
  /** Label points by place id, WGS84 degrees; absent where a place has no position at all. */
  locations: Map<NodeId, Location>;
  /** `data/layers/<layer>.geojson`, RFC 7946. */
  layers: Record<BaseLayer | RecordLayer, GeoJSON.FeatureCollection>;
  /** Ports, airports and stations by their ids, `data/facilities.json`. */
  facilities: readonly Facility[];
}

/**
 * Builds every map layer and every label point from the county layer, the facts and the official files.
 * @throws {ProblemsError} when a district's outline is not known; all else that is wrong is collected.
 */
export async function buildGeometry({
  nodes,
  links,
  rows,
  problems,
  rootDirectory,
}: GeometryInput): Promise<GeometryOutput> {
  const hierarchy = readHierarchy(nodes, links);
  const geography = await readGeography({ rootDirectory, hierarchy, rows, problems });

  const subzones = subzoneOutlines(geography, hierarchy, problems);
  const unverified = unverifiedPositions(geography, hierarchy, subzones);
  const zones = zoneOutlines(geography, hierarchy, subzones);
  const belts = beltOutlines(geography, hierarchy, zones);

  const layers = {
    land: landLayer(geography),
    districts: districtsLayer(geography, hierarchy),
    'former-districts': formerDistrictsLayer(geography, hierarchy),
    lines: linesLayer(geography),
    labels: labelsLayer(geography, hierarchy),
    'close-up': closeUpLayer({ geography, hierarchy, problems, rootDirectory }),
    core: collectionOf(outlineFeatures('core', belts, hierarchy)),
    belts: collectionOf(outlineFeatures('belt', belts, hierarchy)),
    zones: collectionOf(outlineFeatures('zone', zones, hierarchy)),
    subzones: collectionOf([
      ...outlineFeatures('subzone', subzones, hierarchy),
      ...pointFeatures('subzone', geography, hierarchy, unverified).filter(
        ({ id }) => !subzones.has(String(id)),
      ),
    ]),
    towns: collectionOf(pointFeatures('town', geography, hierarchy, unverified)),
    bases: collectionOf(pointFeatures('base', geography, hierarchy, unverified)),
    'pilot-areas': collectionOf(pilotAreaFeatures(geography, hierarchy, links, subzones)),
    parks: collectionOf(pointFeatures('park', geography, hierarchy, unverified)),
    projects: collectionOf(projectFeatures(geography, hierarchy, nodes, links)),
  };
  const outlines = new Map([...subzones, ...zones, ...belts]);
  const locations = locationsOf(geography, hierarchy, outlines, unverified);
  checkGeometry({ layers, locations, geography, hierarchy, problems });
  return { locations, layers, facilities: facilitiesOf(geography.facts, problems) };
}
