import { describe, expect, test } from 'vitest';
import { holdFirstFrame } from '../../../src/map/first-frame.ts';

type Moved = (event: { originalEvent?: object }) => void;

/** As much of a map as the first frame depends on: what has loaded, what was drawn, and who moves it. */
function waitingMap() {
  const loaded = new Map<string, boolean>();
  const listeners = new Set<Moved>();
  let frames = 0;
  const map = {
    painter: { render: (): void => void (frames += 1) },
    getSource: (id: string) => (loaded.has(id) ? {} : undefined),
    isSourceLoaded: (id: string) => loaded.get(id) === true,
    on: (_type: string, listener: Moved) => {
      listeners.add(listener);
      return { unsubscribe: () => listeners.delete(listener) };
    },
  };
  holdFirstFrame(map, ['land', 'zones']);
  return {
    loaded,
    listeners,
    draw: (): number => {
      map.painter.render();
      return frames;
    },
  };
}

describe('the first frame of a map', () => {
  test('waits until all its sources are there, and then every frame is drawn', () => {
    const { draw, listeners, loaded } = waitingMap();
    expect(draw()).toBe(0);
    loaded.set('land', true).set('zones', false);
    expect(draw()).toBe(0);
    loaded.set('zones', true);
    expect(draw()).toBe(1);
    // A source that is told something new later does not stop the map.
    loaded.set('zones', false);
    expect(draw()).toBe(2);
    expect(listeners.size).toBe(0);
  });

  test('does not wait for whoever moves the map by hand, but for the atlas itself', () => {
    const { draw, listeners } = waitingMap();
    for (const listener of listeners) listener({});
    expect(draw()).toBe(0);
    for (const listener of listeners) listener({ originalEvent: {} });
    expect(draw()).toBe(1);
  });
});
