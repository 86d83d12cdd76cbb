import { createStore } from 'zustand/vanilla';
import type { Graph } from '../atlas/graph/graph.ts';
import type { NodeId } from '../atlas/records/id.ts';
import type { SearchFile } from '../atlas/search/search-file.ts';
import type { LayerFile, RecordLayer } from '../layers/record-layers.ts';
import type { Locale, MessageKey, MessageValues } from '../messages/translate.ts';
import type { CameraChoice } from './choices.ts';

/**
 * The dataset as the page has it now. `firstView` holds the places of the map only: enough to name and colour them, never
 * to say what is or is not written about them.
 */
export type DataStatus =
  | { status: 'loading'; firstView: Graph | undefined }
  | { status: 'ready'; graph: Graph; leftOut: number }
  | { status: 'failed'; firstView: Graph | undefined };

/** The live map as the page has it now. */
export type MapStatus = 'loading' | 'ready' | 'lost' | 'unavailable' | 'failed';

/** Where a layer's file stands; one that failed is asked for again when it is set to `wanted`. */
export type LayerFileStatus = 'wanted' | 'loading' | 'there' | 'failed';

/** A quiet message to the reader; `values` fill the message. */
export interface Notice {
  key:
    | 'app.brokenUrl'
    | 'app.unknownRecord'
    | 'app.unknownPlan'
    | 'app.partFailed'
    | 'basket.lost'
    | 'locate.outside'
    | 'locate.refused';
  values: Readonly<Record<string, string | number>>;
}

/** What was just done; the count tells one from another of the same words. */
export interface Flash {
  key: MessageKey;
  values: MessageValues;
  count: number;
}

/** Runtime facts that nobody chose and no link restores. */
export interface Session {
  data: DataStatus;
  /** How names are read, for the search; asked for when somebody searches. */
  readings: SearchFile | 'loading' | 'failed';
  map: MapStatus;
  /** Where the map opened; the reader's choices hold a camera only once the map has been moved. */
  startCamera: CameraChoice | undefined;
  /**
   * Ids drawn in the present extent, per layer; a layer that is off, or not told at this zoom, has no entry. Undefined until
   * the map first rests.
   */
  inView: ReadonlyMap<RecordLayer, ReadonlySet<NodeId>> | undefined;
  /** Where the files of layers stand; none for a layer that was not shown yet. */
  layerFiles: Readonly<Partial<Record<LayerFile, LayerFileStatus>>>;
  /** West, south, east, north of the present extent, WGS84 degrees. */
  bounds: readonly [number, number, number, number] | undefined;
  /** How many records stand out on the map: what is read and its relations, or what the open list holds. */
  lit: number;
  /** Records that a list points at now: those of the row under the pointer or with the focus. */
  pointed: readonly NodeId[];
  hover: { id: NodeId; x: number; y: number } | undefined;
  /** How far a phone's sheet is drawn up. */
  sheet: 'peek' | 'half' | 'full';
  /** What stands over the page: the menu, the legend of a small page, or a surface of the slot `dialog` by its id. */
  dialog: string | undefined;
  /** True where the legend is folded to a strip. */
  isLegendFolded: boolean;
  /** True while the page is printed: what the screen folds or shortens is then shown whole. */
  isOnPaper: boolean;
  notices: readonly Notice[];
  /** A language that was chosen and whose words could not be fetched yet. */
  lostLanguage: Locale | undefined;
  /** True once the site holds a newer build than this page, which is then to be loaded anew. */
  isReplaced: boolean;
  /** What is shown for a moment: that something was done which nothing else shows. */
  flash: Flash | undefined;
  /** What a screen reader is told next. */
  announcement: string;
}

export const INITIAL_SESSION: Session = {
  data: { status: 'loading', firstView: undefined },
  readings: 'loading',
  map: 'loading',
  startCamera: undefined,
  inView: undefined,
  layerFiles: {},
  lit: 0,
  bounds: undefined,
  pointed: [],
  hover: undefined,
  sheet: 'half',
  dialog: undefined,
  isLegendFolded: false,
  isOnPaper: false,
  notices: [],
  isReplaced: false,
  lostLanguage: undefined,
  flash: undefined,
  announcement: '',
};

export function createSessionStore() {
  return createStore<Session>()(() => INITIAL_SESSION);
}

export type SessionStore = ReturnType<typeof createSessionStore>;

/** Tells everybody, for a moment, what was done where nothing else on the page shows it. */
export function say(session: SessionStore, key: MessageKey, values: MessageValues = {}): void {
  session.setState(({ flash }) => ({ flash: { key, values, count: (flash?.count ?? 0) + 1 } }));
}

/** Adds a notice; an earlier one of the same key gives way, so that going back and forth does not pile them up. */
export function addNotice(session: SessionStore, notice: Notice): void {
  session.setState((state) => ({
    notices: [...state.notices.filter(({ key }) => key !== notice.key), notice],
  }));
}
