import type { NodeId } from '../atlas/records/id.ts';
import { joinData } from '../layers/sources.ts';
import { tryAgain } from '../lib/try-again.ts';
import { cityCamera, fitCamera } from './camera.ts';
import type { AtlasMapHandle, Bounds, Camera, CreateAtlasMap, GestureHelp } from './contract.ts';
import { NO_EMPHASIS } from './emphasis-host.ts';
import { listenToPointer } from './hover-and-click.ts';
import { drawnLayers, idsByLayer, recordsInView, type View } from './in-view.ts';
import { listenToKeys } from './keyboard.ts';
import { openSession, type Session } from './live-map.ts';
import { startWorker } from './maplibre.ts';
import { indexRecords } from './record-index.ts';
import { nextStep, readingOrder } from './stepping.ts';
import type { Wanted } from './wanted.ts';

/** A context that is lost again and again is not worth another map: the app shows its lists instead. */
const MOST_RECOVERIES = 4;

/**
 * Makes the map in a container. A lost GL context is answered with a new map of the same state; setters may be called
 * at any time, also before the style has loaded and while no context is there.
 */
export const createAtlasMap: CreateAtlasMap = (options) => {
  const { container, fonts, events, basemap } = options;
  let { data } = options;
  const index = indexRecords(data);
  const viewport = () => ({ width: container.clientWidth, height: container.clientHeight });
  let wanted: Wanted = {
    theme: options.theme,
    language: options.language,
    visibleLayers: options.visibleLayers,
    padding: options.padding,
    label: options.label,
    emphasis: NO_EMPHASIS,
    overlays: new Map(),
    pointed: [],
  };
  let chosenLayers = options.visibleLayers;
  let stepped: NodeId | undefined;
  let losses = 0;
  let wasReady = false;
  let help: GestureHelp | undefined;
  /** The camera that was told last: whoever listens may hand it back, and the map is there, or has moved on, by hand. */
  let reported: Camera | undefined;
  const city = (): Camera => cityCamera(viewport(), wanted.padding);
  let lastCamera = options.camera ?? city();
  const giveUp = (): void => {
    if (session === undefined) return;
    end(session);
    events.failed();
  };
  startWorker(giveUp);
  let session: Session | undefined = open(lastCamera);
  if (options.camera === undefined) session.frame(city);

  function open(camera: Camera): Session {
    const surroundings = { container, data, fonts, index, ...(basemap ? { basemap } : {}) };
    const opened = openSession(surroundings, wanted, camera);
    const { map } = opened;
    let told = '';
    map.on('moveend', () => {
      reported = opened.camera();
      events.moved(reported, opened.freeBounds());
    });
    map.once('idle', () => {
      if (wasReady) events.contextRestored();
      else events.ready(opened.camera());
      wasReady = true;
    });
    map.on('idle', () => {
      const inView = idsByLayer(index.all, viewOf(opened));
      const news = [...inView].map(([layer, ids]) => `${layer} ${[...ids].join(' ')}`).join();
      if (news === told) return;
      told = news;
      events.inView(inView, opened.freeBounds());
    });
    map.on('webglcontextlost', () => recover(opened));
    if (help !== undefined) cooperate(opened, help);
    listenToPointer(opened, index, events);
    listenToKeys(opened, { step, enter: () => stepped !== undefined && events.select(stepped) });
    return opened;
  }

  function recover(lost: Session): void {
    if (session !== lost) return;
    const camera = lost.camera();
    const focused = document.activeElement === lost.map.getCanvas();
    losses += 1;
    end(lost);
    if (losses > MOST_RECOVERIES) {
      events.failed();
      return;
    }
    events.contextLost();
    resume(camera);
    if (focused) session?.map.getCanvas().focus({ preventScroll: true });
  }

  function end(ended: Session): void {
    lastCamera = ended.camera();
    session = undefined;
    ended.close();
  }

  function resume(camera: Camera): void {
    session = open(camera);
    session.sync(wanted);
    if (stepped !== undefined) session.marks.frame(stepped);
  }

  const viewOf = ({ map, freeBounds }: Session): View => ({
    bounds: freeBounds(),
    zoom: map.getZoom(),
    visibleLayers: wanted.visibleLayers,
  });

  function want(change: Partial<Wanted>): void {
    const next = { ...wanted, ...change };
    wanted = { ...next, visibleLayers: drawnLayers(chosenLayers, next.emphasis) };
    session?.sync(wanted);
  }

  function step(direction: 1 | -1): void {
    if (session === undefined) return;
    const order = readingOrder(recordsInView(index.all, viewOf(session)), session.freeBounds());
    const next = nextStep(order, stepped, direction);
    stepped = next?.id;
    session.marks.frame(stepped);
    if (next !== undefined) events.step(next.id, next.position, next.total);
  }

  const frame = (find: () => Bounds | undefined): void =>
    session?.frame(() => {
      const bounds = find();
      const bearing = session?.map.getBearing() ?? 0;
      return bounds && fitCamera(bounds, viewport(), wanted.padding, { bearing });
    });

  const handle: AtlasMapHandle = {
    setTheme: (theme) => want({ theme }),
    setLanguage: (language) => want({ language }),
    setLabel: (label) => want({ label }),
    setVisibleLayers: (layers) => {
      chosenLayers = layers;
      want({});
    },
    setEmphasis: (emphasis) => want({ emphasis }),
    setPadding: (padding) => want({ padding }),
    addData: (more) => {
      data = joinData(data, more);
      index.add(more);
      session?.addData(more);
    },
    isDrawn: (id) => index.features(id).length > 0,
    setOverlay: (owner, contribution) => {
      if (contribution === undefined && !wanted.overlays.has(owner)) return;
      const others = [...wanted.overlays].filter(([other]) => other !== owner);
      const own = contribution === undefined ? [] : [[owner, contribution] as const];
      want({ overlays: new Map([...others, ...own]) });
    },
    setPointed: (pointed) => want({ pointed }),
    setCamera: (camera) => {
      if (camera !== reported) session?.move(camera, { jump: true });
    },
    fitRecords: (ids) => {
      const wholes = [...ids];
      frame(() => index.boundsOf(wholes));
    },
    fitBounds: (bounds) => frame(() => bounds),
    revealRecords: (ids, padding) => {
      const bounds = index.boundsOf(ids);
      if (bounds === undefined || session === undefined) return;
      const [west, south, east, north] = bounds;
      const { x, y } = session.map.project([(west + east) / 2, (south + north) / 2]);
      const { width, height } = viewport();
      const isSeen =
        x > padding.left && x < width - padding.right && y > padding.top && y < height - padding.bottom;
      if (isSeen) return;
      want({ padding });
      session.move(fitCamera(bounds, viewport(), padding, { bearing: session.map.getBearing() }));
    },
    isFramed: () => session?.isFramed() ?? false,
    zoomBy: (steps) => {
      const now = session?.camera();
      if (now !== undefined) session?.move({ ...now, zoom: now.zoom + steps });
    },
    fitCity: () => session?.frame(city),
    shareGestures: (words) => {
      help = words;
      if (session !== undefined) cooperate(session, words);
    },
    step,
    withMap: (act) => session && act(session.map),
    restart: () => {
      if (session !== undefined) return;
      losses = 0;
      startWorker(giveUp);
      resume(lastCamera);
    },
    destroy: () => {
      session?.close();
      session = undefined;
    },
  };
  return handle;
};

/** Fetched only where the map stands in another page; without it wheel and finger are the map's. */
function cooperate({ map }: Session, words: GestureHelp): void {
  tryAgain(() => import('./gesture-help.ts')).then(
    ({ cooperate: share }) => share(map, words),
    () => undefined,
  );
}
