import type { Map as MapLibreMap } from 'maplibre-gl';
import type { NodeId } from '../atlas/records/id.ts';
import type { Theme } from '../layers/theme.ts';
import type { Bounds } from './contract.ts';
import type { RecordIndex } from './record-index.ts';

/** A frame of at least this many pixels, and this much air around what it frames. */
const LEAST = 30;
const AIR = 6;

/** The visible focus of the keyboard on the map: corner brackets around the record that stepping has reached. */
export function createReticle(map: MapLibreMap, index: RecordIndex) {
  const element = document.createElement('div');
  element.className = 'atlas-map-reticle';
  element.hidden = true;
  map.getContainer().append(element);
  let bounds: Bounds | undefined;

  const place = (): void => {
    if (bounds === undefined) return;
    const { left, top, width, height } = frame(map, bounds);
    element.style.transform = `translate(${left}px, ${top}px)`;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
  };
  map.on('move', place);
  map.on('resize', place);

  return {
    show(id: NodeId | undefined): void {
      bounds = id === undefined ? undefined : index.boundsOf([id]);
      element.hidden = bounds === undefined;
      place();
    },
    colour({ focus, halo }: Theme): void {
      element.style.setProperty('--reticle-ink', focus);
      element.style.setProperty('--reticle-paper', halo);
    },
    remove: (): void => element.remove(),
  };
}

/** The frame on the screen, kept inside the container so that its corners are seen. */
export function frame(map: MapLibreMap, [west, south, east, north]: Bounds) {
  const corners = [
    map.project([west, south]),
    map.project([west, north]),
    map.project([east, south]),
    map.project([east, north]),
  ];
  const { clientWidth, clientHeight } = map.getContainer();
  const across = span(
    corners.map(({ x }) => x),
    clientWidth,
  );
  const down = span(
    corners.map(({ y }) => y),
    clientHeight,
  );
  return { left: across.from, top: down.from, width: across.size, height: down.size };
}

const span = (values: number[], limit: number): { from: number; size: number } => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spare = Math.max(AIR, (LEAST - (high - low)) / 2);
  const from = Math.max(low - spare, AIR);
  const to = Math.min(high + spare, limit - AIR);
  return { from, size: Math.max(to - from, 0) };
};
