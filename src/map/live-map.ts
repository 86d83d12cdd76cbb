import type { Map as MapLibreMap } from 'maplibre-gl';
import type { NodeId } from '../atlas/records/id.ts';
import { type Basemap, closestZoom } from '../layers/basemap.ts';
import { dataBySource } from '../layers/sources.ts';
import { buildLayers, buildStyle, type FontFace, type Look } from '../layers/style.ts';
import { themes } from '../layers/theme.ts';
import { limitCamera, minZoom, sameCamera, type Viewport } from './camera.ts';
import { freeBounds, nameCanvas, publishView } from './canvas-view.ts';
import type { Bounds, Camera, MapData, MapFont } from './contract.ts';
import { createEmphasisHost, NO_EMPHASIS } from './emphasis-host.ts';
import { supplyImages } from './images.ts';
import { createLngLat, createMap, servePmtiles } from './maplibre.ts';
import { createMarksHost } from './marks-host.ts';
import type { Marks } from './marks-on-map.ts';
import { createOverlayHost } from './overlays/overlay-host.ts';
import { createPanelGuard } from './panel-guard.ts';
import type { RecordIndex } from './record-index.ts';
import { restyle } from './restyle.ts';
import { fillSource, limitAllTiles } from './source-contents.ts';
import { createViewFollower } from './view-follower.ts';
import { sameLook, samePadding, type Wanted } from './wanted.ts';

export interface Surroundings {
  container: HTMLElement;
  data: MapData;
  fonts: readonly MapFont[];
  index: RecordIndex;
  basemap?: Basemap;
}

/** One MapLibre map from its making to its removal or the loss of its context. */
export interface Session {
  map: MapLibreMap;
  /** Brings the map to what is wanted, with the fewest calls; before the style has loaded it waits for that. */
  sync: (wanted: Wanted) => void;
  hover: (id: NodeId | undefined) => void;
  marks: Marks;
  camera: () => Camera;
  /** Box of what the padding leaves free. */
  freeBounds: () => Bounds;
  /**
   * Goes there, in less than 300 ms, or at once where reduced motion is asked for or `jump` is set. Told where it already
   * is, or is already going, the map does nothing: every move ends in an event, and an answer to that event may come back
   * here while a hand still moves the map.
   */
  move: (camera: Camera, options?: { jump?: boolean }) => void;
  /** Goes to what is to be framed, and again where that, the panels or the window change, until something else moves the map. */
  frame: (goal: Frame) => void;
  /** True while the map stands where it was put to show something, and no hand has moved it since. */
  isFramed: () => boolean;
  /** True while something stands out: a click beside it or on another area may change what is read. */
  isShowing: () => boolean;
  /** Fills the sources of layers that have come since. */
  addData: (data: MapData) => void;
  close: () => void;
}

/** The camera that shows what is to be framed; `undefined` while nothing of it is on the map. */
type Frame = () => Camera | undefined;

const EASE_MS = 280;
/** A pointer that moves less than this between press and release has clicked, CSS pixels. */
const CLICK_TOLERANCE = 5;

export function openSession(surroundings: Surroundings, start: Wanted, from: Camera): Session {
  const { container, data, fonts, index, basemap } = surroundings;
  let wanted = start;
  let ready = false;
  const lookOf = ({ theme, language, visibleLayers }: Wanted): Look => ({
    theme,
    language,
    visibleLayers,
    ...(basemap ? { basemap } : {}),
  });
  const closest = closestZoom(basemap);
  const viewport = (): Viewport => ({ width: container.clientWidth, height: container.clientHeight });
  const limited = (camera: Camera): Camera => limitCamera(camera, viewport(), wanted.padding, closest);

  const style = buildStyle({ ...lookOf(start), data, fonts: fonts.map(atAddress) });
  let { layers } = style;
  const first = limited(from);
  const isOneFile = Object.values(basemap?.sources ?? {}).some(
    (source) => 'url' in source && (source.url ?? '').startsWith('pmtiles:'),
  );
  if (isOneFile) servePmtiles();
  // The tiles of an operator's basemap may take their time; ours are here.
  const own = Object.entries(style.sources).filter(([, { type }]) => type === 'geojson');
  const map = createMap(
    {
      container,
      style,
      center: [first.lon, first.lat],
      zoom: first.zoom,
      bearing: first.bearing,
      pitch: first.pitch,
      minZoom: minZoom(viewport(), start.padding),
      maxZoom: closest,
      // Tests validate the style for every theme and language.
      validateStyle: false,
      renderWorldCopies: false,
      attributionControl: false,
      maplibreLogo: false,
      // The default 'high-performance' can give a dead context in Safari.
      canvasContextAttributes: { powerPreference: 'default' },
      clickTolerance: CLICK_TOLERANCE,
      maxTileCacheSize: 64,
      fadeDuration: prefersStillness() ? 0 : 160,
      transformConstrain: (center, zoom) => {
        const {
          lon,
          lat,
          zoom: allowed,
        } = limited({ lon: center.lng, lat: center.lat, zoom, bearing: 0, pitch: 0 });
        return { center: createLngLat(lon, lat), zoom: allowed };
      },
    },
    own.map(([id]) => id),
  );
  map.setPadding(start.padding);
  supplyImages(map);
  const emphasis = createEmphasisHost(map, index);
  const marks = createMarksHost(map, index);
  const overlays = createOverlayHost(map, index);
  const follow = createViewFollower(map);
  const guardPanels = createPanelGuard(map);
  let applied: Wanted = { ...start, emphasis: NO_EMPHASIS, overlays: new Map(), pointed: [], label: '' };

  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lat, lon: lng, bearing: map.getBearing(), pitch: map.getPitch() };
  };
  /** Where the map is gliding by itself; undefined while it rests or a person moves it. */
  let destination: Camera | undefined;
  const move = (target: Camera, { jump = false } = {}): void => {
    const goal = limited(target);
    const { lon, lat, zoom, bearing, pitch } = goal;
    const options = { center: createLngLat(lon, lat), zoom, bearing, pitch, padding: wanted.padding };
    if (jump || prefersStillness()) map.jumpTo(options);
    else {
      map.easeTo({ ...options, duration: EASE_MS });
      // Set last: a glide that this one cuts short has just ended.
      destination = map.isMoving() ? goal : undefined;
    }
  };
  const followView = (): void => follow(lookOf(wanted), data, freeBounds(map, viewport(), wanted.padding));
  let framed: Frame | undefined;
  const frameAgain = (): void => {
    const goal = framed?.();
    if (goal !== undefined && !isThere(goal)) move(goal);
  };
  const isThere = (target: Camera): boolean => sameCamera(limited(target), destination ?? camera());
  const sync = (next: Wanted): void => {
    wanted = next;
    if (next.label !== applied.label) nameCanvas(map, next.label);
    if (!samePadding(next.padding, applied.padding)) {
      map.setMinZoom(minZoom(viewport(), next.padding));
      move(framed?.() ?? camera());
    }
    if (next.pointed !== applied.pointed) marks.point(next.pointed);
    applied = { ...applied, label: next.label, padding: next.padding, pointed: next.pointed };
    if (!ready) return;
    if (!sameLook(next, applied)) {
      const after = buildLayers(lookOf(next));
      restyle(map, layers, after);
      layers = after;
      followView();
    }
    if (next.emphasis !== applied.emphasis) emphasis.apply(next.emphasis);
    if (next.overlays !== applied.overlays || next.theme !== applied.theme)
      overlays.apply(next.overlays, next.theme);
    marks.colour(themes[next.theme]);
    applied = next;
  };
  const guard = (): void => {
    guardPanels(viewport(), wanted.padding);
    followView();
  };
  map.once('style.load', () => {
    ready = true;
    limitAllTiles(map, style);
    guard();
    sync(wanted);
  });
  map.on('moveend', () => {
    destination = undefined;
  });
  map.on('moveend', guard);
  map.on('resize', () => {
    map.setMinZoom(minZoom(viewport(), wanted.padding));
    frameAgain();
  });
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent !== undefined) framed = undefined;
  });
  map.on('movestart', () => delete map.getCanvas().dataset['camera']);
  map.on('moveend', () => publishView(map, camera()));
  publishView(map, first);
  marks.colour(themes[start.theme]);
  nameCanvas(map, start.label);

  return {
    map,
    sync,
    hover: (id) => emphasis.hover(id),
    marks,
    camera,
    freeBounds: () => freeBounds(map, viewport(), wanted.padding),
    move: (target, options) => {
      framed = undefined;
      if (!isThere(target)) move(target, options);
    },
    frame: (goal) => {
      framed = goal;
      frameAgain();
    },
    isFramed: () => framed !== undefined,
    isShowing: () => applied.emphasis.selected !== undefined || applied.emphasis.related.size > 0,
    addData: (more) => {
      for (const [id, contents] of dataBySource(more)) fillSource(map, id, contents);
      if (!ready) return;
      emphasis.refresh();
      overlays.redraw();
      frameAgain();
    },
    close: () => {
      emphasis.close();
      overlays.close();
      marks.remove();
      map.remove();
    },
  };
}

const atAddress = ({ file, unicodeRange }: MapFont): FontFace => ({
  url: new URL(`${import.meta.env.BASE_URL}fonts/${file}`, document.baseURI).href,
  ...(unicodeRange ? { 'unicode-range': unicodeRange } : {}),
});

const prefersStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
