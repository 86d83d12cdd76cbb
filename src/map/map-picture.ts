import type { Map as MapLibreMap } from 'maplibre-gl';

/** Pixels that a picture for paper is to be wide: some 200 to the inch across a page. */
const PICTURE_WIDTH = 1500;
/** Finer than this the drawing takes longer than it gains, and coarse machines run out of memory. */
const FINEST = 3;
/** MapLibre's own limit to a canvas, in pixels. */
const LARGEST = 4096;

export interface MapPicture {
  canvas: HTMLCanvasElement;
  /** How wide the part of the map was on the screen, in CSS pixels: what a scale bar of so many pixels is measured by. */
  width: number;
}

/**
 * What the map shows now, without what panels cover: drawn anew, finer, and copied at once, for a browser keeps no drawn
 * frame of WebGL. Undefined where panels cover all of it.
 */
export function mapPicture(map: MapLibreMap): MapPicture | undefined {
  const { left = 0, top = 0, right = 0, bottom = 0 } = map.getPadding();
  const { clientWidth, clientHeight } = map.getContainer();
  const [width, height] = [clientWidth - left - right, clientHeight - top - bottom];
  if (width < 80 || height < 80) return undefined;
  const usual = map.getPixelRatio();
  map.setPixelRatio(
    Math.max(usual, Math.min(FINEST, PICTURE_WIDTH / width, LARGEST / clientWidth, LARGEST / clientHeight)),
  );
  map.redraw();
  const canvas = copyPart(map, { left, top, width, height });
  map.setPixelRatio(usual);
  return canvas === undefined ? undefined : { canvas, width };
}

/** The map's own drawing and what is drawn over it on canvases of their own, in their order. */
function copyPart(
  map: MapLibreMap,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): HTMLCanvasElement | undefined {
  const own = map.getCanvas();
  const ratio = own.width / map.getContainer().clientWidth;
  const copy = document.createElement('canvas');
  copy.width = Math.round(width * ratio);
  copy.height = Math.round(height * ratio);
  const pen = copy.getContext('2d');
  if (pen === null) return undefined;
  for (const canvas of map.getContainer().querySelectorAll('canvas')) {
    if (canvas.width === 0 || canvas.height === 0) continue;
    const scale = canvas.width / map.getContainer().clientWidth;
    const part = [left, top, width, height].map((length) => length * scale);
    const [x = 0, y = 0, wide = 0, high = 0] = part;
    pen.drawImage(canvas, x, y, wide, high, 0, 0, copy.width, copy.height);
  }
  return copy;
}

/** Comes once the map rests with everything drawn, or after so many ms in any case. */
export function mapRests(map: MapLibreMap, patience: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
    void map.once('idle', () => resolve());
    map.triggerRepaint();
  });
}
