import type { Graph } from '../../atlas/graph/graph.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { Place } from '../../atlas/records/place.ts';
import { placingOf } from '../../atlas/sheets/where.ts';
import { CITY_BOUNDS } from '../../lib/city.ts';
import type { MapFiles } from './map-files.ts';
import { type Drawing, drawSheet, groundOf } from './map-in-millimetres.ts';
import { boundsOf, type Frame, planeOver } from './plane.ts';

/** The places among records; the city itself is the map, and nothing on it. */
export function placesAmong(graph: Graph, ids: readonly NodeId[]): readonly Place[] {
  return ids.flatMap((id) => {
    const node = graph.node(id);
    return node?.kind === 'place' && node.class !== 'city' ? [node] : [];
  });
}

/**
 * The map of where places are in the city; never a point for what is known only to its district.
 * @param frame of the map, millimetres
 */
export function cityMap(
  { graph, files, language }: { graph: Graph; files: MapFiles; language: 'zh' | 'en' },
  ids: readonly NodeId[],
  frame: Frame,
): Drawing {
  const shown = placesAmong(graph, ids).map((place) => ({
    place,
    ties: [],
    basis: 'stated' as const,
    stands: [],
    citations: [],
  }));
  const city = files.base.land.features.flatMap(({ geometry, properties }) =>
    properties?.['class'] === 'city' ? [geometry] : [],
  );
  const plane = planeOver(boundsOf(city) ?? CITY_BOUNDS, frame);
  const nameOf = (node: AtlasNode): string => recordName(node, language);
  const placing = placingOf(graph, shown, []);
  return drawSheet(
    { graph, outlines: files.outlines, placing },
    plane,
    groundOf(files.base, plane),
    nameOf,
    language,
  );
}
