import type { Link } from '../../../src/atlas/records/link.ts';
import type { AtlasNode } from '../../../src/atlas/records/node.ts';
import type { Geography } from '../geography.ts';
import type { Hierarchy } from '../hierarchy.ts';
import { pointAt, type RecordFeature, recordFeature } from '../record-feature.ts';

/**
 * One point for each place that projects are located in, at the place's seat, with their number. The documents name only the
 * district or zone of a project, so no project gets a point of its own.
 */
export function projectFeatures(
  geography: Geography,
  hierarchy: Hierarchy,
  nodes: readonly AtlasNode[],
  links: readonly Link[],
): RecordFeature[] {
  const projects = new Set<string>(nodes.filter((node) => node.kind === 'project').map((node) => node.id));
  const located = new Map<string, Set<string>>();
  for (const link of links) {
    if (link.kind !== 'located-in' || !projects.has(link.from)) continue;
    located.set(link.to, (located.get(link.to) ?? new Set()).add(link.from));
  }
  return [...hierarchy.places.values()].flatMap((place) => {
    const count = located.get(place.id)?.size;
    const row = geography.facts.gazetteer.get(place.id);
    if (count === undefined || row?.lon === undefined || row.lat === undefined) return [];
    return recordFeature(place, { geometry: pointAt(row.lon, row.lat), precision: 'district', count });
  });
}
