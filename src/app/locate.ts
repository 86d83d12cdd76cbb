import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Outlines } from '../atlas/on-map/outline.ts';
import type { NodeId } from '../atlas/records/id.ts';
import { CITY_RANGE } from '../lib/city.ts';

/** Where the device is, WGS84 degrees, and the district of today around it; or why that is not to be known. */
export type Located =
  | { kind: 'here'; lon: number; lat: number; district: NodeId | undefined }
  | { kind: 'outside' | 'refused' };

/** The position stays on the device: it is looked up in the atlas's own outlines. */
export async function locate(loadOutlines: () => Promise<Outlines>): Promise<Located> {
  const position = await askPosition();
  if (position === undefined) return { kind: 'refused' };
  const { longitude: lon, latitude: lat } = position.coords;
  const { west, south, east, north } = CITY_RANGE;
  if (lon < west || lon > east || lat < south || lat > north) return { kind: 'outside' };
  return { kind: 'here', lon, lat, district: await districtAt(lon, lat, await loadOutlines()) };
}

function askPosition(): Promise<GeolocationPosition | undefined> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(resolve, () => resolve(undefined), {
      timeout: 12_000,
      maximumAge: 60_000,
    });
  });
}

async function districtAt(lon: number, lat: number, outlines: Outlines): Promise<NodeId | undefined> {
  const { booleanPointInPolygon } = await import('@turf/turf');
  for (const [id, { geometry }] of outlines) {
    if (!id.startsWith('place/district/')) continue;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const area: Feature<Polygon | MultiPolygon> = { type: 'Feature', properties: {}, geometry };
    if (booleanPointInPolygon([lon, lat], area)) return id;
  }
  return undefined;
}
