import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { SHEET_SHARES, SHEET_STOPS, type SheetStop } from './sheet-stops.ts';
import './bottom-sheet.css';

/** A drag shorter than this many pixels is a tap, which goes to the next stop. */
const TAP_DISTANCE = 6;

/**
 * A panel from the lower edge with three stops: drag the handle, tap it, or use the arrow keys on it.
 * The kept sheet libraries either need an animation engine or are no longer maintained; this is the part we need.
 */
export function BottomSheet({
  stop,
  onStop,
  handleLabel,
  children,
}: {
  stop: SheetStop;
  onStop: (stop: SheetStop) => void;
  handleLabel: string;
  children: ReactNode;
}) {
  const [dragged, setDragged] = useState<number>();
  const start = useRef<{ y: number; height: number }>(undefined);
  const sheet = useRef<HTMLDivElement>(null);

  const step = (direction: 1 | -1) => {
    const next = SHEET_STOPS[SHEET_STOPS.indexOf(stop) + direction];
    if (next !== undefined) onStop(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp') step(1);
    else if (event.key === 'ArrowDown') step(-1);
    else return;
    event.preventDefault();
  };
  const nextStop = () => onStop(SHEET_STOPS[SHEET_STOPS.indexOf(stop) + 1] ?? 'peek');
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { y: event.clientY, height: sheet.current?.offsetHeight ?? 0 };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start.current === undefined) return;
    setDragged(Math.max(48, start.current.height + start.current.y - event.clientY));
  };
  const onPointerUp = (event: PointerEvent) => {
    if (start.current === undefined) return;
    const moved = start.current.y - event.clientY;
    const height = start.current.height + moved;
    start.current = undefined;
    setDragged(undefined);
    if (Math.abs(moved) < TAP_DISTANCE) {
      nextStop();
      return;
    }
    const share = height / window.innerHeight;
    const [nearest] = SHEET_STOPS.toSorted(
      (a, b) => Math.abs(SHEET_SHARES[a] - share) - Math.abs(SHEET_SHARES[b] - share),
    );
    onStop(nearest ?? 'half');
  };

  return (
    <div
      className="sheet"
      data-stop={stop}
      data-dragging={dragged === undefined ? undefined : ''}
      ref={sheet}
      style={dragged === undefined ? undefined : { height: dragged }}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-label={handleLabel}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          // A press by Enter, space or a screen reader has no pointer; what the pointer does is handled below.
          if (event.detail === 0) nextStop();
        }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          start.current = undefined;
          setDragged(undefined);
        }}
      />
      <div className="sheet-body">{children}</div>
    </div>
  );
}
