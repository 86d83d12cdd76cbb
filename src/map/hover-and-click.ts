import type { MapMouseEvent } from 'maplibre-gl';
import type { AtlasMapEvents } from './contract.ts';
import { hitTest, TOLERANCE } from './hit-test.ts';
import type { Session } from './live-map.ts';
import type { RecordIndex } from './record-index.ts';

/** Hover hints and clicks: one pointer, one record. */
export function listenToPointer(session: Session, index: RecordIndex, events: AtlasMapEvents): void {
  const { map } = session;
  let hinted = false;
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
    session.reticle.show(undefined);
    events.select(hitTest(map, index, event.point, toleranceOf(event))?.id);
  });
}

function toleranceOf({ originalEvent }: MapMouseEvent): number {
  const touched = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
  return touched ? TOLERANCE.touch : TOLERANCE.mouse;
}
