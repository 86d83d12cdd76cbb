import { LEVELS, radiusAt } from './count-scale.ts';

/** Pixels between two circles, their rims included. */
const AIR = 4;
/** Rounds in which circles push each other; they settle long before. */
const ROUNDS = 300;

interface Circle {
  x: number;
  y: number;
  radius: number;
}

/**
 * Counted places that lie close together, set apart so far that no circle covers another: once for every zoom, since what
 * overlaps from afar has room from near. A feature comes back once for each level, with the property `level`.
 */
export function spreadCounts<Properties extends { count?: number }>({
  features,
}: GeoJSON.FeatureCollection<GeoJSON.Geometry, Properties>): GeoJSON.FeatureCollection<
  GeoJSON.Geometry,
  Properties & { level: number }
> {
  return {
    type: 'FeatureCollection',
    features: LEVELS.flatMap((level) => {
      const pixels = 512 * 2 ** level;
      const circles = features.map(({ geometry, properties }): Circle => {
        const [lon = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
        const north = Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
        return { x: (lon / 360) * pixels, y: north * pixels, radius: radiusAt(properties.count ?? 1, level) };
      });
      pushApart(circles);
      return features.map((feature, at) => {
        const { x = 0, y = 0 } = circles[at] ?? {};
        const lat = (Math.atan(Math.sinh((y / pixels) * 2 * Math.PI)) * 180) / Math.PI;
        return {
          ...feature,
          properties: { ...feature.properties, level },
          geometry: { type: 'Point' as const, coordinates: [(x / pixels) * 360, lat] },
        };
      });
    }),
  };
}

/** Moves circles that touch away from each other, both by the same, until none does. */
function pushApart(circles: Circle[]): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let isSettled = true;
    for (const [at, one] of circles.entries()) {
      for (const other of circles.slice(at + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const distance = Math.hypot(dx, dy);
        const missing = one.radius + other.radius + AIR - distance;
        if (missing <= 0.01) continue;
        isSettled = false;
        // Two at the same spot part to east and west.
        const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
        one.x -= (ux * missing) / 2;
        one.y -= (uy * missing) / 2;
        other.x += (ux * missing) / 2;
        other.y += (uy * missing) / 2;
      }
    }
    if (isSettled) return;
  }
}
