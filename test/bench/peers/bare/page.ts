/**
 * What the atlas is measured against: the same layers from the same files, drawn by MapLibre alone, without React,
 * panels, search or links. It is the least that any page with this map must load and do.
 */
import {
  type LayerSpecification,
  Map as MapLibreMap,
  type SourceSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { AREA, CITY, complete, INK, LAYER_NAMES, layerAddress, PAPER } from '../peer.ts';
import '../peer.css';

/** Every geometry a file may hold, each drawn once; a layer without such features costs next to nothing. */
function layersOf(source: string): LayerSpecification[] {
  return [
    {
      id: `${source}-fill`,
      source,
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': AREA, 'fill-opacity': 0.25 },
    },
    {
      id: `${source}-line`,
      source,
      type: 'line',
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': INK, 'line-width': 1 },
    },
    {
      id: `${source}-circle`,
      source,
      type: 'circle',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: { 'circle-color': INK, 'circle-radius': 4 },
    },
    {
      id: `${source}-label`,
      source,
      type: 'symbol',
      layout: { 'text-field': ['get', 'name'], 'text-font': ['sans-serif'], 'text-size': 12 },
      paint: { 'text-color': INK, 'text-halo-color': PAPER, 'text-halo-width': 1 },
    },
  ];
}

const sources: Record<string, SourceSpecification> = Object.fromEntries(
  LAYER_NAMES.map((name) => [name, { type: 'geojson', data: layerAddress(name) }]),
);

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources,
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': PAPER } },
      ...LAYER_NAMES.flatMap(layersOf),
    ],
  },
  bounds: CITY,
  canvasContextAttributes: { antialias: false, powerPreference: 'default' },
});
void map.once('idle', complete);
