import { type PointerEvent, useRef } from 'react';

/** A finger that has gone so far across, and hardly up or down, has turned a page, CSS pixels. */
const FAR = 60;
const STEEP = 0.5;

/**
 * What a part listens to for a finger that turns pages: to the left is on, to the right is back. A mouse is left to select text,
 * and scrolling down to the page (`touch-action: pan-y`).
 */
export function useSwipe(turn: (by: 1 | -1) => void) {
  const start = useRef<{ id: number; x: number; y: number }>(undefined);
  return {
    onPointerDown: ({ clientX, clientY, isPrimary, pointerId, pointerType }: PointerEvent): void => {
      // A second finger means to zoom.
      start.current =
        pointerType === 'touch' && isPrimary ? { id: pointerId, x: clientX, y: clientY } : undefined;
    },
    onPointerUp: ({ clientX, clientY, pointerId }: PointerEvent): void => {
      const from = start.current;
      start.current = undefined;
      if (from === undefined || from.id !== pointerId) return;
      const across = clientX - from.x;
      if (Math.abs(across) >= FAR && Math.abs(clientY - from.y) <= STEEP * Math.abs(across))
        turn(across < 0 ? 1 : -1);
    },
    onPointerCancel: (): void => {
      start.current = undefined;
    },
  };
}
