import type { Graph } from '../atlas/graph/graph.ts';
import type { NodeId } from '../atlas/records/id.ts';
import type { Precision } from '../atlas/records/location.ts';
import { parseBaseCollection, parseRecordCollection } from '../layers/collection.ts';
import { BASE_LAYERS, type BaseLayer, LATE_BASE_LAYERS } from '../layers/feature.ts';
import {
  FIRST_VIEW_FILES,
  LAYER_FILES,
  LAYERS,
  type LayerFile,
  layerNamed,
} from '../layers/record-layers.ts';
import { joinData, NO_DATA } from '../layers/sources.ts';
import { FinalError, tryAgain } from '../lib/try-again.ts';
import type { MapData } from '../map/contract.ts';
import type { LayerFileStatus, SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { fetchJsonOnce } from './load.ts';
import { mapsTurn } from './reads-first.ts';

/** A file that fails is asked for again after so many ms, as often as there are numbers; then when somebody asks. */
const PAUSES = [500, 3_000];

/** A layer is asked for this much before its zoom is reached, so that it is there in time. */
const AHEAD = 0.4;

/** The files `data/layers/<name>.geojson` as they come; which have not, the session says. */
export interface LayerFiles {
  /** What has come for the first view; asks again for what has not. @throws {Error} when nothing has. */
  first(): Promise<MapData>;
  /** Calls back with every file that comes after the first view, also with those that came already. */
  onCome(listener: (data: MapData) => void): () => void;
  /** Asks for the layers that draw these records, where the map draws nothing of them yet. */
  askFor(graph: Graph, ids: Iterable<NodeId>): void;
  /** Every layer. @throws {Error} when one cannot be fetched. */
  all(): Promise<MapData>;
}

/**
 * Fetches the files of the first view once it is the map's turn, and any other when its layer is shown for the first time, when one of its
 * records is lit (`askFor`), or when it is wanted again after a failure. A file that fails fails alone: the session says so
 * of its layer.
 */
export function createLayerFiles(choices: ChoiceStore, session: SessionStore): LayerFiles {
  const listeners = new Set<(data: MapData) => void>();
  const files = new Map<LayerFile, Promise<MapData>>();
  const late: MapData[] = [];
  const failures = new Map<LayerFile, number>();

  const mark = (name: LayerFile, status: LayerFileStatus): void =>
    session.setState(({ layerFiles }) => ({ layerFiles: { ...layerFiles, [name]: status } }));

  /** Asks for a file, once; after a failure again. */
  const fetchFile = (name: LayerFile): Promise<MapData> => {
    const known = files.get(name);
    if (known !== undefined) return known;
    mark(name, 'loading');
    const file = loadLayer(name);
    files.set(name, file);
    file.then(
      () => mark(name, 'there'),
      (error: unknown) => {
        files.delete(name);
        mark(name, 'failed');
        const count = failures.get(name) ?? 0;
        failures.set(name, count + 1);
        if (count < PAUSES.length && !(error instanceof FinalError))
          setTimeout(() => wantAgain(name), PAUSES[count]);
      },
    );
    return file;
  };
  const fetchLate = (name: LayerFile): void => {
    if (files.has(name)) return;
    fetchFile(name).then(
      (data) => {
        late.push(data);
        for (const listener of listeners) listener(data);
      },
      () => undefined,
    );
  };

  const wantAgain = (name: LayerFile): void => {
    if (session.getState().layerFiles[name] === 'failed') mark(name, 'wanted');
  };

  const shown = (): LayerFile[] => {
    const { layers, camera } = choices.getState();
    const zoom = (camera ?? session.getState().startCamera)?.zoom ?? 0;
    return [
      ...layers.filter((name) => zoom >= (layerNamed(name)?.shownFrom ?? 0) - AHEAD),
      ...LATE_BASE_LAYERS.flatMap(({ name, shownFrom }) => (zoom >= shownFrom - AHEAD ? [name] : [])),
    ];
  };
  let asked: readonly LayerFile[] | undefined;
  const askFirst = (): readonly LayerFile[] => {
    if (asked === undefined) {
      asked = [...new Set([...FIRST_VIEW_FILES, ...shown()])];
      for (const name of asked) void fetchFile(name);
    }
    return asked;
  };
  const fetchShown = (): void => {
    if (asked === undefined) return;
    const { layerFiles } = session.getState();
    for (const name of shown()) if (layerFiles[name] !== 'failed') fetchLate(name);
  };

  void mapsTurn(choices, session).then(askFirst);
  const first = async (): Promise<MapData> => {
    await mapsTurn(choices, session);
    const answers = await Promise.allSettled(askFirst().map(fetchFile));
    const came = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    const [failure] = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
    if (came.length === 0) throw new Error('No layer of the map could be fetched', { cause: failure });
    return together(came);
  };

  choices.subscribe(fetchShown);
  session.subscribe(({ layerFiles, startCamera }, before) => {
    if (startCamera !== before.startCamera) fetchShown();
    if (layerFiles === before.layerFiles) return;
    for (const [name, status] of Object.entries(layerFiles)) {
      const file = status === 'wanted' ? parseFile(name) : undefined;
      if (file !== undefined) fetchLate(file);
    }
  });

  return {
    first,
    onCome: (listener) => {
      for (const data of late) listener(data);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    askFor: (graph, ids) => {
      const missing = new Set(ids);
      if (missing.size === 0) return;
      for (const { name, holds } of LAYERS) {
        if (
          !files.has(name) &&
          holds(graph).some(({ id, drawnAs }) => missing.has(id) && drawnAs.includes(id))
        )
          fetchLate(name);
      }
      const outlined = [...missing].flatMap((id) => {
        const node = graph.node(id);
        return hasOutline(node?.location?.precision) ? [node?.class] : [];
      });
      for (const { name, holds } of LATE_BASE_LAYERS) {
        if (holds.some((held) => outlined.includes(held))) fetchLate(name);
      }
    },
    all: async () => together(await Promise.all(LAYER_FILES.map(fetchFile))),
  };
}

/** What has neither a symbol nor a layer has an outline where an authority, or a sketch of ours, gives it one. */
const hasOutline = (precision: Precision | undefined): boolean =>
  precision === 'official' || precision === 'schematic';

const together = (parts: readonly MapData[]): MapData => parts.reduce(joinData, NO_DATA);

const isBase = (name: LayerFile): name is BaseLayer => BASE_LAYERS.some((known) => known === name);
const parseFile = (name: string): LayerFile | undefined => LAYER_FILES.find((known) => known === name);

async function loadLayer(name: LayerFile): Promise<MapData> {
  // Asked for again by the files themselves.
  const json = await tryAgain(() => fetchJsonOnce(`data/layers/${name}.geojson`), []);
  if (isBase(name)) return { records: {}, base: { [name]: parseBaseCollection(json) } };
  const records = parseRecordCollection(json);
  const arranged = await layerNamed(name)?.arrange?.(records);
  return { records: { [name]: records }, base: {}, ...(arranged && { arranged: { [name]: arranged } }) };
}
