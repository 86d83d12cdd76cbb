import { difference, feature, featureCollection, intersect, union } from '@turf/turf';
import type { Graph } from '../graph/graph.ts';
import type { Outlines } from '../on-map/outline.ts';
import type { AtlasNode } from '../records/node.ts';
import { type Area, edgesCross, holds, isArea, ringsOf } from './flat-geometry.ts';
import { circleRing, ringSize } from './measures.ts';
import { cornersOf, type Drawn, isDrawn, type Point, type Shape, type Step } from './shape.ts';
import { flatSize, sharedFlatSize } from './shared-size.ts';

/** The area that a ring of points encloses; the last point is joined with the first. */
function areaWithin(points: readonly Point[]): Area {
  const ring = points.map(([lon, lat]) => [lon, lat]);
  const [first = []] = ring;
  return { type: 'Polygon', coordinates: [[...ring, first]] };
}

/** Whether a ring of points crosses itself, so that what it encloses is not plain; asked of a ring once. */
export function crossesItself(points: readonly Point[]): boolean {
  const before = asked.get(points);
  if (before !== undefined) return before;
  const answer = hasCrossing(points);
  asked.set(points, answer);
  return answer;
}

const asked = new WeakMap<readonly Point[], boolean>();

function hasCrossing(points: readonly Point[]): boolean {
  const count = points.length;
  const at = (index: number): Point => points[index % count] ?? [0, 0];
  for (let one = 0; one < count; one += 1) {
    const [a, b] = [at(one), at(one + 1)];
    const [west, east] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
    for (let other = one + 2; other < count; other += 1) {
      // The last edge and the first meet in a point.
      if (one === 0 && other === count - 1) continue;
      const [c, d] = [at(other), at(other + 1)];
      // Nearly all edges are elsewhere.
      if ((c[0] < west && d[0] < west) || (c[0] > east && d[0] > east)) continue;
      if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) return true;
    }
  }
  return false;
}

const turn = (from: Point, to: Point, point: Point): number =>
  Math.sign((to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]));

/** The area of a polygon as it was drawn: of one that crosses itself all the parts that its line encloses. */
function areaOfPolygon(points: readonly Point[]): Area | undefined {
  const plain = areaWithin(points);
  if (!crossesItself(points)) return plain;
  return union(featureCollection([feature(plain), feature(plain)]))?.geometry;
}

/** What shapes are made of besides their own points. */
export interface Ground {
  /** What is drawn of the records. */
  outlines: Outlines;
  /** Makes an outline wider; absent until it has come, and then nothing lies around an outline. */
  widen?: ((outline: Area, km: number) => Area | undefined) | undefined;
}

/** The area of what a hand has drawn, for which nothing else need be known; `undefined` for a line. */
export function areaOfDrawn(shape: Drawn): Area | undefined {
  switch (shape.kind) {
    case 'polygon':
      return areaOfPolygon(shape.points);
    case 'rectangle':
      return areaWithin(cornersOf(shape.points));
    case 'circle':
      return areaWithin(circleRing(shape.centre, shape.km));
    case 'line':
      return undefined;
  }
}

/** The area of a shape; `undefined` for a line, an attribute, and a place of which no outline is drawn. */
export function areaOfShape(graph: Graph, shape: Shape, { outlines, widen }: Ground): Area | undefined {
  switch (shape.kind) {
    case 'line':
    case 'polygon':
    case 'rectangle':
    case 'circle':
      return areaOfDrawn(shape);
    case 'place':
      return outlineOf(shape.id, outlines);
    case 'around': {
      const outline = outlineOf(shape.id, outlines);
      if (outline !== undefined) return widen?.(outline, shape.km);
      const { location } = graph.node(shape.id) ?? {};
      const isKnown = location !== undefined && location.precision !== 'unverified';
      return isKnown ? areaWithin(circleRing([location.lon, location.lat], shape.km)) : undefined;
    }
    case 'attribute':
      return undefined;
  }
}

function outlineOf(id: AtlasNode['id'], outlines: Outlines): Area | undefined {
  const outline = outlines.get(id);
  return outline !== undefined && isArea(outline.geometry) ? outline.geometry : undefined;
}

const COMBINED = { add: union, subtract: difference, intersect } as const;

/** What several steps leave, in their order; `undefined` where that is nothing. */
export function combined(parts: readonly { operation: Step['operation']; area: Area }[]): Area | undefined {
  let so: Area | undefined;
  for (const { operation, area } of parts) {
    if (so === undefined) so = operation === 'add' ? area : undefined;
    else so = COMBINED[operation](featureCollection([feature(so), feature(area)]))?.geometry;
  }
  return so;
}

/** Square metres of an area, its holes left out. */
export function squareMetres(area: Area): number {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.reduce(
    (sum, [outer, ...holes]) =>
      sum + closedRingArea(outer) - holes.reduce((all, hole) => all + closedRingArea(hole), 0),
    0,
  );
}

const closedRingArea = (ring: readonly GeoJSON.Position[] = []): number =>
  ringSize(ring.slice(1).map(([lon = 0, lat = 0]): Point => [lon, lat])).area;

/** Below this share of the smaller of two areas, what overlaps is the breadth of a line. */
const HAIR = 0.01;

/** How an outline lies to an area. Outlines that only share an edge are apart. */
export function relationOf(outline: Area, area: Area): 'within' | 'overlapping' | 'apart' {
  if (!edgesCross(outline, area)) {
    const [first] = ringsOf(outline);
    const [lon = 0, lat = 0] = first?.[0] ?? [];
    const isIn = holds(area, [lon, lat]);
    if (holdsAnyOf(outline, area)) return 'overlapping';
    return isIn ? 'within' : 'apart';
  }
  const own = flatSize(outline);
  const hair = HAIR * Math.min(own, flatSize(area));
  const shared = sharedFlatSize(outline, area);
  if (shared < hair) return 'apart';
  return own - shared < hair ? 'within' : 'overlapping';
}

/** Whether a ring of the one, a hole for instance, lies in the other. */
const holdsAnyOf = (outline: Area, area: Area): boolean =>
  ringsOf(area).some(([first]) => first !== undefined && holds(outline, [first[0] ?? 0, first[1] ?? 0]));

/** Whether the size of what the steps leave is that of drawn lines alone: of an outline of a place none may be quoted. */
export const isOfDrawnLines = (steps: readonly Step[]): boolean =>
  steps.every(({ shape }) => isDrawn(shape) || shape.kind === 'attribute');
