import { expect, test } from 'vitest';
import { type MirroredMap, mirrorCameras } from '../../../src/app/sides/mirror-cameras.ts';

/** A map that knows its camera and, like the real one, tells of every move at once. */
function fakeMap(zoom: number) {
  const listeners = new Set<() => void>();
  const state = { zoom, jumps: 0 };
  const jump = (to: { zoom: number }): void => {
    state.zoom = to.zoom ?? state.zoom;
    state.jumps += 1;
    for (const listener of listeners) listener();
  };
  const map: MirroredMap = {
    on: (_: string, listener: () => void) => listeners.add(listener),
    off: (_: string, listener: () => void) => listeners.delete(listener),
    jumpTo: jump,
    getCenter: () => ({ lng: 121.5, lat: 29.9 }),
    getZoom: () => state.zoom,
    getBearing: () => 0,
    getPitch: () => 0,
    getPadding: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
  };
  return { map, state, move: (next: number) => jump({ zoom: next }) };
}

test('two maps keep one camera, whichever is moved, and the second is put to the first at once', () => {
  const [first, second] = [fakeMap(9), fakeMap(3)];
  const stop = mirrorCameras(first.map, second.map);
  expect(second.state.zoom).toBe(9);
  first.move(10);
  expect(second.state.zoom).toBe(10);
  second.move(11);
  expect(first.state.zoom).toBe(11);
  // Each move once: the answer of the other map is no move to be mirrored.
  expect([first.state.jumps, second.state.jumps]).toEqual([2, 3]);
  stop();
  first.move(12);
  second.move(8);
  expect([first.state.zoom, second.state.zoom]).toEqual([12, 8]);
});
