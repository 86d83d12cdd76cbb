import type { Graph } from '../atlas/graph/graph.ts';
import type { NodeId } from '../atlas/records/id.ts';
import type { AtlasMapEvents, AtlasMapHandle, CreateAtlasMap, MapData } from '../map/contract.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { bindDrawing } from './bind-drawing.ts';
import { bindMap } from './bind-map.ts';
import type { LayerFiles } from './layer-files.ts';
import { litBySurfaces } from './lit-by-surfaces.ts';
import { createSides } from './sides/show-sides.ts';
import type { MakeTwin, SeenSides, SidesSurroundings } from './sides/two-maps.ts';
import type { SurfaceLoader } from './surface-loader.ts';
import { SURFACES } from './surfaces.ts';

interface LitMap extends Omit<SidesSurroundings, 'makeTwin'> {
  session: SessionStore;
  loader: SurfaceLoader;
  layers: LayerFiles;
  padding: () => ReturnType<SidesSurroundings['look']>['padding'];
  createAtlasMap: CreateAtlasMap;
  data: MapData;
  /** What the map tells. */
  events: AtlasMapEvents;
}

/**
 * Shows selections and what surfaces light on the map, once the whole dataset is there.
 * @returns what tells which two sides of the map are seen now
 */
export function lightMap(
  graph: Graph,
  { session, loader, layers, padding, createAtlasMap, data, events, ...map }: LitMap,
  isFromMap: (id: NodeId) => boolean,
): () => SeenSides | undefined {
  const { island, choices, look } = map;
  // Drawn of the same files, and what is pressed on it is chosen like what is pressed on the other.
  const makeTwin: MakeTwin = (container, own) => {
    const { camera } = choices.getState();
    const twin = createAtlasMap({ ...look(), container, data, camera, events: { ...events, ...own } });
    return { twin, forget: layers.onCome((more) => twin.addData(more)) };
  };
  const sides = createSides({ ...map, makeTwin });
  const surroundings = {
    lit: litBySurfaces(loader),
    page: document.documentElement,
    padding,
    askForLayers: (ids: readonly NodeId[]) => layers.askFor(graph, ids),
    announceDocument: (id: string, places: number) => {
      import('./map-announcements.ts')
        .then(({ announceDocument }) => announceDocument(choices, session, id, places))
        .catch(() => undefined);
    },
    showSides: sides.show,
  };
  bindMap(island, graph, choices, session, surroundings, isFromMap);
  return sides.seen;
}

/** Draws on the map what surfaces draw there, for which the dataset need not have come. */
export function drawOnMap(
  island: AtlasMapHandle,
  choices: ChoiceStore,
  session: SessionStore,
  loader: SurfaceLoader,
): void {
  bindDrawing(island, choices, session, loader, SURFACES);
}
