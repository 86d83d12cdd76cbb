import type { Element } from '@xmldom/xmldom';
import { childrenOf, textIn } from './xml-document.ts';

const GEOMETRIES = [
  'Point',
  'LineString',
  'LinearRing',
  'Polygon',
  'MultiGeometry',
  'Track',
  'MultiTrack',
  'Model',
];
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A geometry as GeoJSON would have it; what KML alone knows (a model) keeps its name and has no coordinates. */
type Shape = { type: string; coordinates?: unknown; geometries?: readonly Shape[] };

/**
 * The geometry of a placemark, as it stands: rings are not closed or turned, and a number that is none stays none (NaN), so that
 * the checks of every official file find them. `null` where there is no geometry.
 */
export function shapeOf(placemark: Element): Shape | null {
  const shapes = childrenOf(placemark, ...GEOMETRIES).flatMap(shapesOf);
  const [first] = shapes;
  if (first === undefined || shapes.length === 1) return first ?? null;
  const isUniform = shapes.every(({ type }) => type === first.type);
  return isUniform && ['Point', 'LineString', 'Polygon'].includes(first.type)
    ? { type: `Multi${first.type}`, coordinates: shapes.map(({ coordinates }) => coordinates) }
    : { type: 'GeometryCollection', geometries: shapes };
}

function shapesOf(element: Element): Shape[] {
  const kind = element.localName ?? '';
  if (kind === 'MultiGeometry') return childrenOf(element, ...GEOMETRIES).flatMap(shapesOf);
  if (kind === 'Polygon') return [polygonOf(element)];
  if (kind === 'Model') return [{ type: kind }];
  const positions = positionsOf(element);
  if (kind !== 'Point') return [{ type: 'LineString', coordinates: positions }];
  return [positions.length > 1 ? { type: 'MultiPoint' } : { type: kind, coordinates: positions[0] ?? [] }];
}

/**
 * The outer ring first. A polygon without one is empty, whatever holes it has; with several, nobody can say whose the holes are.
 */
function polygonOf(polygon: Element): Shape {
  const rings = (name: string): GeoJSON.Position[][] =>
    childrenOf(polygon, name)
      .flatMap((boundary) => childrenOf(boundary, 'LinearRing'))
      .map(positionsOf);
  const outer = rings('outerBoundaryIs').filter((ring) => ring.length > 0);
  if (outer.length > 1) return { type: 'GeometryCollection' };
  return {
    type: 'Polygon',
    coordinates: outer.length === 0 ? [] : [...outer, ...rings('innerBoundaryIs')],
  };
}

/** `lon,lat[,height]` between blanks; a blank beside a comma, which some programs write, parts nothing. */
function positionsOf(element: Element): GeoJSON.Position[] {
  const text = textIn(element, 'coordinates').replaceAll(/\s*,\s*/g, ',');
  return text === '' ? [] : text.split(/\s+/).map(position);
}

function position(tuple: string): GeoJSON.Position {
  const parts = tuple.split(',');
  const isTuple = parts.length === 2 || parts.length === 3;
  return parts.map((part) => (isTuple && NUMBER.test(part) ? Number(part) : Number.NaN));
}
