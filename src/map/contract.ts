import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Emphasis } from '../atlas/on-map/emphasised-records.ts';
import type { PlaceSign } from '../atlas/on-map/listed.ts';
import type { Tie } from '../atlas/on-map/place-ties.ts';
import type { Pointed } from '../atlas/on-map/pointed-places.ts';
import type { NodeId } from '../atlas/records/id.ts';
import type { Basemap } from '../layers/basemap.ts';
import type { Language, ThemeName } from '../layers/draw-context.ts';
import type { RecordFeatures } from '../layers/feature.ts';
import type { RecordLayer } from '../layers/record-layers.ts';
import type { LayerData } from '../layers/sources.ts';

export type { Emphasis } from '../atlas/on-map/emphasised-records.ts';
export type { Language, ThemeName } from '../layers/draw-context.ts';

/** Zoom, centre (WGS84 degrees), bearing and pitch in degrees. */
export interface Camera {
  zoom: number;
  lat: number;
  lon: number;
  bearing: number;
  pitch: number;
}

/** Pixels of the canvas that panels cover, so that fits and labels keep clear of them. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
  /** Where the lower right corner of the map's own buttons is, from that of the canvas; no name is to lie beneath them. */
  buttons?: { right: number; bottom: number };
}

/** West, south, east, north in WGS84 degrees. */
export type Bounds = readonly [number, number, number, number];

export type RecordCollection = RecordFeatures;

/** What has come of the layer files; the rest is empty until `addData`. */
export type MapData = LayerData;

/** A font file in the folder `fonts/` beside the page; without ranges it draws all that no other file is for. */
export interface MapFont {
  file: string;
  /** As CSS writes them: `U+6FA5`, `U+4E00-4E10`. */
  unicodeRange?: string[];
}

/** What an owner has drawn over the map, as data; a kind for each way of drawing. */
export type OverlayContribution =
  | { kind: 'ties'; ties: readonly Tie[] }
  | { kind: 'signs'; signs: ReadonlyMap<NodeId, PlaceSign> };

/** Contributions by owner, drawn in this order. */
export type Overlays = ReadonlyMap<string, OverlayContribution>;

/** What a map that shares its gestures with the page around it says where one tries it without. */
export interface GestureHelp {
  wheel: string;
  touch: string;
}

/** Ids of the records drawn now, per layer; a layer that is off, or not told at this zoom, has no entry. */
export type InView = ReadonlyMap<RecordLayer, ReadonlySet<NodeId>>;

export interface AtlasMapEvents {
  /** The pointer is over this record (canvas pixels), or over none. */
  hover(hit: { id: NodeId; x: number; y: number } | undefined): void;
  /** A record was clicked, or `undefined` for empty ground. A double click zooms and means neither. */
  select(id: NodeId | undefined): void;
  /** Keyboard stepping has reached this record; the app announces it. */
  step(id: NodeId, position: number, total: number): void;
  /** The camera has come to rest. */
  moved(camera: Camera, bounds: Bounds): void;
  /** What is drawn now, and the box that is seen of the map; sent when the map is idle. */
  inView(ids: InView, bounds: Bounds): void;
  /** First complete map: all sources drawn, as this camera sees them. */
  ready(camera: Camera): void;
  contextLost(): void;
  contextRestored(): void;
  /** The map has given up: its worker did not come, or its drawing context was lost again and again. */
  failed(): void;
}

/** The imperative island. Every setter is idempotent, is told the whole state, and does the least. */
export interface AtlasMapHandle {
  setTheme(theme: ThemeName): void;
  setLanguage(language: Language): void;
  /** Localised name of the canvas for assistive technology. */
  setLabel(label: string): void;
  setVisibleLayers(layers: ReadonlySet<RecordLayer>): void;
  /** Draws the contents of layer files that have come since; what the map framed is framed anew. */
  addData(data: MapData): void;
  /** True where the data so far draws something of the record. */
  isDrawn(id: NodeId): boolean;
  setEmphasis(emphasis: Emphasis): void;
  /** Marks where records are, for as long as a list points at them; none takes the marks away. */
  setPointed(pointed: readonly Pointed[]): void;
  /** Panels cover this now; what the map framed by itself is framed anew, until a hand moves it. */
  setPadding(padding: Padding): void;
  setCamera(camera: Camera): void;
  /** Moves so that all the records are seen clear of the padding; records without geometry are ignored. */
  fitRecords(ids: Iterable<NodeId>): void;
  /** The same for a box on the ground. */
  fitBounds(bounds: Bounds): void;
  /** Shows the records clear of a new padding, and moves only if their middle would not be seen otherwise. */
  revealRecords(ids: Iterable<NodeId>, padding: Padding): void;
  /** True while the map shows what it was last told to frame, at first the city: no hand has moved it since. */
  isFramed(): boolean;
  /** Zooms by whole steps about the middle of what the padding leaves free. */
  zoomBy(steps: number): void;
  /** Moves to the whole city, the view of a first visit. */
  fitCity(): void;
  /** Draws over the map what this owner has to show; `undefined` takes it away. What draws it is loaded at the first one. */
  setOverlay(owner: string, contribution: OverlayContribution | undefined): void;
  /** From now on leaves wheel and finger to the page around, and says these words where one tries them on the map. */
  shareGestures(help: GestureHelp): void;
  /** Steps to the next or previous record in view in reading order. */
  step(direction: 1 | -1): void;
  /** Lends the live map to another part of the island, which comes late; does nothing while there is none. */
  withMap(act: (map: MapLibreMap) => void): void;
  /** Draws again, where it had given up, what it has been told meanwhile. */
  restart(): void;
  destroy(): void;
}

export type CreateAtlasMap = (options: {
  container: HTMLElement;
  data: MapData;
  /** Files of the font for all names; where none is given, fonts of the device draw them. */
  fonts: readonly MapFont[];
  theme: ThemeName;
  language: Language;
  visibleLayers: ReadonlySet<RecordLayer>;
  padding: Padding;
  /** Start camera; the whole city when absent. */
  camera: Camera | undefined;
  /** Localised name of the canvas for assistive technology. */
  label: string;
  events: AtlasMapEvents;
  /** Tiles beneath the atlas; none, and no request, unless the operator configures them. */
  basemap?: Basemap;
}) => AtlasMapHandle;
