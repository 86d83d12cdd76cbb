/** West, south, east, north in WGS84 degrees: the city with its islands. */
export const CITY_BOUNDS = [120.86, 28.85, 122.32, 30.48] as const;

/** How far the map may be moved: the city with its neighbours. */
export const MAX_BOUNDS = [119.2, 27.9, 124.0, 31.4] as const;
