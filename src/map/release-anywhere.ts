import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Ends a drag where the button is released over a panel: MapLibre hears that only on the map itself, and would go on until the
 * mouse moves again. Returns what ends it.
 */
export function releaseAnywhere(map: MapLibreMap): () => void {
  const container = map.getCanvasContainer();
  const ending = new AbortController();
  document.addEventListener(
    'mouseup',
    ({ target, button, buttons, clientX, clientY }) => {
      const isDragged = map.dragPan.isActive() || map.dragRotate.isActive();
      if (!isDragged || (target instanceof Node && container.contains(target))) return;
      container.dispatchEvent(new MouseEvent('mouseup', { button, buttons, clientX, clientY }));
    },
    { signal: ending.signal },
  );
  return () => ending.abort();
}
