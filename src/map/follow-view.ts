import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Look } from '../layers/style.ts';
import type { Bounds, MapData } from './contract.ts';
import { drawCloseUp } from './draw-close-up.ts';
import { moveNames } from './move-names.ts';

/** From this zoom on every area may be wider than what is seen, and its name follows. */
const NAMES_FOLLOW_FROM = 10.4;

/** Of the seen ground this share is kept clear at each edge, so that a name does not run out of it. */
const EDGE = 0.1;

/** Puts names into the part of their areas that is seen, and draws what is seen only from near; told after every move. */
export function followView(map: MapLibreMap): (look: Look, data: MapData, seen: Bounds) => void {
  const draw = drawCloseUp(map);
  const told = new Map<string, string>();
  return (look, data, [west, south, east, north]) => {
    draw(look);
    const [dx, dy] = [(east - west) * EDGE, (north - south) * EDGE];
    const box: Bounds = [west + dx, south + dy, east - dx, north - dy];
    moveNames(map, { told, data, box, isNear: map.getZoom() >= NAMES_FOLLOW_FROM });
  };
}
