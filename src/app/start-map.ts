import { basemap } from 'virtual:atlas-basemap';
import { mapFonts } from 'virtual:atlas-map-fonts';
import type { Graph } from '../atlas/graph/graph.ts';
import { refetchScripts } from '../lib/refetch-scripts.ts';
import { tryAgain } from '../lib/try-again.ts';
import { canMakeWebGl2Context } from '../lib/webgl.ts';
import type { AtlasMapEvents, AtlasMapHandle, CreateAtlasMap, Padding } from '../map/contract.ts';
import { loadTranslator, translateChinese } from '../messages/translate.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { followTheme, themeInForce } from './bind-document.ts';
import type { LendMap } from './late-commands.ts';
import { createLayerFiles, type LayerFiles } from './layer-files.ts';
import { coveredPixels } from './padding.ts';
import { mapsTurn } from './reads-first.ts';
import { followLayout, layoutNow } from './shell/layout.ts';
import type { SeenSides } from './sides/two-maps.ts';
import type { SurfaceLoader } from './surface-loader.ts';
import { untilDone, whenReading } from './until-done.ts';

type Announcements = typeof import('./map-announcements.ts');

/** Fetches the words when there is something to announce; what cannot be fetched is not announced. */
function announce(say: (words: Announcements) => Promise<void>): void {
  import('./map-announcements.ts').then(say).catch(() => undefined);
}

export interface MapModule {
  createAtlasMap: CreateAtlasMap;
}

/** A map that gives up is started again by itself after so many ms, as often as there are numbers. */
const PAUSES = [400, 1_600];

/** The live map as the page around it has it: an element to take in. All else is told by the stores. */
export interface StartedMap {
  /** Where the map is drawn; it lies over the still overview until the page takes it in. */
  element: HTMLElement;
  /** Undefined where no map can be shown. */
  layers: LayerFiles | undefined;
  /** Comes once the map is made, or cannot be; what it shows is then still on its way. */
  made: Promise<void>;
  /**
   * Makes it anew where it could not be made or has given up. Of a script that came cut short the browser keeps what came,
   * and only a new page has it whole. @param mayReload whether somebody has asked
   */
  again(mayReload?: boolean): void;
  /** The island, once it is made. */
  island(): AtlasMapHandle | undefined;
  /** What is seen at the two sides of the line over the map, while there is one. */
  sides(): SeenSides | undefined;
}

interface Start {
  /** Fetches the island; undefined where the device knows no WebGL 2. */
  loadModule: (() => Promise<MapModule>) | undefined;
  choices: ChoiceStore;
  session: SessionStore;
  /** Of the surfaces that may light something. */
  loader: SurfaceLoader;
  lendMap: LendMap;
}

/**
 * Makes the map as soon as its module and the first layers are there, without waiting for the page around it, and keeps it
 * in step with what is chosen. What shows selections and lists comes with the whole dataset.
 */
export function startMap({ loadModule, choices, session, loader, lendMap }: Start): StartedMap {
  const element = document.createElement('div');
  element.className = 'map-canvas';
  if (loadModule === undefined) {
    session.setState({ map: 'unavailable' });
    return {
      element,
      layers: undefined,
      made: Promise.resolve(),
      again: () => undefined,
      island: () => undefined,
      sides: () => undefined,
    };
  }
  const layers = createLayerFiles(choices, session);
  document.getElementById('root')?.before(element);
  const padding = () => coveredPixels(document.documentElement, layoutNow(), { choices, session });
  // A selection that was made by a click or step on the map itself, which does not move it.
  let fromMap: string | undefined;
  let made: AtlasMapHandle | undefined;
  let sides: StartedMap['sides'] | undefined;
  let attempts = 0;

  const make = async (): Promise<void> => {
    await mapsTurn(choices, session);
    const [{ createAtlasMap }, data] = await tryAgain(() => Promise.all([loadModule(), layers.first()]));
    const state = choices.getState();
    const look = () => ({
      fonts: mapFonts,
      theme: themeInForce(choices),
      language: choices.getState().language,
      visibleLayers: new Set(choices.getState().layers),
      padding: padding(),
      label: translateChinese('map.label'),
      basemap,
    });
    const events: AtlasMapEvents = {
      hover: (hit) => session.setState({ hover: hit }),
      select: (id) => {
        fromMap = id;
        if (id === undefined) choices.getState().clearSelection();
        else choices.getState().selectNode(id);
      },
      step: (id, position, total) => {
        announce(({ announceStep }) => announceStep(choices, session, { id, position, total }));
      },
      moved: (camera, bounds) => {
        choices.getState().moveCamera(camera);
        session.setState({ bounds });
      },
      inView: (inView, bounds) => session.setState({ inView, bounds }),
      ready: (startCamera) => {
        // Marked first: what is loaded once the map stands must not count against it.
        performance.mark('atlas:map-complete');
        session.setState({ map: 'ready', startCamera });
      },
      contextLost: () => session.setState({ map: 'lost' }),
      contextRestored: () => session.setState({ map: 'ready' }),
      failed: () => {
        attempts += 1;
        const pause = PAUSES[attempts - 1];
        session.setState({ map: pause === undefined ? 'failed' : 'loading' });
        if (pause !== undefined) setTimeout(() => island.restart(), pause);
      },
    };
    const island = createAtlasMap({ ...look(), container: element, data, camera: state.camera, events });
    made = island;
    layers.onCome((more) => island.addData(more));
    lendMap(island);
    followChoices(island, choices, padding);
    if (state.embed)
      tryAgain(() => import('./share-gestures.ts')).then(
        ({ shareGestures }) => shareGestures(island, choices),
        () => undefined,
      );
    const bind = async (): Promise<void> => {
      const graph = await wholeGraph(session);
      const { lightMap } = await tryAgain(() => import('./light-map.ts'));
      sides = lightMap(
        graph,
        { island, element, choices, session, loader, layers, padding, look, createAtlasMap, data, events },
        (id) => {
          const isOwn = fromMap === id;
          fromMap = undefined;
          return isOwn;
        },
      );
    };
    untilDone(bind, choices);
    whenReading(choices, async () => {
      const { drawOnMap } = await tryAgain(() => import('./light-map.ts'));
      drawOnMap(island, choices, session, loader);
    });
  };
  let isCut = false;
  const makeOrSay = (): Promise<void> =>
    make().catch((error: unknown) => {
      isCut = error instanceof SyntaxError;
      session.setState({ map: canMakeWebGl2Context() ? 'failed' : 'unavailable' });
    });
  const again = (mayReload = false): void => {
    if (isCut && !mayReload) return;
    session.setState({ map: 'loading' });
    if (isCut) void refetchScripts().then(() => location.reload());
    else if (made === undefined) void makeOrSay();
    // Its worker may be one of those scripts.
    else void refetchScripts().then(() => made?.restart());
  };
  return { element, layers, made: makeOrSay(), again, island: () => made, sides: () => sides?.() };
}

/** Brings the map what is chosen of its look, its camera included; being told its own camera, it does nothing. */
function followChoices(island: AtlasMapHandle, choices: ChoiceStore, padding: () => Padding): void {
  followTheme(choices, (theme) => island.setTheme(theme));
  followLayout(() => island.setPadding(padding()));
  choices.subscribe(
    (state) => state.camera,
    (camera) => camera !== undefined && island.setCamera(camera),
  );
  choices.subscribe(
    (state) => state.layers,
    (layers) => island.setVisibleLayers(new Set(layers)),
  );
  choices.subscribe(
    (state) => state.language,
    (language) => {
      island.setLanguage(language);
      // A language that cannot be fetched leaves the present one in place.
      loadTranslator(language).then(
        (translate) => island.setLabel(translate('map.label')),
        () => undefined,
      );
    },
    { fireImmediately: true },
  );
}

/** The whole dataset, as soon as it is there. */
function wholeGraph(session: SessionStore): Promise<Graph> {
  return new Promise((resolve) => {
    const tell = (): void => {
      const { data } = session.getState();
      if (data.status === 'ready') resolve(data.graph);
    };
    session.subscribe(tell);
    tell();
  });
}
