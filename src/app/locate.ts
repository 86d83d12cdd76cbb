import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Outlines } from '../atlas/on-map/outline.ts';
import type { NodeId } from '../atlas/records/id.ts';
import { CITY_RANGE } from '../lib/city.ts';
import { tryAgain } from '../lib/try-again.ts';
import { readingWords } from '../messages/reading-words.ts';
import { addWords } from '../messages/translate.ts';
import { addNotice, type SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';

/** Where the device is, WGS84 degrees, and the district of today around it; or why that is not to be known. */
export type Located =
  | { kind: 'here'; lon: number; lat: number; district: NodeId | undefined }
  | { kind: 'outside' | 'refused' };

/** As near as a district is wide: what is planned around, not a doorstep. */
const ZOOM = 10.5;

/** Goes to where the reader stands, and reads the district there; or says why that is not to be known. */
export async function goHere(
  choices: ChoiceStore,
  session: SessionStore,
  loadOutlines: () => Promise<Outlines>,
): Promise<void> {
  await addWords(readingWords);
  const found = await locate(loadOutlines).catch(() => ({ kind: 'refused' }) as const);
  if (found.kind !== 'here') addNotice(session, { key: `locate.${found.kind}`, values: {} });
  else if (found.district !== undefined) choices.getState().selectNode(found.district);
  else choices.getState().moveCamera({ zoom: ZOOM, lat: found.lat, lon: found.lon, bearing: 0, pitch: 0 });
}

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
  const isWithin = await tryAgain(async () => {
    // Named at once: the bundler leaves the rest of the library out.
    const { booleanPointInPolygon } = await import('@turf/turf');
    return booleanPointInPolygon;
  });
  for (const [id, { geometry }] of outlines) {
    if (!id.startsWith('place/district/')) continue;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const area: Feature<Polygon | MultiPolygon> = { type: 'Feature', properties: {}, geometry };
    if (isWithin([lon, lat], area)) return id;
  }
  return undefined;
}
