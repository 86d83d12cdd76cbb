import type { Map as MapLibreMap } from 'maplibre-gl';
import { boxOfDrawing } from '../atlas/spatial/box-of-drawing.ts';
import type { DrawingEvents, WantedDrawing } from '../atlas/spatial/drawn-shape.ts';
import { loadChunk } from '../lib/load-chunk.ts';
import { AGAIN_AFTER, mayPass } from '../lib/try-again.ts';
import type { AtlasMapHandle } from '../map/contract.ts';
import type { DrawingHandle } from '../map/drawing/drawing-contract.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { type DrawsOnMap, isOpen, type Surface } from '../state/surface.ts';
import { followTheme, themeInForce } from './bind-document.ts';
import type { SurfaceLoader } from './surface-loader.ts';

type MakeDrawing = (map: MapLibreMap, events: DrawingEvents) => DrawingHandle;

const fetchDrawing = async (): Promise<MakeDrawing> =>
  (await loadChunk(() => import('../map/drawing/drawing.ts'))).createDrawing;

/** Lets the map draw what the open surface draws there, and tells that what a hand has drawn; on each new map again. */
export function bindDrawing(
  island: Pick<AtlasMapHandle, 'withMap' | 'isFramed' | 'fitBounds'>,
  choices: ChoiceStore,
  session: SessionStore,
  loader: Pick<SurfaceLoader, 'state' | 'subscribe'>,
  surfaces: readonly Surface[],
  fetchMake: () => Promise<MakeDrawing> = fetchDrawing,
): void {
  const known = new Map<string, DrawsOnMap>();
  /** What drew last: what its hand still tells is for it. */
  let last: DrawsOnMap | undefined;
  const findOpen = (): DrawsOnMap | undefined => {
    for (const surface of surfaces) {
      const loaded = isOpen(surface, choices.getState()) ? loader.state(surface) : undefined;
      if (loaded?.status !== 'ready' || loaded.drawsOnMap === undefined) continue;
      const before = known.get(surface.id);
      last = before ?? loaded.drawsOnMap(choices);
      if (before === undefined) {
        known.set(surface.id, last);
        last.subscribe(follow);
      }
      return last;
    }
    return undefined;
  };
  /** What was out of the way while something was done on the map is wanted again. */
  const bringSheet = (): void =>
    session.setState(({ sheet }) => ({ sheet: sheet === 'peek' ? 'half' : sheet }));
  const events: DrawingEvents = {
    sketched: (sketch) => last?.events.sketched(sketch),
    finished: (shape) => {
      last?.events.finished(shape);
      bringSheet();
    },
    changed: (step, shape) => last?.events.changed(step, shape),
    cancelled: () => last?.events.cancelled(),
    pressed: (id) => {
      last?.events.pressed(id);
      bringSheet();
    },
  };
  let fitted = '';
  let shown = 0;
  /**
   * Shows all that is drawn where somebody asks for it; and by itself the lines of a link that was sent without a camera, again when
   * more of them has come, until a hand moves the map.
   */
  const fit = (wanted: WantedDrawing): void => {
    const box = boxOfDrawing(wanted);
    const { act, count = 0 } = wanted.asked ?? {};
    const isAsked = act === 'show' && count !== shown;
    const isOfLink =
      wanted.isOfLink === true && island.isFramed() && choices.getState().selection.kind === 'none';
    if (box === undefined || !(isAsked || (isOfLink && box.join() !== fitted))) return;
    [shown, fitted] = [count, box.join()];
    island.fitBounds(box);
  };
  let make: MakeDrawing | undefined;
  let isFetching = false;
  const fetchIt = async (): Promise<void> => {
    isFetching = true;
    try {
      make = await fetchMake();
    } catch (error) {
      if (mayPass(error)) setTimeout(follow, AGAIN_AFTER);
      return;
    } finally {
      isFetching = false;
    }
    follow();
  };
  let drawn: { map: MapLibreMap; handle: DrawingHandle } | undefined;
  const begin = (by: MakeDrawing): void =>
    island.withMap((map) => {
      const own = { map, handle: by(map, events) };
      drawn = own;
      map.once('remove', () => {
        if (drawn === own) drawn = undefined;
      });
    });
  const follow = (): void => {
    const open = findOpen();
    const wanted: WantedDrawing = open?.wanted() ?? { shapes: NO_SHAPES, tool: undefined, edited: undefined };
    // Fetched beside the map, which may still be on its way.
    if (open !== undefined && make === undefined && !isFetching) void fetchIt();
    const isAsked = wanted.shapes.length > 0 || wanted.tool !== undefined;
    if (drawn === undefined && make !== undefined && isAsked && session.getState().map === 'ready')
      begin(make);
    drawn?.handle.set({ ...wanted, theme: themeInForce(choices) });
    if (drawn !== undefined) fit(wanted);
  };
  loader.subscribe(follow);
  session.subscribe(({ map }, before) => {
    if (map !== before.map) follow();
  });
  choices.subscribe(({ view }, before) => {
    if (view !== before.view) follow();
  });
  followTheme(choices, follow);
  window.addEventListener('online', follow);
  follow();
}

const NO_SHAPES: readonly [] = [];
