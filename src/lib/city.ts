/** Ningbo with its seas in WGS84 degrees: west, south, east, north. The view of a first visit fits this box. */
export const CITY_BOUNDS = [120.87, 28.86, 122.28, 30.44] as const;

/** The map cannot be moved beyond this box; the base map reaches farther on every side. */
export const MAX_BOUNDS = [118.6, 27.9, 124.4, 31.5] as const;

/** Coordinates of any record must fall in this box. */
export const CITY_RANGE = { west: 120.8, south: 28.8, east: 122.4, north: 30.5 } as const;
