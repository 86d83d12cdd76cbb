import type { Graph } from '../../atlas/graph/graph.ts';
import { marksOf } from '../../atlas/on-map/marks-of.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { placingOf } from '../../atlas/sheets/where.ts';
import type { SvgShape } from '../../lib/svg-drawing.ts';
import type { MapFiles } from '../../parts/paper-map/map-files.ts';
import { type Drawing, drawSheet, groundOf } from '../../parts/paper-map/map-in-millimetres.ts';
import { mapShapes } from '../../parts/paper-map/map-shapes.ts';
import { type Bounds, boundsOf, planeOver } from '../../parts/paper-map/plane.ts';
import { SMALL_FRAME } from './small-frame.ts';

/** N of the largest scale: nearer, a sketched outline would look as if it were surveyed. */
const NEAREST = 300_000;

/** What is drawn of a record: its places, and the districts of those known no better. */
function placesOf(graph: Graph, node: AtlasNode) {
  const places = marksOf(graph, node).flatMap((id) => {
    const place = graph.node(id);
    return place?.kind === 'place' && place.class !== 'city' ? [place] : [];
  });
  const shown = places.map((place) => ({
    place,
    ties: [],
    basis: 'stated' as const,
    stands: [],
    citations: [],
  }));
  return placingOf(graph, shown, []);
}

function boundsOfPlaces({ outlines }: MapFiles, placing: ReturnType<typeof placesOf>): Bounds | undefined {
  const ids = [...placing.drawn.map(({ place }) => place.id), ...placing.counted.map(({ at }) => at.id)];
  return boundsOf(ids.flatMap((id) => outlines.get(id)?.geometry ?? []));
}

/** A map of each record at one scale, the largest round one at which all of each has room; none of a record without a position. */
export function smallMaps(
  graph: Graph,
  files: MapFiles,
  nodes: readonly AtlasNode[],
  language: 'zh' | 'en',
): readonly (Drawing | undefined)[] {
  const placings = nodes.map((node) => placesOf(graph, node));
  const bounds = placings.map((placing) => boundsOfPlaces(files, placing));
  const scales = bounds.flatMap((each) => (each === undefined ? [] : planeOver(each, SMALL_FRAME).scale));
  const scale = Math.max(NEAREST, ...scales);
  const nameOf = (node: AtlasNode): string => recordName(node, language);
  return placings.map((placing, index) => {
    const each = bounds[index];
    if (each === undefined) return undefined;
    const plane = planeOver(each, SMALL_FRAME, undefined, scale);
    const { outlines } = files;
    return drawSheet({ graph, outlines, placing }, plane, groundOf(files.base, plane), nameOf, language);
  });
}

/** The same maps as what is drawn on the page. */
export const drawSmallMaps = (
  graph: Graph,
  files: MapFiles,
  nodes: readonly AtlasNode[],
  language: 'zh' | 'en',
): readonly (readonly SvgShape[] | undefined)[] =>
  smallMaps(graph, files, nodes, language).map((drawing) => drawing && mapShapes(drawing, language));
