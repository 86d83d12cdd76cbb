/** Circumference of the Web Mercator sphere in metres (EPSG:3857). */
const CIRCUMFERENCE = 2 * Math.PI * 6_378_137;

/** Pixels of the world at zoom 0 in the maps that use 512-pixel tiles. */
const WORLD_PIXELS = 512;

/** Ground metres that one CSS pixel covers at a latitude (degrees) and zoom. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (CIRCUMFERENCE * Math.cos((lat * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** zoom);
}

/** The longest round distance (1, 2 or 5 times a power of ten) that fits into `maxPixels`. */
export function scaleBar(lat: number, zoom: number, maxPixels: number): { pixels: number; label: string } {
  const metres = metresPerPixel(lat, zoom);
  const limit = maxPixels * metres;
  const power = 10 ** Math.floor(Math.log10(limit));
  const distance = ([5, 2].find((factor) => factor * power <= limit) ?? 1) * power;
  const label = distance >= 1000 ? `${distance / 1000} km` : `${distance} m`;
  return { pixels: Math.round(distance / metres), label };
}
