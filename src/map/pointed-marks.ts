import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Pointed } from '../atlas/on-map/pointed-places.ts';
import type { Theme } from '../layers/theme.ts';
import type { Bounds } from './contract.ts';
import type { RecordIndex } from './record-index.ts';
import { frame } from './reticle.ts';

/** Across a ring, CSS pixels. */
const RING = 26;

interface Mark {
  element: HTMLDivElement;
  /** What is framed, or the middle of a ring, lon, lat. */
  around: { bounds: Bounds } | { at: readonly [number, number] };
}

/**
 * What a list points at while the pointer or the focus is on a row: one place is framed whole, of several each has a
 * ring. Nothing is lit or dimmed by it, so that a glance along a list does not make the map flicker.
 */
export function createPointers(map: MapLibreMap, index: RecordIndex) {
  const parent = map.getContainer();
  let marks: readonly Mark[] = [];

  const place = ({ element, around }: Mark): void => {
    const box = 'bounds' in around ? frame(map, around.bounds) : ring(map, around.at);
    element.hidden = !isSeen(box, parent);
    element.style.transform = `translate(${box.left}px, ${box.top}px)`;
    element.style.width = `${box.width}px`;
    element.style.height = `${box.height}px`;
  };
  const placeAll = (): void => {
    for (const mark of marks) place(mark);
  };
  map.on('move', placeAll);
  map.on('resize', placeAll);

  const clear = (): void => {
    for (const { element } of marks) element.remove();
    marks = [];
  };
  return {
    show(pointed: readonly Pointed[]): void {
      clear();
      marks = pointed.flatMap(({ id, at }): Mark[] => {
        const bounds = pointed.length === 1 ? index.boundsOf([id]) : undefined;
        const middle = at ?? index.byId.get(id)?.[0]?.anchor;
        const around = bounds !== undefined ? { bounds } : middle === undefined ? undefined : { at: middle };
        if (around === undefined) return [];
        const element = document.createElement('div');
        element.className = 'atlas-map-pointer';
        element.dataset['shape'] = 'bounds' in around ? 'frame' : 'ring';
        parent.append(element);
        return [{ element, around }];
      });
      placeAll();
    },
    colour({ focus, halo }: Theme): void {
      parent.style.setProperty('--pointer-ink', focus);
      parent.style.setProperty('--pointer-paper', halo);
    },
    remove: clear,
  };
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

function ring(map: MapLibreMap, [lon, lat]: readonly [number, number]): Box {
  const { x, y } = map.project([lon, lat]);
  return { left: x - RING / 2, top: y - RING / 2, width: RING, height: RING };
}

/** A frame that is kept inside the container has no room where its record lies outside. */
function isSeen({ left, top, width, height }: Box, { clientWidth, clientHeight }: HTMLElement): boolean {
  const isInside = left < clientWidth && top < clientHeight && left + width > 0 && top + height > 0;
  return isInside && width > 0 && height > 0;
}
