import { booleanPointInPolygon, point } from '@turf/turf';
import { type AreaGeometry, areaKm2, partsOf, type Ring } from './polygons.ts';

const KM_PER_DEGREE = 111.2;
const GRID = 20;
const ROUNDS = 4;

/**
 * A point well inside the largest piece of an area: the place for its label.
 * A refined grid search for the point farthest from every border (pole of inaccessibility).
 * @returns lon, lat in degrees, and the distance to the nearest border in kilometres.
 */
export function interiorPoint(geometry: AreaGeometry): { lon: number; lat: number; clearanceKm: number } {
  const rings = largestPart(geometry);
  let [west, south, east, north] = bounds(rings);
  let best = { lon: (west + east) / 2, lat: (south + north) / 2, clearanceKm: -1 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const stepLon = (east - west) / GRID;
    const stepLat = (north - south) / GRID;
    for (let row = 0; row <= GRID; row += 1) {
      for (let column = 0; column <= GRID; column += 1) {
        const lon = west + column * stepLon;
        const lat = south + row * stepLat;
        const clearanceKm = signedClearanceKm(lon, lat, rings);
        if (clearanceKm > best.clearanceKm + 1e-9) best = { lon, lat, clearanceKm };
      }
    }
    west = best.lon - stepLon;
    east = best.lon + stepLon;
    south = best.lat - stepLat;
    north = best.lat + stepLat;
  }
  return best;
}

function largestPart(geometry: AreaGeometry): Ring[] {
  const parts = partsOf(geometry);
  const sized = parts.map((rings) => ({ rings, size: areaKm2({ type: 'Polygon', coordinates: rings }) }));
  return sized.reduce((one, other) => (other.size > one.size ? other : one)).rings;
}

function bounds(rings: readonly Ring[]): [number, number, number, number] {
  const outer = rings[0] ?? [];
  const lons = outer.map(([lon = 0]) => lon);
  const lats = outer.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Kilometres to the nearest border; negative outside. */
export function signedClearanceKm(lon: number, lat: number, rings: Ring[]): number {
  const scale = Math.cos((lat * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [startLon = 0, startLat = 0] = ring[index - 1] ?? [];
      const [endLon = 0, endLat = 0] = ring[index] ?? [];
      const x = (startLon - lon) * scale;
      const y = startLat - lat;
      const dx = (endLon - startLon) * scale;
      const dy = endLat - startLat;
      const length2 = dx * dx + dy * dy;
      const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length2));
      nearest = Math.min(nearest, Math.hypot(x + along * dx, y + along * dy));
    }
  }
  const inside = booleanPointInPolygon(point([lon, lat]), { type: 'Polygon', coordinates: rings });
  return (inside ? nearest : -nearest) * KM_PER_DEGREE;
}
