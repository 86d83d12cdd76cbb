import type { Map as MapLibreMap } from 'maplibre-gl';
import type { DrawingEvents } from '../../atlas/spatial/drawn-shape.ts';
import { themes } from '../../layers/theme.ts';
import { createCross } from './cross.ts';
import type { Drawing, DrawingHandle } from './drawing-contract.ts';
import { createHand } from './hand.ts';

/**
 * Lets a hand draw over a live map and move what was drawn: by mouse and finger, and by keys while the canvas has
 * the focus (space sets a point at the cross, Backspace takes one back, Enter finishes, Escape gives up). While something is
 * drawn or moved, a click on the map means that, and no record.
 */
export function createHandDrawing(map: MapLibreMap, events: DrawingEvents): DrawingHandle {
  const cross = createCross(map);
  const hand = createHand(map, events);
  const container = map.getContainer();
  let told: Drawing | undefined;
  const isBusy = (): boolean => told?.tool !== undefined || told?.edited !== undefined;

  /** Whether the press that is going on began while something was drawn: with it, that may have come to its end. */
  let isOwnPress = false;
  const onPress = (): void => {
    isOwnPress = isBusy();
  };
  const onPointer = (event: MouseEvent): void => {
    const isOwn = event.type === 'mousemove' ? isBusy() && event.buttons === 0 : isOwnPress;
    if (isOwn && event.target === map.getCanvas()) event.stopPropagation();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!isBusy() || event.altKey || event.ctrlKey || event.metaKey) return;
    const isOnMap = event.target === map.getCanvas();
    // Escape gives up wherever the focus is, but for a dialog, which it closes.
    const isAway = event.key === 'Escape' && document.querySelector('dialog[open]') === null;
    if (!isOnMap && !isAway) return;
    switch (event.key) {
      case ' ':
        if (told?.tool !== undefined) pressAt(map);
        break;
      case 'Backspace':
        hand.undo();
        break;
      case 'Escape':
        events.cancelled();
        break;
      case 'Enter':
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  for (const type of POINTED) container.addEventListener(type, onPointer, true);
  container.addEventListener('pointerdown', onPress, true);
  window.addEventListener('keydown', onKey, true);

  return {
    set: (drawing) => {
      const { theme, tool, edited, shapes } = drawing;
      if (theme !== told?.theme) {
        cross.colour(themes[theme]);
        hand.colour(themes[theme]);
      }
      const before = told?.tool;
      const isNewWish = told !== undefined && drawing.asked?.count !== told.asked?.count;
      told = drawing;
      const shape = shapes.find(({ step }) => step === edited)?.shape;
      hand.move(
        tool !== undefined || edited === undefined || shape === undefined
          ? undefined
          : { step: edited, drawn: shape },
      );
      hand.draw(tool);
      if (isNewWish && drawing.asked?.act === 'undo') hand.undo();
      if (isNewWish && drawing.asked?.act === 'finish') pressEnter(map);
      cross.show(tool !== undefined);
      // The keys of drawing are the map's.
      if (tool !== undefined && tool !== before) map.getCanvas().focus({ preventScroll: true });
    },
    remove: () => {
      for (const type of POINTED) container.removeEventListener(type, onPointer, true);
      container.removeEventListener('pointerdown', onPress, true);
      window.removeEventListener('keydown', onKey, true);
      hand.remove();
      cross.remove();
    },
  };
}

/** What the map would take for a wish to read a record, or to come nearer. */
const POINTED = ['click', 'dblclick', 'mousemove'] as const;

/** Sets a point at the cross, as a pointer would. */
function pressAt(map: MapLibreMap): void {
  const canvas = map.getCanvas();
  const { left, top } = map.getContainer().getBoundingClientRect();
  const { x, y } = map.project(map.getCenter());
  const at = {
    bubbles: true,
    isPrimary: true,
    pointerId: 1,
    pointerType: 'mouse',
    button: 0,
    clientX: left + x,
    clientY: top + y,
  };
  canvas.dispatchEvent(new PointerEvent('pointermove', { ...at, button: -1 }));
  canvas.dispatchEvent(new PointerEvent('pointerdown', { ...at, buttons: 1 }));
  canvas.dispatchEvent(new PointerEvent('pointerup', at));
}

/** Finishes what is being drawn, as the key does. */
function pressEnter(map: MapLibreMap): void {
  map.getCanvas().dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true }));
}
