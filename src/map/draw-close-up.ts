import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { closeUp } from '../layers/close-up.ts';
import { type Look, sceneOf } from '../layers/style.ts';
import { restyle } from './restyle.ts';

/** Beneath every name of the map itself and of the plan, above all that they lie on. */
const BENEATH = 'labels-prefecture';

/** Draws what is seen only from near, and draws it anew when the look changes; nothing once the map is removed. */
export function drawCloseUp(map: MapLibreMap): (look: Look) => void {
  let drawn: readonly LayerSpecification[] | undefined;
  return (look) => {
    const layers = closeUp(sceneOf(look));
    if (map.getLayer(BENEATH) === undefined) return;
    if (drawn === undefined) for (const layer of layers) map.addLayer(layer, BENEATH);
    else restyle(map, drawn, layers);
    drawn = layers;
  };
}
