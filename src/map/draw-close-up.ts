import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { closeUp, SOFT_LINES } from '../layers/close-up.ts';
import { type Look, sceneOf } from '../layers/style.ts';
import { restyle } from './restyle.ts';

/** Beneath every name of the map itself and of the plan, above all that they lie on. */
const BENEATH = 'labels-prefecture';

/** A line of which only what is set of its paint counts. */
const LINE = { type: 'line', source: '' } as const;

/** Draws what is seen only from near, and draws it anew when the look changes; nothing once the map is removed. */
export function drawCloseUp(map: MapLibreMap): (look: Look) => void {
  let drawn: readonly LayerSpecification[] | undefined;
  return (look) => {
    const layers = closeUp(sceneOf(look));
    if (map.getLayer(BENEATH) === undefined) return;
    if (drawn === undefined) {
      for (const layer of layers) map.addLayer(layer, BENEATH);
      for (const { layer, paint } of SOFT_LINES)
        restyle(map, [{ ...LINE, id: layer }], [{ ...LINE, id: layer, paint }]);
    } else restyle(map, drawn, layers);
    drawn = layers;
  };
}
