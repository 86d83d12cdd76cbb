import type { Map as MapLibreMap } from 'maplibre-gl';
import type { DrawingEvents } from '../../atlas/spatial/drawn-shape.ts';
import { loadChunk } from '../../lib/load-chunk.ts';
import { AGAIN_AFTER, mayPass } from '../../lib/try-again.ts';
import type { Drawing, DrawingHandle } from './drawing-contract.ts';
import { createDrawnLayers } from './drawn-layers.ts';
import { createFacilityLayers } from './facility-layers.ts';

/** Draws over a live map what was drawn before; what a hand draws with is fetched once a tool or a shape is taken up. */
export function createDrawing(map: MapLibreMap, events: DrawingEvents): DrawingHandle {
  const shapes = createDrawnLayers(map);
  const facilities = createFacilityLayers(map, events);
  const layers: DrawingHandle = {
    set: (drawing) => {
      shapes.set(drawing);
      facilities.set(drawing);
    },
    remove: () => {
      facilities.remove();
      shapes.remove();
    },
  };
  const drawing = drawWithHand(layers, async () => {
    const { createHandDrawing } = await loadChunk(() => import('./hand-drawing.ts'));
    return () => createHandDrawing(map, events);
  });
  map.once('remove', drawing.leave);
  return drawing;
}

/** The shapes at once, and the hand when it has come; until then a shape that is to be moved stays drawn as it is. */
export function drawWithHand(
  layers: DrawingHandle,
  fetchHand: () => Promise<() => DrawingHandle>,
): DrawingHandle & { leave: () => void } {
  let told: Drawing | undefined;
  let hand: DrawingHandle | undefined;
  let isFetching = false;
  let isGone = false;
  const show = (): void => {
    if (told === undefined || isGone) return;
    layers.set(hand === undefined ? { ...told, edited: undefined } : told);
    hand?.set(told);
    if (hand === undefined && !isFetching && (told.tool !== undefined || told.edited !== undefined)) {
      isFetching = true;
      void take();
    }
  };
  const take = async (): Promise<void> => {
    try {
      const make = await fetchHand();
      if (!isGone) hand = make();
    } catch (error) {
      if (mayPass(error)) setTimeout(show, AGAIN_AFTER);
      return;
    } finally {
      isFetching = false;
    }
    show();
  };
  return {
    set: (drawing) => {
      told = drawing;
      show();
    },
    leave: () => {
      isGone = true;
    },
    remove: () => {
      isGone = true;
      hand?.remove();
      layers.remove();
    },
  };
}
