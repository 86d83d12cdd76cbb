import 'maplibre-gl/dist/maplibre-gl.css';
import './atlas-map.css';
import {
  addProtocol,
  clearPrewarmedResources,
  LngLat,
  Map as MapLibreMap,
  type MapOptions,
  prewarm,
  setWorkerUrl,
} from 'maplibre-gl';
// Under a bundler the worker must be named, or the map is built and never draws.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Protocol } from 'pmtiles';
import { trustedScriptUrl } from '../lib/trusted-url.ts';
import { tryAgain } from '../lib/try-again.ts';
import { holdFirstFrame } from './first-frame.ts';
import { followScreen, screenRatio } from './pixel-ratio.ts';
import { releaseAnywhere } from './release-anywhere.ts';

setWorkerUrl(workerUrl);
// The worker starts while the data is still on its way.
let worker: Promise<void> | undefined = warmUp();

/**
 * MapLibre keeps its worker to itself and waits for it without end. This starts it and watches the one that is made
 * meanwhile: rejected when its script does not come, cannot be read, or is forbidden by a policy.
 */
function warmUp(): Promise<void> {
  const { Worker: Native } = globalThis;
  const started = new Promise<void>((resolve, reject) => {
    globalThis.Worker = class extends Native {
      constructor(address: string | URL, options?: WorkerOptions) {
        try {
          super(trustedScriptUrl(String(address)), options);
        } catch (error) {
          reject(error);
          throw error;
        }
        this.addEventListener('message', () => resolve(), { once: true });
        this.addEventListener('error', reject, { once: true });
      }
    };
    prewarm();
    globalThis.Worker = Native;
  });
  // It may fail before anybody waits for it.
  started.catch(() => undefined);
  return started;
}

/**
 * Sees to it that the next map has a worker; where it gets none, `onFailure` is to remove the map, and the worker can be
 * started again.
 */
export function startWorker(onFailure: () => void): void {
  worker ??= warmUp();
  worker.catch(() => {
    onFailure();
    clearPrewarmedResources();
    worker = undefined;
  });
}

/** The only place where a map is made; tests put a fake one here. It shows itself once the awaited sources are there. */
export function createMap(options: MapOptions, awaited: readonly string[]): MapLibreMap {
  const map = new MapLibreMap({ ...options, pixelRatio: screenRatio() });
  holdFirstFrame(map, awaited);
  map.once('remove', followScreen(map));
  map.once('remove', releaseAnywhere(map));
  return map;
}

export const createLngLat = (lon: number, lat: number): LngLat => new LngLat(lon, lat);

/** Serves tiles out of one PMTiles file. Its reader is fetched at the first tile, and only where an operator configured it. */
export function servePmtiles(): void {
  let reader: Promise<Protocol> | undefined;
  addProtocol('pmtiles', async (request, abort) => {
    reader ??= tryAgain(async () => {
      const { Protocol: Reader } = await import('pmtiles');
      return new Reader();
    }).catch((error: unknown) => {
      // The next tile asks again.
      reader = undefined;
      throw error;
    });
    return (await reader).tile(request, abort);
  });
}
