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
import { BASE_LAYERS, RECORD_LAYERS } from '../../../src/layers/feature.ts';
import './bare.css';

const INK = '#33415c';
const PAPER = '#f4f0e6';

/** Every geometry a file may hold, each drawn once; a layer without such features costs next to nothing. */
function layersOf(source: string): LayerSpecification[] {
  return [
    {
      id: `${source}-fill`,
      source,
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': '#8fa3bf', 'fill-opacity': 0.25 },
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

const names = [...BASE_LAYERS, ...RECORD_LAYERS];
const sources: Record<string, SourceSpecification> = Object.fromEntries(
  names.map((name) => [
    name,
    { type: 'geojson', data: new URL(`data/layers/${name}.geojson`, document.baseURI).href },
  ]),
);

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources,
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': PAPER } },
      ...names.flatMap(layersOf),
    ],
  },
  // The whole city, as the atlas opens.
  bounds: [120.88, 28.85, 122.3, 30.4],
  canvasContextAttributes: { antialias: false, powerPreference: 'default' },
});
void map.once('idle', () => {
  performance.mark('atlas:map-complete');
  document.documentElement.dataset['map'] = 'ready';
});
