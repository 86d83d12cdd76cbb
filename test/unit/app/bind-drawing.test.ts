import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bindDrawing } from '../../../src/app/bind-drawing.ts';
import type { Loaded } from '../../../src/app/surface-loader.ts';
import type { DrawingEvents, DrawnShape } from '../../../src/atlas/spatial/drawn-shape.ts';
import { AGAIN_AFTER } from '../../../src/lib/try-again.ts';
import type { Drawing, DrawingHandle } from '../../../src/map/drawing/drawing-contract.ts';
import { createSessionStore } from '../../../src/state/session.ts';
import { createChoiceStore } from '../../../src/state/store.ts';
import { defineSurface } from '../../../src/state/surface.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('navigator', { onLine: true });
  const target = new EventTarget();
  vi.stubGlobal(
    'window',
    Object.assign(target, { matchMedia: () => Object.assign(new EventTarget(), { matches: false }) }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const SHAPE: DrawnShape = {
  step: 0,
  operation: 'add',
  geometry: { type: 'LineString', coordinates: [] },
  label: undefined,
  shape: undefined,
};

const NOTHING = (): void => undefined;

/** One live map, of which nothing is asked but to tell when it goes. */
class Going extends EventTarget {
  once(type: string, act: () => void): void {
    this.addEventListener(type, act, { once: true });
  }
}

/** A page with one surface that draws a shape while the view `drawing` is open. */
function page({ fetches = [] as readonly Error[], isThere = true } = {}) {
  const choices = createChoiceStore({ view: 'drawing' });
  const session = createSessionStore();
  const told: Drawing[] = [];
  const finished = vi.fn<DrawingEvents['finished']>();
  let events: DrawingEvents | undefined;
  const make = (_: MapLibreMap, own: DrawingEvents): DrawingHandle => {
    events = own;
    return { set: (drawing) => void told.push(drawing), remove: () => undefined };
  };
  const errors = [...fetches];
  const fetchMake = vi.fn<() => Promise<typeof make>>(async () => {
    const error = errors.shift();
    if (error !== undefined) throw error;
    return make;
  });
  const surface = defineSurface({
    id: 'lines',
    slot: 'panel',
    needs: 'nothing',
    isOpen: ({ view }) => view === 'drawing',
    load: async () => ({ Panel: () => null }),
    budget: 0,
  });
  const ready: Loaded = {
    status: 'ready',
    needs: 'nothing',
    Panel: () => null,
    drawsOnMap: () => ({
      wanted: () => ({ shapes: [SHAPE], tool: undefined, edited: undefined }),
      events: { sketched: NOTHING, finished, changed: NOTHING, cancelled: NOTHING, pressed: NOTHING },
      subscribe: () => () => undefined,
    }),
  };
  const loaded: { now: Loaded } = { now: isThere ? ready : { status: 'loading' } };
  const listeners: (() => void)[] = [];
  const live: { map: Going } = { map: new Going() };
  bindDrawing(
    // @ts-expect-error of a map no more is asked here than that it goes
    { withMap: (act: (map: Going) => void) => act(live.map) },
    choices,
    session,
    {
      state: () => loaded.now,
      subscribe: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
    },
    [surface],
    fetchMake,
  );
  return {
    choices,
    session,
    told,
    finished,
    fetchMake,
    hand: () => events,
    comes: () => {
      loaded.now = ready;
      for (const listener of listeners) listener();
    },
    restarts: () => {
      live.map.dispatchEvent(new Event('remove'));
      session.setState({ map: 'loading' });
      live.map = new Going();
      session.setState({ map: 'ready' });
    },
  };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

test('what a surface draws is on the map without any dataset, as soon as both are there; on each new map again', async () => {
  const { told, session, comes, fetchMake, restarts } = page({ isThere: false });
  expect(session.getState().data.status).toBe('loading');
  await settled();
  expect(fetchMake).not.toHaveBeenCalled();
  comes();
  await settled();
  expect(told).toEqual([]);
  session.setState({ map: 'ready' });
  expect(told.at(-1)?.shapes).toEqual([SHAPE]);
  told.length = 0;
  restarts();
  expect(told.map(({ shapes }) => shapes)).toEqual([[SHAPE]]);
  expect(fetchMake).toHaveBeenCalledOnce();
});

test('what draws is asked for again by itself where it did not come, and at once when the line is back', async () => {
  const { told, session, fetchMake } = page({ fetches: [new Error('gone'), new Error('gone')] });
  session.setState({ map: 'ready' });
  await settled();
  expect([fetchMake.mock.calls.length, told.length]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(AGAIN_AFTER);
  expect([fetchMake.mock.calls.length, told.length]).toEqual([2, 0]);
  window.dispatchEvent(new Event('online'));
  await settled();
  expect(told.at(-1)?.shapes).toEqual([SHAPE]);
});

test('nothing is drawn for a view that is left, and a finished shape brings the sheet back', async () => {
  const { told, session, choices, hand, finished } = page();
  session.setState({ map: 'ready', sheet: 'peek' });
  await settled();
  hand()?.finished({ kind: 'circle', centre: [121, 30], km: 1 });
  expect(finished).toHaveBeenCalledOnce();
  expect(session.getState().sheet).toBe('half');
  choices.getState().openView('map');
  expect(told.at(-1)?.shapes).toEqual([]);
});
