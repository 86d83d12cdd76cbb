import { type PointerEvent, useEffect, useRef } from 'react';
import type { NodeId } from '../atlas/records/id.ts';
import { usePointAt } from '../state/surface-hooks.ts';

/** Handlers of a row: while the mouse is over it or the focus in it, the map shows where its records are. */
export function usePointing(ids: readonly NodeId[]) {
  const pointAt = usePointAt();
  const isPointing = useRef(false);
  const point = (isOn: boolean): void => {
    if (isPointing.current === isOn) return;
    isPointing.current = isOn;
    pointAt(isOn ? ids : []);
  };
  // A row that goes, by a filter or with its list, is told no more of the pointer that was on it.
  useEffect(
    () => () => {
      if (isPointing.current) pointAt([]);
    },
    [pointAt],
  );
  return {
    onPointerEnter: (event: PointerEvent) => {
      // A finger has nothing to point with before it presses, and pressing selects.
      if (event.pointerType !== 'touch') point(true);
    },
    onPointerLeave: () => point(false),
    onFocus: () => point(true),
    onBlur: () => point(false),
  };
}
