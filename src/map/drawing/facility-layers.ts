import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSource, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { DrawnFacilities } from '../../atlas/spatial/drawn-facilities.ts';
import type { DrawingEvents } from '../../atlas/spatial/drawn-shape.ts';
import { circleRing } from '../../atlas/spatial/measures.ts';
import type { Point } from '../../atlas/spatial/shape.ts';
import type { ThemeName } from '../../layers/draw-context.ts';
import { FONT_STACK } from '../../layers/label-layer.ts';
import { themes } from '../../layers/theme.ts';
import { mercator } from '../camera.ts';
import { TOLERANCE } from '../hit-test.ts';
import { restyle } from '../restyle.ts';
import type { Drawing } from './drawing-contract.ts';
import { SIZES_LAYER } from './drawn-layers.ts';
import { addFacilityImages, facilityImage } from './facility-images.ts';
import { BESIDE } from './names-beside.ts';

const SOURCE = 'facilities';
const SIGNS = 'facility-signs';

/** Rings as wide as the points are uncertain, dashed; thin ways to the nearest; hollow signs with names. */
export function facilityLayers(themeName: ThemeName): readonly LayerSpecification[] {
  const { tieDerived, inkMuted, halo } = themes[themeName];
  return [
    {
      id: 'facility-rings',
      type: 'line',
      source: SOURCE,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'line-color': tieDerived, 'line-width': 1, 'line-opacity': 0.85, 'line-dasharray': [3, 3] },
    },
    {
      id: 'facility-ways-halo',
      type: 'line',
      source: SOURCE,
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': halo, 'line-width': 3.2, 'line-opacity': 0.7 },
    },
    {
      id: 'facility-ways',
      type: 'line',
      source: SOURCE,
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': tieDerived, 'line-width': 1.2 },
    },
    {
      id: 'facility-distances',
      type: 'symbol',
      source: SOURCE,
      filter: ['has', 'turn'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT_STACK,
        'text-size': 12,
        'text-offset': [0, -0.8],
        'text-rotate': ['get', 'turn'],
        'text-rotation-alignment': 'map',
      },
      paint: { 'text-color': tieDerived, 'text-halo-color': halo, 'text-halo-width': 2 },
    },
    {
      id: SIGNS,
      type: 'symbol',
      source: SOURCE,
      filter: ['has', 'kind'],
      layout: {
        'symbol-sort-key': ['get', 'order'],
        'icon-image': facilityImage(themeName),
        'icon-allow-overlap': true,
        'text-field': ['get', 'label'],
        'text-font': FONT_STACK,
        'text-size': 12.5,
        'text-max-width': 9,
        'text-variable-anchor': [...BESIDE],
        'text-radial-offset': 1.15,
        'text-justify': 'auto',
        'text-optional': true,
      },
      paint: { 'text-color': inkMuted, 'text-halo-color': halo, 'text-halo-width': 1.8 },
    },
  ];
}

/** Draws ports, airports and stations while somebody reads of them; who points at one or presses it means it, and no record beneath it. */
export function createFacilityLayers(map: MapLibreMap, events: Pick<DrawingEvents, 'pressed'>) {
  let told: DrawnFacilities | undefined;
  let layers: readonly LayerSpecification[] | undefined;
  const canvas = map.getCanvas();
  const listened = map.getCanvasContainer();
  let isOver = false;
  const idAt = (event: MouseEvent): string | undefined => {
    if (told === undefined || event.target !== canvas) return undefined;
    const { left, top } = listened.getBoundingClientRect();
    return signAt(map, event.clientX - left, event.clientY - top, event);
  };
  const onClick = (event: MouseEvent): void => {
    const id = idAt(event);
    if (id === undefined) return;
    event.stopPropagation();
    events.pressed(id);
  };
  const onMove = (event: MouseEvent): void => {
    const wasOver = isOver;
    isOver = event.buttons === 0 && idAt(event) !== undefined;
    if (!isOver) return;
    event.stopPropagation();
    // What the map says of the record beneath is no longer meant.
    if (!wasOver) canvas.dispatchEvent(new MouseEvent('mouseout', { bubbles: true }));
    canvas.style.cursor = 'pointer';
  };
  listened.addEventListener('click', onClick, true);
  listened.addEventListener('mousemove', onMove, true);

  return {
    set({ facilities, theme }: Pick<Drawing, 'facilities' | 'theme'>): void {
      if (facilities === undefined && layers === undefined) return;
      const wanted = facilityLayers(theme);
      addFacilityImages(map, theme);
      if (layers === undefined) {
        map.addSource(SOURCE, { type: 'geojson', data: featuresOf(undefined) });
        // Beneath the sizes of shapes, which are placed first.
        for (const layer of wanted) map.addLayer(layer, SIZES_LAYER);
      } else restyle(map, layers, wanted);
      layers = wanted;
      if (told === facilities) return;
      told = facilities;
      // Rejected only when the map is removed meanwhile, and then nobody waits for it.
      map
        .getSource<GeoJSONSource>(SOURCE)
        ?.setData(featuresOf(facilities))
        .catch(() => undefined);
    },
    remove(): void {
      listened.removeEventListener('click', onClick, true);
      listened.removeEventListener('mousemove', onMove, true);
      for (const { id } of layers ?? []) if (map.getLayer(id) !== undefined) map.removeLayer(id);
      if (map.getSource(SOURCE) !== undefined) map.removeSource(SOURCE);
      layers = undefined;
      told = undefined;
    },
  };
}

function signAt(map: MapLibreMap, x: number, y: number, event: MouseEvent): string | undefined {
  const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  const reach = isTouch ? TOLERANCE.touch : TOLERANCE.mouse;
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const [hit] = map.queryRenderedFeatures(box, { layers: [SIGNS] });
  const id: unknown = hit?.properties['id'];
  return typeof id === 'string' ? id : undefined;
}

/** Signs with their names, rings at scale, and ways. */
export function featuresOf(facilities: DrawnFacilities | undefined): GeoJSON.FeatureCollection {
  const { points = [], ways = [] } = facilities ?? {};
  return {
    type: 'FeatureCollection',
    features: [
      ...points.flatMap(({ id, kind, at, uncertaintyKm, label }, order) => {
        const ring = circleRing(at, uncertaintyKm).map((point) => [...point]);
        return [
          feature({ type: 'Point', coordinates: [...at] }, { id, kind, label, order }),
          feature({ type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] }, {}),
        ];
      }),
      ...ways.flatMap(({ from, to, label }) => {
        const { at, turn } = along(from, to);
        return [
          feature({ type: 'LineString', coordinates: [[...from], [...to]] }, {}),
          feature({ type: 'Point', coordinates: at }, { label, turn }),
        ];
      }),
    ],
  };
}

const feature = (
  geometry: GeoJSON.Geometry,
  properties: Record<string, string | number>,
): GeoJSON.Feature => ({ type: 'Feature', properties, geometry });

/** Nearer to the facility than to the shape, where all ways begin, as a share of a way. */
const DISTANCE_AT = 0.6;

/**
 * Where on a way its length is written, and how far that is turned, degrees clockwise, to lie along it and stay upright. (Of a label
 * of the line itself the map would draw one for each tile.)
 */
function along(from: Point, to: Point): { at: [number, number]; turn: number } {
  const [[x1, y1], [x2, y2]] = [mercator(...from), mercator(...to)];
  const turn = (Math.atan((y2 - y1) / (x2 - x1 || Number.MIN_VALUE)) * 180) / Math.PI;
  const between = (axis: 0 | 1): number => from[axis] + (to[axis] - from[axis]) * DISTANCE_AT;
  return { at: [between(0), between(1)], turn };
}
