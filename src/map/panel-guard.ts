import type { Map as MapLibreMap } from 'maplibre-gl';
import { PANEL_GUARD_SIZE, PANEL_SOURCE } from '../layers/labels.ts';
import type { Viewport } from './camera.ts';
import type { Padding } from './contract.ts';
import { fillSource } from './source-contents.ts';

/** A narrower padding is air, not a panel. */
const NARROWEST_PANEL = 40;

/** Digits of a degree, a metre: the same camera, worked out anew, is then told as the same. */
const DIGITS = 5;

/** Places the guards of the panel edges for the present camera; told the same again, it does nothing. */
export function createPanelGuard(map: MapLibreMap) {
  let told = '';
  return (viewport: Viewport, padding: Padding): void => {
    const features = edgePixels(viewport, padding).map((pixel): GeoJSON.Feature => {
      const { lng, lat } = map.unproject(pixel);
      const coordinates = [Number(lng.toFixed(DIGITS)), Number(lat.toFixed(DIGITS))];
      return { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } };
    });
    const news = JSON.stringify(features);
    if (news === told) return;
    told = news;
    fillSource(map, PANEL_SOURCE, { type: 'FeatureCollection', features });
  };
}

/** What the buttons of the map cover, in guards. */
const BUTTONS = { columns: 2, rows: 6 } as const;

/** Middles of the guards, canvas pixels: just inside each panel's edge, just outside the canvas, and beneath the buttons. */
export function edgePixels({ width, height }: Viewport, padding: Padding): [number, number][] {
  const half = PANEL_GUARD_SIZE / 2;
  const behind = (at: number): number => at * PANEL_GUARD_SIZE + half;
  const along = (length: number): number[] =>
    Array.from({ length: Math.ceil(length / PANEL_GUARD_SIZE) }, (_, at) => behind(at));
  const columns = [
    ...edges(padding.left).map((at) => at - half),
    ...edges(padding.right).map((at) => width - at + half),
  ];
  const rows = [
    ...edges(padding.top).map((at) => at - half),
    ...edges(padding.bottom).map((at) => height - at + half),
  ];
  const { buttons } = padding;
  const beneath =
    buttons === undefined
      ? []
      : Array.from({ length: BUTTONS.columns * BUTTONS.rows }, (_, at): [number, number] => [
          width - buttons.right - behind(at % BUTTONS.columns),
          height - buttons.bottom - behind(Math.floor(at / BUTTONS.columns)),
        ]);
  return [
    ...beneath,
    ...columns.flatMap((x) => along(height).map((y): [number, number] => [x, y])),
    ...rows.flatMap((y) => along(width).map((x): [number, number] => [x, y])),
  ];
}

/** An edge of the canvas, and that of the panel that lies along it. */
const edges = (side: number): number[] => (side >= NARROWEST_PANEL ? [0, side] : [0]);
