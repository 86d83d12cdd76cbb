import type { Map as MapLibreMap } from 'maplibre-gl';
import type { GestureHelp } from './contract.ts';

/**
 * Leaves wheel and finger to the page around a map that is embedded in it: the map is zoomed with Ctrl or ⌘, moved with two
 * fingers, and says so over itself where one tries without. Told other words, it says those.
 */
export function cooperate(map: MapLibreMap, { wheel, touch }: GestureHelp): void {
  map.cooperativeGestures.enable();
  const screen = map.getCanvasContainer().querySelector('.maplibregl-cooperative-gesture-screen');
  for (const [selector, words] of [
    ['.maplibregl-desktop-message', wheel],
    ['.maplibregl-mobile-message', touch],
  ] as const) {
    const message = screen?.querySelector(selector);
    if (message !== null && message !== undefined) message.textContent = words;
  }
}
