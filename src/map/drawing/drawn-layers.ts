import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { DrawnShape } from '../../atlas/spatial/drawn-shape.ts';
import { type Area, isArea, ringsOf } from '../../atlas/spatial/flat-geometry.ts';
import { FONT_STACK } from '../../layers/label-layer.ts';
import { PANEL_GUARD } from '../../layers/labels.ts';
import { type Theme, themes } from '../../layers/theme.ts';
import { restyle } from '../restyle.ts';
import type { Drawing } from './drawing-contract.ts';
import { BESIDE } from './names-beside.ts';

const SOURCE = 'drawn';

/** The sizes of shapes: above all names of the map, which make way for them. */
export const SIZES_LAYER = 'drawn-labels';

/** Lines of what adds are whole, of what is taken away dotted, of what narrows dashed: no sign by colour alone. */
export function drawnLayersOf(theme: Theme): readonly LayerSpecification[] {
  const colour: ExpressionSpecification = [
    'match',
    ['get', 'operation'],
    'subtract',
    theme.tieDerived,
    theme.tieStated,
  ];
  const line = (
    id: string,
    operation: DrawnShape['operation'],
    dash: readonly number[] | undefined,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCE,
    filter: ['==', ['get', 'operation'], operation],
    layout: { 'line-join': 'round', 'line-cap': dash === undefined ? 'round' : 'butt' },
    paint: {
      'line-color': colour,
      'line-width': 2.2,
      ...(dash === undefined ? {} : { 'line-dasharray': [...dash] }),
    },
  });
  return [
    {
      id: 'drawn-fill',
      type: 'fill',
      source: SOURCE,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour, 'fill-opacity': 0.1 },
    },
    {
      id: 'drawn-halo',
      type: 'line',
      source: SOURCE,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.halo, 'line-width': 5, 'line-opacity': 0.75 },
    },
    line('drawn-add', 'add', undefined),
    line('drawn-subtract', 'subtract', [1, 1.6]),
    line('drawn-intersect', 'intersect', [4, 2]),
    {
      id: SIZES_LAYER,
      type: 'symbol',
      source: SOURCE,
      filter: ['has', 'label'],
      layout: {
        // Where there is no room for all, the larger shapes keep their sizes; the panel tells every one.
        'symbol-sort-key': ['-', ['get', 'extent']],
        'text-field': ['get', 'label'],
        'text-font': FONT_STACK,
        'text-size': 13,
        'text-max-width': 14,
        'text-variable-anchor': [...BESIDE],
        'text-radial-offset': 0.6,
        'text-justify': 'auto',
      },
      paint: { 'text-color': theme.tieStated, 'text-halo-color': theme.halo, 'text-halo-width': 2 },
    },
  ];
}

/** Draws shapes that are complete; what a hand moves now is drawn by what moves it. */
export function createDrawnLayers(map: MapLibreMap) {
  let told: readonly DrawnShape[] | undefined;
  let toldEdited: number | undefined;
  let layers: readonly LayerSpecification[] | undefined;

  return {
    set({ shapes, edited, theme }: Pick<Drawing, 'shapes' | 'edited' | 'theme'>): void {
      const wanted = drawnLayersOf(themes[theme]);
      if (layers === undefined) {
        map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
        // What is above is placed first: no size is to lie beneath a panel.
        const above = map.getLayer(PANEL_GUARD)?.id;
        for (const layer of wanted) map.addLayer(layer, above);
      } else restyle(map, layers, wanted);
      layers = wanted;
      if (told === shapes && toldEdited === edited) return;
      [told, toldEdited] = [shapes, edited];
      const features = shapes.flatMap((shape) => (shape.step === edited ? [] : featuresOfShape(shape)));
      // Rejected only when the map is removed meanwhile, and then nobody waits for it.
      map
        .getSource<GeoJSONSource>(SOURCE)
        ?.setData({ type: 'FeatureCollection', features })
        .catch(() => undefined);
    },
    remove(): void {
      for (const { id } of layers ?? []) if (map.getLayer(id) !== undefined) map.removeLayer(id);
      if (map.getSource(SOURCE) !== undefined) map.removeSource(SOURCE);
      layers = undefined;
      told = undefined;
    },
  };
}

/** The shape, and its size where it is in nobody's way: above its northernmost point, or above the end of a line. */
export function featuresOfShape({ geometry, operation, label }: DrawnShape): readonly GeoJSON.Feature[] {
  const shape: GeoJSON.Feature = { type: 'Feature', properties: { operation }, geometry };
  const at = geometry.type === 'LineString' ? geometry.coordinates.at(-1) : northernmost(geometry);
  if (label === undefined || at === undefined) return [shape];
  const extent = extentOf(geometry);
  return [
    shape,
    { type: 'Feature', properties: { label, extent }, geometry: { type: 'Point', coordinates: at } },
  ];
}

/** How far a shape reaches, degrees: the diagonal of its box. */
function extentOf(geometry: DrawnShape['geometry']): number {
  const positions = isArea(geometry) ? ringsOf(geometry).flat() : geometry.coordinates;
  const reach = (axis: 0 | 1): number => {
    const values = positions.map((position) => position[axis] ?? 0);
    return (
      values.reduce((most, value) => Math.max(most, value), -Infinity) -
      values.reduce((least, value) => Math.min(least, value), Infinity)
    );
  };
  return Math.hypot(reach(0), reach(1));
}

function northernmost(area: Area): GeoJSON.Position | undefined {
  const all = ringsOf(area).flat();
  return all.reduce<GeoJSON.Position | undefined>(
    (best, position) => ((position[1] ?? 0) > (best?.[1] ?? -90) ? position : best),
    undefined,
  );
}
