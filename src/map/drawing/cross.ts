import './drawing.css';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../../layers/theme.ts';

/** Where keys set a point: a cross in the middle of what panels leave free of the map, seen while its canvas has the focus. */
export function createCross(map: MapLibreMap) {
  const element = document.createElement('div');
  element.className = 'atlas-map-cross';
  element.hidden = true;
  map.getContainer().append(element);
  let isWanted = false;
  const place = (): void => {
    const { x, y } = map.project(map.getCenter());
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  const show = (): void => {
    element.hidden = !isWanted || document.activeElement !== map.getCanvas();
    if (!element.hidden) place();
  };
  const canvas = map.getCanvas();
  canvas.addEventListener('focus', show);
  canvas.addEventListener('blur', show);
  map.on('move', place);
  map.on('resize', place);
  return {
    show(wanted: boolean): void {
      isWanted = wanted;
      show();
    },
    colour({ focus, halo }: Theme): void {
      element.style.setProperty('--reticle-ink', focus);
      element.style.setProperty('--reticle-paper', halo);
    },
    remove(): void {
      canvas.removeEventListener('focus', show);
      canvas.removeEventListener('blur', show);
      map.off('move', place);
      map.off('resize', place);
      element.remove();
    },
  };
}
