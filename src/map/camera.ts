import { CITY_BOUNDS, MAX_BOUNDS } from '../lib/city.ts';
import type { Bounds, Camera, Padding } from './contract.ts';

/** Width of the world at zoom 0, in pixels: MapLibre's tiles are 512. */
const WORLD = 512;
/** Air around what is fitted, in pixels. */
const MARGIN = 24;
const DEGREE = Math.PI / 180;

/** A single point is fitted to this zoom, a neighbourhood and not a doorstep. */
export const POINT_ZOOM = 11.5;
/** How much farther than the whole city one may zoom out. */
const SPARE_ZOOM = 0.6;

export interface Viewport {
  width: number;
  height: number;
}

/** Web Mercator, world = 1, y downwards. */
export const mercator = (lon: number, lat: number): readonly [number, number] => [
  (lon + 180) / 360,
  (1 - Math.log(Math.tan(Math.PI / 4 + (lat * DEGREE) / 2)) / Math.PI) / 2,
];

const unmercator = (x: number, y: number): readonly [number, number] => [
  x * 360 - 180,
  (Math.atan(Math.exp((1 - 2 * y) * Math.PI)) * 2) / DEGREE - 90,
];

/**
 * The camera that shows `bounds` clear of `padding` in a viewport of CSS pixels, looking straight down with `bearing`.
 * Its centre belongs to the middle of what the padding leaves free, as MapLibre understands a padded centre.
 */
export function fitCamera(
  bounds: Bounds,
  viewport: Viewport,
  padding: Padding,
  {
    bearing = 0,
    maxZoom = POINT_ZOOM,
    margin = MARGIN,
  }: { bearing?: number; maxZoom?: number; margin?: number } = {},
): Camera {
  const [west, south, east, north] = bounds;
  const [cos, sin] = [Math.cos(bearing * DEGREE), Math.sin(bearing * DEGREE)];
  const turned = [
    mercator(west, south),
    mercator(west, north),
    mercator(east, south),
    mercator(east, north),
  ].map(([x, y]) => [x * cos + y * sin, y * cos - x * sin] as const);
  const xs = turned.map(([x]) => x);
  const ys = turned.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const free = freeSize(viewport, padding, margin);
  const scale = Math.min(
    free.width / Math.max(right - left, 1e-9),
    free.height / Math.max(bottom - top, 1e-9),
  );
  const zoom = Math.min(Math.log2(scale / WORLD), maxZoom);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [lon, lat] = unmercator(x * cos - y * sin, y * cos + x * sin);
  return { zoom, lat, lon, bearing, pitch: 0 };
}

function freeSize(
  { width, height }: Viewport,
  { top, right, bottom, left }: Padding,
  margin: number,
): Viewport {
  // Panels may cover all of a small screen; then fit as if a narrow strip were free.
  return {
    width: Math.max(width - left - right - 2 * margin, width * 0.2, 1),
    height: Math.max(height - top - bottom - 2 * margin, height * 0.2, 1),
  };
}

/** The view of a first visit; without a margin of its own, so that it lies exactly on the still overview. */
export const cityCamera = (viewport: Viewport, padding: Padding): Camera =>
  fitCamera(CITY_BOUNDS, viewport, padding, { margin: 0 });

/** The farthest one may zoom out in this viewport. */
export const minZoom = (viewport: Viewport, padding: Padding): number =>
  cityCamera(viewport, padding).zoom - SPARE_ZOOM;

/**
 * Keeps a centre inside the region and a zoom in its range (`closest`: the highest), and replaces what is not a number by the
 * city.
 */
export function limitCamera(camera: Camera, viewport: Viewport, padding: Padding, closest: number): Camera {
  const city = cityCamera(viewport, padding);
  const [west, south, east, north] = MAX_BOUNDS;
  return {
    zoom: clamp(camera.zoom, city.zoom - SPARE_ZOOM, closest, city.zoom),
    lon: clamp(camera.lon, west, east, city.lon),
    lat: clamp(camera.lat, south, north, city.lat),
    bearing: clamp(camera.bearing, -180, 180, 0),
    pitch: clamp(camera.pitch, 0, 60, 0),
  };
}

const clamp = (value: number, low: number, high: number, otherwise: number): number =>
  Number.isFinite(value) ? Math.min(Math.max(value, low), high) : otherwise;

/** True when two cameras show the same picture: less than a pixel apart at their zoom. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const pixel = 360 / (WORLD * 2 ** Math.max(a.zoom, b.zoom));
  return (
    Math.abs(a.zoom - b.zoom) < 0.005 &&
    Math.abs(a.lon - b.lon) < pixel &&
    Math.abs(a.lat - b.lat) < pixel &&
    Math.abs(a.bearing - b.bearing) < 0.1 &&
    Math.abs(a.pitch - b.pitch) < 0.1
  );
}
