import type { ComponentType } from 'react';
import type { Graph } from '../atlas/graph/graph.ts';
import type { Listed } from '../atlas/on-map/listed.ts';
import type { DrawingEvents, WantedDrawing } from '../atlas/spatial/drawn-shape.ts';
import type { MessageKey, WordsOfSurface } from '../messages/translate.ts';
import type { Choices, Door, PanelWidth } from './choices.ts';
import type { AnySlice } from './slice.ts';
import type { ChoiceStore } from './store.ts';

/**
 * Where a surface stands. On a wide page: in the bar, on the map at the left, as the panel of a door, as what is read at
 * the right, below that, or nowhere by itself. On a phone `tool` opens over the page; `panel`, `reading` and `note` share
 * the sheet. `story` takes a side of the page for itself, and all else what is left of it. `dialog` stands over everything while
 * the session names it, wherever the page is drawn.
 */
export const SLOTS = ['bar', 'tool', 'panel', 'reading', 'note', 'story', 'dialog'] as const;
export type Slot = (typeof SLOTS)[number];

/** A way to a view: the door, its place in the row of tabs there, and what the tab is called. */
export interface Tab {
  door: Door;
  /**
   * Less is further to the left; the first tab is where the door leads. Tabs with one whole number belong together: the
   * first of them stands in the row, the others (5.1, 5.2) in a second one while any of them is open.
   */
  order: number;
  label: MessageKey;
}

/** A value of `view` in the address that a surface shows. */
export interface SurfaceView {
  name: string;
  /** The first door is the one that an address without `door` opens. */
  tabs: readonly [Tab, ...Tab[]];
  /** Widths that it can be read at, the first being the one that it opens with. */
  widths: readonly [PanelWidth, ...PanelWidth[]];
}

/** What a surface is drawn with. */
export interface PanelProps {
  graph: Graph;
}

/** What a surface draws on the map while it is open, and what it hears of the hand that draws there. */
export interface DrawsOnMap {
  /** What is to be drawn now; the same shapes are the same list. */
  wanted: () => WantedDrawing;
  events: DrawingEvents;
  /** Calls back when something else is to be drawn. */
  subscribe: (listener: () => void) => () => void;
}

/** The chunk of a surface: what is seen, with its words and styles. */
export interface SurfaceChunk<Props> {
  Panel: ComponentType<Props>;
  /** The words that it brings. */
  words?: WordsOfSurface;
  /** What it shows on the map; `undefined` where it has nothing to say. */
  onMap?: (graph: Graph, choices: ChoiceStore) => Listed | undefined;
  /** What it draws there by itself: before the dataset has come, for it asks nothing of that. */
  drawsOnMap?: (choices: ChoiceStore) => DrawsOnMap;
}

interface SurfaceParts {
  id: string;
  slot: Slot;
  /** Of a panel: the views that it shows. */
  views?: readonly SurfaceView[];
  /** Absent: while one of its views is open. */
  isOpen?: (choices: Choices) => boolean;
  /** When its chunk is fetched before it is opened: with the page, or once the map has come to rest, the lower the sooner. */
  loads?: 'at-once' | { idle: number };
  /** What it keeps, and with it the names that it owns in the address. */
  slice?: AnySlice;
  /** Most bytes of its own chunk, brotli; held by `npm run size`. */
  budget: number;
}

/**
 * A surface: what it is, eager and small; what is seen of it comes with `load`, or, where it has none, from the list of
 * panels that is fetched late (`app/surface-panels.ts`). `needs` says what must be there before it can be drawn: the whole
 * dataset, the places of the map, or nothing.
 */
export type Surface = SurfaceParts &
  (
    | { needs: 'dataset' | 'places'; load?: () => Promise<SurfaceChunk<PanelProps>> }
    | { needs: 'nothing'; load?: () => Promise<SurfaceChunk<object>> }
  );

export function defineSurface(surface: Surface): Surface {
  return surface;
}

/** True where the surface is to be seen. */
export function isOpen(surface: Surface, choices: Choices): boolean {
  return surface.isOpen?.(choices) ?? (surface.views ?? []).some(({ name }) => name === choices.view);
}
