import { geoPath, geoTransverseMercator } from 'd3-geo';
import { roundScale } from '../../lib/paper-scale.ts';

/** Mean radius of the Earth (IUGG R1) in millimetres: the projection is spherical, which at these scales moves nothing by a tenth of a millimetre. */
const RADIUS = 6_371_008.8 * 1000;

/** West, south, east, north, WGS84 degrees. */
export type Bounds = readonly [number, number, number, number];

/** Width and height of a map on paper, millimetres. */
export interface Frame {
  width: number;
  height: number;
}

/** A sheet of paper over the ground. */
export interface Plane extends Frame {
  /** N of 1:N, true in the middle of the sheet and to a ten-thousandth at its edges. */
  scale: number;
  /** Path of SVG in millimetres from the upper left corner, cut at the frame; nothing where the frame holds nothing of it. */
  path: (geometry: GeoJSON.Geometry) => string | undefined;
  /** Where a position (lon, lat, WGS84 degrees) lies on the paper, millimetres. */
  point: (position: readonly [number, number]) => readonly [number, number];
}

/**
 * Transverse Mercator (Snyder 1987, ch. 8, for the sphere) about the middle of what is shown, at the largest round scale at which
 * that fits into the frame.
 * @param margin kept free at every edge, millimetres
 * @param least N of the largest scale that is taken, also where more would fit
 */
export function planeOver(bounds: Bounds, frame: Frame, margin = 3, least = 1): Plane {
  const [west, south, east, north] = bounds;
  const middle: [number, number] = [(west + east) / 2, (south + north) / 2];
  const projection = geoTransverseMercator().rotate([-middle[0], -middle[1]]).scale(RADIUS).translate([0, 0]);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(cornersOf(bounds));
  const room = { width: frame.width - 2 * margin, height: frame.height - 2 * margin };
  const ground = { width: (right - left) / 1000, height: (bottom - top) / 1000 };
  const scale = Math.max(roundScale(ground, room), least);
  projection
    .scale(RADIUS / scale)
    .translate([frame.width / 2 - (left + right) / 2 / scale, frame.height / 2 - (top + bottom) / 2 / scale])
    .clipExtent([
      [-1, -1],
      [frame.width + 1, frame.height + 1],
    ]);
  const path = geoPath(projection).digits(2);
  return {
    ...frame,
    scale,
    path: (geometry) => path(turned(geometry)) ?? undefined,
    point: ([lon, lat]) => projection([lon, lat]) ?? [Number.NaN, Number.NaN],
  };
}

/** Corners and middles of edges: an edge may bulge. */
function cornersOf([west, south, east, north]: Bounds): GeoJSON.MultiPoint {
  const [middle, half] = [(west + east) / 2, (south + north) / 2];
  const lons = [west, middle, east];
  const lats = [south, half, north];
  return { type: 'MultiPoint', coordinates: lons.flatMap((lon) => lats.map((lat) => [lon, lat])) };
}

/** Rings the other way round: outer ones run against the clock in GeoJSON (RFC 7946) and with it in d3-geo, which takes them on a sphere. */
function turned(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  if (geometry.type === 'Polygon')
    return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.toReversed()) };
  if (geometry.type === 'MultiPolygon')
    return {
      ...geometry,
      coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.toReversed())),
    };
  return geometry;
}

/** The box around geometries, WGS84 degrees; `undefined` without any position. */
export function boundsOf(geometries: readonly GeoJSON.Geometry[]): Bounds | undefined {
  let found: Bounds | undefined;
  for (const [lon, lat] of geometries.flatMap(positionsOf)) {
    const [west, south, east, north] = found ?? [lon, lat, lon, lat];
    found = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
  }
  return found;
}

const pair = ([lon = 0, lat = 0]: GeoJSON.Position): readonly [number, number] => [lon, lat];

function positionsOf(geometry: GeoJSON.Geometry): readonly (readonly [number, number])[] {
  switch (geometry.type) {
    case 'Point':
      return [pair(geometry.coordinates)];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates.map(pair);
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.flat().map(pair);
    case 'MultiPolygon':
      return geometry.coordinates.flat(2).map(pair);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}
