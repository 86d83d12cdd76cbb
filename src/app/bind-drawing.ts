import type { Map as MapLibreMap } from 'maplibre-gl';
import { tryAgain } from '../lib/try-again.ts';
import type { AtlasMapHandle } from '../map/contract.ts';
import type { Drawing, DrawingEvents, DrawingHandle } from '../map/drawing/drawing-contract.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { SELECTING_SLICE } from '../surfaces/selecting/selecting-slice.ts';
import { addStep, changeNow, keepSteps, stepsOf } from '../surfaces/selecting/steps.ts';
import { followTheme, themeInForce } from './bind-document.ts';

const NO_SHAPES: Drawing['shapes'] = [];

/** Lets the map draw what the surface of lines has, and tells that what a hand has drawn; on each new map again. */
export function bindDrawing(
  island: Pick<AtlasMapHandle, 'withMap'>,
  choices: ChoiceStore,
  session: SessionStore,
): void {
  const store = SELECTING_SLICE.of(choices);
  let drawn: { map: MapLibreMap; handle: DrawingHandle } | undefined;
  const events: DrawingEvents = {
    sketched: (sketch) => changeNow(store, { sketch }),
    finished: (shape) => {
      changeNow(store, { tool: undefined });
      addStep(store, shape);
      // What was out of the way while it was drawn is wanted again.
      session.setState(({ sheet }) => ({ sheet: sheet === 'peek' ? 'half' : sheet }));
    },
    changed: (step, shape) => {
      const steps = stepsOf(store.getState());
      const old = steps[step];
      if (old === undefined) return;
      keepSteps(store, steps.with(step, { ...old, shape }), step);
    },
    cancelled: () => changeNow(store, { tool: undefined, sketch: undefined, edited: undefined }),
  };
  const wanted = (): Drawing => {
    const { now } = store.getState();
    const isOpen = choices.getState().view === 'selection';
    return {
      theme: themeInForce(choices),
      shapes: isOpen ? (now?.drawn ?? NO_SHAPES) : NO_SHAPES,
      tool: isOpen ? now?.tool : undefined,
      edited: isOpen ? now?.edited : undefined,
      asked: now?.asked,
    };
  };
  const show = (): void => drawn?.handle.set(wanted());
  const isAsked = (): boolean => {
    const { shapes, tool } = wanted();
    return shapes.length > 0 || tool !== undefined;
  };
  let isLoading = false;
  const load = async (): Promise<void> => {
    const { createDrawing } = await tryAgain(() => import('../map/drawing/drawing.ts'));
    island.withMap((map) => {
      if (drawn?.map === map) return;
      const own = { map, handle: createDrawing(map, events) };
      drawn = own;
      map.once('remove', () => {
        if (drawn === own) drawn = undefined;
      });
      show();
    });
  };
  const follow = (): void => {
    if (drawn !== undefined) show();
    else if (!isLoading && session.getState().map === 'ready' && isAsked()) {
      isLoading = true;
      load()
        .catch(() => undefined)
        .finally(() => {
          isLoading = false;
        });
    }
  };
  store.subscribe(follow);
  session.subscribe(({ map }, before) => {
    if (map !== before.map) follow();
  });
  choices.subscribe(({ view }, before) => {
    if (view !== before.view) follow();
  });
  followTheme(choices, follow);
  follow();
}
