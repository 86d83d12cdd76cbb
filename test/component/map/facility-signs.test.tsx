import { expect, test, vi } from 'vitest';
import type { DrawnFacilities } from '../../../src/atlas/spatial/drawn-facilities.ts';
import { createFacilityLayers } from '../../../src/map/drawing/facility-layers.ts';

const FACILITIES: DrawnFacilities = {
  points: [{ id: 'airport', kind: 'airport', at: [121.5, 29.8], uncertaintyKm: 0.5, label: '机场' }],
  ways: [],
};

/** A map with one sign at 100, 100; what it hears of the mouse is told. */
function mapWithSign() {
  const container = document.createElement('div');
  const canvas = document.createElement('canvas');
  container.append(canvas);
  document.body.append(container);
  const heard: string[] = [];
  for (const type of ['click', 'mousemove', 'mouseout'])
    container.addEventListener(type, () => heard.push(type));
  const pressed = vi.fn<(id: string) => void>();
  const map = {
    getCanvas: () => canvas,
    getCanvasContainer: () => container,
    addSource: () => undefined,
    addLayer: () => undefined,
    getLayer: () => undefined,
    getSource: () => undefined,
    hasImage: () => true,
    queryRenderedFeatures: ([[west, north], [east, south]]: [[number, number], [number, number]]) =>
      west <= 100 && east >= 100 && north <= 100 && south >= 100 ? [{ properties: { id: 'airport' } }] : [],
  };
  // @ts-expect-error of a map no more is asked here
  const layers = createFacilityLayers(map, { pressed });
  const mouse = (type: string, at: number): void => {
    canvas.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: at, clientY: at }));
  };
  return { layers, heard, pressed, mouse, canvas };
}

test('who presses a sign means the facility and no record beneath it; beside it the map is meant', () => {
  const { layers, heard, pressed, mouse } = mapWithSign();
  mouse('click', 100);
  expect([pressed.mock.calls, heard]).toEqual([[], ['click']]);
  layers.set({ facilities: FACILITIES, theme: 'light' });
  mouse('click', 102);
  expect([pressed.mock.calls, heard]).toEqual([[['airport']], ['click']]);
  mouse('click', 140);
  expect([pressed.mock.calls, heard]).toEqual([[['airport']], ['click', 'click']]);
  layers.remove();
  mouse('click', 100);
  expect(pressed).toHaveBeenCalledOnce();
});

test('who points at a sign is told nothing of the record beneath it', () => {
  const { layers, heard, mouse, canvas } = mapWithSign();
  layers.set({ facilities: FACILITIES, theme: 'light' });
  mouse('mousemove', 60);
  mouse('mousemove', 100);
  mouse('mousemove', 101);
  expect(heard).toEqual(['mousemove', 'mouseout']);
  expect(canvas.style.cursor).toBe('pointer');
  mouse('mousemove', 140);
  expect(heard).toEqual(['mousemove', 'mouseout', 'mousemove']);
});
