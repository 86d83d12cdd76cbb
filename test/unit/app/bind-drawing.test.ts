import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bindDrawing } from '../../../src/app/bind-drawing.ts';
import type { Loaded } from '../../../src/app/surface-loader.ts';
import type { DrawingEvents, DrawnShape, WantedDrawing } from '../../../src/atlas/spatial/drawn-shape.ts';
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
function page({
  fetches = [],
  isThere = true,
  wants = {},
  selected = false,
}: {
  fetches?: readonly Error[];
  isThere?: boolean;
  wants?: Partial<WantedDrawing>;
  /** Whether something is read. */
  selected?: boolean;
} = {}) {
  const choices = createChoiceStore({
    view: 'drawing',
    ...(selected ? { selection: { kind: 'document', id: 'plan' } as const } : {}),
  });
  const wanted: { now: WantedDrawing } = {
    now: { shapes: [SHAPE], tool: undefined, edited: undefined, ...wants },
  };
  const listening: (() => void)[] = [];
  const fitted: (readonly number[])[] = [];
  const island = { isFramed: true };
  const pressed = vi.fn<DrawingEvents['pressed']>();
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
      wanted: () => wanted.now,
      events: { sketched: NOTHING, finished, changed: NOTHING, cancelled: NOTHING, pressed },
      subscribe: (listener) => {
        listening.push(listener);
        return () => undefined;
      },
    }),
  };
  const loaded: { now: Loaded } = { now: isThere ? ready : { status: 'loading' } };
  const listeners: (() => void)[] = [];
  const live: { map: Going } = { map: new Going() };
  bindDrawing(
    {
      // @ts-expect-error of a map no more is asked here than that it goes
      withMap: (act: (map: Going) => void) => act(live.map),
      isFramed: () => island.isFramed,
      fitBounds: (bounds) => void fitted.push(bounds),
    },
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
    pressed,
    fitted,
    /** A hand moves the map. */
    moves: () => {
      island.isFramed = false;
    },
    wants: (change: Partial<WantedDrawing>) => {
      wanted.now = { ...wanted.now, ...change };
      for (const listener of listening) listener();
    },
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

const LINE: DrawnShape = {
  ...SHAPE,
  geometry: {
    type: 'LineString',
    coordinates: [
      [121.4, 29.9],
      [121.6, 29.7],
    ],
  },
};
const FARTHER: DrawnShape = { ...LINE, geometry: { type: 'LineString', coordinates: [[121.9, 30.1]] } };
const BOX = [121.4, 29.7, 121.6, 29.9];

test('lines of a link are shown whole, and once more when more of them has come, until a hand moves the map', async () => {
  const { session, fitted, wants, moves } = page({ wants: { shapes: [LINE], isOfLink: true } });
  session.setState({ map: 'ready' });
  await settled();
  expect(fitted).toEqual([BOX]);
  wants({ shapes: [{ ...LINE, label: '20 公里' }] });
  expect(fitted).toHaveLength(1);
  wants({ shapes: [LINE, FARTHER] });
  expect(fitted.at(-1)).toEqual([121.4, 29.7, 121.9, 30.1]);
  moves();
  wants({ shapes: [FARTHER] });
  expect(fitted).toHaveLength(2);
});

test.each([
  ['a link with a camera keeps it', { isMoved: true, isOfLink: true, selected: false }],
  ['what is read goes first', { isMoved: false, isOfLink: true, selected: true }],
  ['what somebody draws moves nothing', { isMoved: false, isOfLink: false, selected: false }],
])('%s', async (_, { isMoved, isOfLink, selected }) => {
  const { session, fitted, told, moves } = page({ wants: { shapes: [LINE], isOfLink }, selected });
  if (isMoved) moves();
  session.setState({ map: 'ready' });
  await settled();
  expect(told.at(-1)?.shapes).toEqual([LINE]);
  expect(fitted).toEqual([]);
});

test('who asks to see all sees the ways to facilities too, once for each time', async () => {
  const { session, fitted, wants, moves } = page({ wants: { shapes: [LINE] } });
  session.setState({ map: 'ready' });
  await settled();
  moves();
  const facilities = { points: [], ways: [{ from: [121.6, 29.7], to: [122, 29.5], label: '' }] } as const;
  wants({ facilities, asked: { act: 'show', count: 1 } });
  wants({ facilities: { ...facilities } });
  expect(fitted).toEqual([[121.4, 29.5, 122, 29.9]]);
});

test('a facility that is pressed is told to the surface, and the sheet comes back', async () => {
  const { session, hand, pressed } = page();
  session.setState({ map: 'ready', sheet: 'peek' });
  await settled();
  hand()?.pressed('airport');
  expect(pressed).toHaveBeenCalledWith('airport');
  expect(session.getState().sheet).toBe('half');
});
