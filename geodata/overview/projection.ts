import { CITY_BOUNDS } from '../../src/lib/city.ts';

/** Width of the overview's view box in its own units; its height follows from the projection. */
export const VIEW_WIDTH = 1000;

const [WEST, SOUTH, EAST, NORTH] = CITY_BOUNDS;
const SCALE = VIEW_WIDTH / (EAST - WEST);
const TOP = mercatorDegrees(NORTH);

export const VIEW_HEIGHT = Math.round((TOP - mercatorDegrees(SOUTH)) * SCALE);

/**
 * Web Mercator, as the live map projects, onto the view box that the city's bounds fill exactly.
 * @param position lon, lat in WGS84 degrees
 * @returns x to the right, y downwards, in view box units
 */
export function project(position: readonly number[]): [number, number] {
  const [lon = 0, lat = 0] = position;
  return [(lon - WEST) * SCALE, (TOP - mercatorDegrees(lat)) * SCALE];
}

/** Mercator ordinate in degrees of longitude at the equator. */
function mercatorDegrees(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}
