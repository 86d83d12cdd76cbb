import type { MapMouseEvent } from 'maplibre-gl';
import { isArea, isGround } from '../layers/order.ts';
import type { AtlasMapEvents } from './contract.ts';
import { hitTest, TOLERANCE } from './hit-test.ts';
import type { Session } from './live-map.ts';
import type { RecordIndex } from './record-index.ts';

/** The second click of a double click comes within this time, ms: what it would close may wait longer than what it would open. */
const DOUBLE_CLICK = { closing: 500, opening: 300 } as const;

/** Hover hints and clicks: one pointer, one record. */
export function listenToPointer(session: Session, index: RecordIndex, events: AtlasMapEvents): void {
  const { map } = session;
  let hinted = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => {
    session.hover(undefined);
    map.getCanvas().style.cursor = '';
    if (hinted) events.hover(undefined);
    hinted = false;
  };
  map.on('mousemove', (event) => {
    if (map.isMoving() || !map.isStyleLoaded()) return;
    const hit = hitTest(map, index, event.point, TOLERANCE.mouse);
    if (hit === undefined) {
      leave();
      return;
    }
    session.hover(hit.id);
    map.getCanvas().style.cursor = 'pointer';
    hinted = true;
    events.hover({ id: hit.id, x: event.point.x, y: event.point.y });
  });
  map.on('mouseout', leave);
  map.on('movestart', leave);
  map.on('click', (event) => {
    clearTimeout(waiting);
    if (event.originalEvent.detail > 1) return;
    session.marks.frame(undefined);
    const hit = hitTest(map, index, event.point, toleranceOf(event));
    // What is small was meant. On wide ground, and on an area while something is read, a click may be the first half of a double
    // click, which zooms and changes nothing of what is read.
    const layer = hit?.layer;
    const mayZoom = layer === undefined || isGround(layer) || (isArea(layer) && session.isShowing());
    if (!mayZoom) events.select(hit?.id);
    else
      waiting = setTimeout(
        () => events.select(hit?.id),
        hit === undefined ? DOUBLE_CLICK.closing : DOUBLE_CLICK.opening,
      );
  });
  map.on('dblclick', () => clearTimeout(waiting));
  map.on('remove', () => clearTimeout(waiting));
}

function toleranceOf({ originalEvent }: MapMouseEvent): number {
  const touched = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
  return touched ? TOLERANCE.touch : TOLERANCE.mouse;
}
