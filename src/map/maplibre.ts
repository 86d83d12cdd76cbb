import 'maplibre-gl/dist/maplibre-gl.css';
import './atlas-map.css';
import { addProtocol, LngLat, Map as MapLibreMap, type MapOptions, prewarm, setWorkerUrl } from 'maplibre-gl';
// Under a bundler the worker must be named, or the map is built and never draws.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Protocol } from 'pmtiles';
import { holdFirstFrame } from './first-frame.ts';
import { followScreen, screenRatio } from './pixel-ratio.ts';

setWorkerUrl(workerUrl);
// The worker starts while the data is still on its way.
prewarm();

/** The only place where a map is made; tests put a fake one here. It shows itself once the awaited sources are there. */
export function createMap(options: MapOptions, awaited: readonly string[]): MapLibreMap {
  const map = new MapLibreMap({ ...options, pixelRatio: screenRatio() });
  holdFirstFrame(map, awaited);
  map.once('remove', followScreen(map));
  return map;
}

export const createLngLat = (lon: number, lat: number): LngLat => new LngLat(lon, lat);

/** Serves tiles out of one PMTiles file. Its reader is fetched at the first tile, and only where an operator configured it. */
export function servePmtiles(): void {
  let reader: Promise<Protocol> | undefined;
  addProtocol('pmtiles', async (request, abort) => {
    reader ??= import('pmtiles').then(({ Protocol: Reader }) => new Reader());
    return (await reader).tile(request, abort);
  });
}
