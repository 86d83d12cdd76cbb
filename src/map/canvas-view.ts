import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { Viewport } from './camera.ts';
import type { Bounds, Camera, Padding } from './contract.ts';

/** Names the canvas for assistive technology. */
export function nameCanvas(map: MapLibreMap, label: string): void {
  const canvas = map.getCanvas();
  // The arrow keys and letters are the map's own, which only this role passes on from a screen reader.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', label);
}

/**
 * Says on the canvas what it shows while it rests: `data-camera` as the address writes a camera, but exact, and absent
 * while the map moves; `data-padding` in CSS pixels, clockwise from the top. With these, whoever looks at the page from
 * outside (a test, a screenshot tool) can tell where a position is drawn.
 */
export function publishView(map: MapLibreMap, { zoom, lat, lon, bearing, pitch }: Camera): void {
  const { top, right, bottom, left } = map.getPadding();
  const canvas = map.getCanvas();
  canvas.dataset['camera'] = [zoom, lat, lon, bearing, pitch].join('/');
  canvas.dataset['padding'] = [top, right, bottom, left].join(' ');
}

/** The box of what the padding leaves free, whatever the bearing. */
export function freeBounds(map: MapLibreMap, { width, height }: Viewport, padding: Padding): Bounds {
  const [left, right] = [padding.left, Math.max(width - padding.right, padding.left + 1)];
  const [top, bottom] = [padding.top, Math.max(height - padding.bottom, padding.top + 1)];
  const pixels: PointLike[] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ];
  const corners = pixels.map((pixel) => map.unproject(pixel));
  const [lons, lats] = [corners.map(({ lng }) => lng), corners.map(({ lat }) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
