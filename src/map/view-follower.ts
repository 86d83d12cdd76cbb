import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Look } from '../layers/style.ts';
import { tryAgain } from '../lib/try-again.ts';
import type { Bounds, MapData } from './contract.ts';

/** Farther out than so much above the least zoom one sees the whole city (`SPARE_ZOOM` in `camera.ts`, and a hair). */
const WHOLE_CITY = 0.7;

/**
 * What follows the view (`follow-view.ts`), told after every move and change how the map looks and what is seen. It is
 * fetched once the view is not that of the whole city any more, or has changed; until it is there, or if it cannot be, names
 * stand where they always do.
 */
export function createViewFollower(map: MapLibreMap) {
  let follow: ((look: Look, data: MapData, seen: Bounds) => void) | undefined;
  let latest: [Look, MapData, Bounds];
  let isFirst = true;
  return (...now: typeof latest): void => {
    latest = now;
    if (follow !== undefined) follow(...now);
    else if (!isFirst || map.getZoom() > map.getMinZoom() + WHOLE_CITY)
      tryAgain(() => import('./follow-view.ts')).then(
        ({ followView }) => {
          follow ??= followView(map);
          follow(...latest);
        },
        () => undefined,
      );
    isFirst = false;
  };
}
