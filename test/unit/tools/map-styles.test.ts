import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapStyles } from '../../../geodata/site/map-styles.ts';

const whole = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.css', 'utf8');

test('of MapLibre’s styles the map, its gestures and corners stay, without a picture', () => {
  const kept = mapStyles(whole);
  for (const name of [
    'maplibregl-map',
    'maplibregl-canvas',
    'maplibregl-canvas-container.maplibregl-interactive',
    'maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan',
    'maplibregl-cooperative-gesture-screen.maplibregl-show',
    'maplibregl-boxzoom',
    'maplibregl-crosshair',
    'maplibregl-ctrl-top-left',
  ])
    expect(kept).toContain(`.${name}`);
  for (const gone of ['url(', 'button', 'popup', 'marker', 'keyframes', 'attrib'])
    expect(kept).not.toContain(gone);
  expect(kept.length).toBeLessThan(whole.length / 10);
});

test('of a rule for several things, and of a condition, what is seen stays', () => {
  const css =
    '.maplibregl-canvas,.maplibregl-popup{top:0}@media print{.maplibregl-popup{top:1px}}' +
    '@media (hover:hover){.maplibregl-map{top:2px}}@keyframes spin{to{top:0}}@keyframes show{to{top:0}}' +
    '.maplibregl-boxzoom{animation:show 1s}';
  expect(mapStyles(css)).toBe(
    '.maplibregl-canvas{top:0}@media (hover:hover){.maplibregl-map{top:2px}}@keyframes show{to{top:0}}' +
      '.maplibregl-boxzoom{animation:show 1s}',
  );
});
