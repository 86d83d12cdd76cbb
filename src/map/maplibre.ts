import 'maplibre-gl/dist/maplibre-gl.css';
import './atlas-map.css';
import { LngLat, Map as MapLibreMap, type MapOptions, setWorkerUrl } from 'maplibre-gl';
// Under a bundler the worker must be named, or the map is built and never draws.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);

/** The only place where a map is made; tests put a fake one here. */
export const createMap = (options: MapOptions): MapLibreMap => new MapLibreMap(options);

export const createLngLat = (lon: number, lat: number): LngLat => new LngLat(lon, lat);
