import { bbox, featureCollection, lineChunk, lineString, point, voronoi } from '@turf/turf';
import { type Area, partsOf, unionOf } from '../polygons.ts';
import { TOLERANCES } from '../tolerances.ts';
import { shortestNetwork } from './belt-corridor.ts';

/**
 * Divides the ground between groups of areas: each group owns what is nearer to it than to any other
 * (Voronoi cells of points along its outlines and along the network that joins them).
 */
export function territoriesOf(groups: ReadonlyMap<string, readonly Area[]>): ReadonlyMap<string, Area> {
  const owners = new Map<string, string>();
  const add = (position: GeoJSON.Position, owner: string): void => {
    const key = position
      .slice(0, 2)
      .map((value) => value.toFixed(4))
      .join(',');
    if (!owners.has(key)) owners.set(key, owner);
  };
  for (const [owner, areas] of groups) {
    for (const ring of areas.flatMap((area) => partsOf(area.geometry).map((rings) => rings[0] ?? []))) {
      for (const position of spaced(ring)) add(position, owner);
    }
  }
  for (const [owner, areas] of groups) {
    for (const segment of shortestNetwork(areas))
      for (const position of spaced(segment)) add(position, owner);
  }
  const sites = [...owners].map(([key, owner]) => point(key.split(',').map(Number), { owner }));
  const [west, south, east, north] = bbox(featureCollection(sites));
  const cells = voronoi(featureCollection(sites), { bbox: [west - 1, south - 1, east + 1, north + 1] });
  const territories = new Map<string, Area>();
  for (const owner of groups.keys()) {
    const own = cells.features.filter((_, index) => sites[index]?.properties.owner === owner);
    const territory = unionOf(own);
    if (territory !== undefined) territories.set(owner, territory);
  }
  return territories;
}

function spaced(line: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  const chunks = lineChunk(lineString([...line]), TOLERANCES.territorySpacing, { units: 'kilometers' });
  return chunks.features.flatMap((chunk) => chunk.geometry.coordinates.slice(0, 1));
}
