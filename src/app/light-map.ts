import type { Graph } from '../atlas/graph/graph.ts';
import type { NodeId } from '../atlas/records/id.ts';
import type { SessionStore } from '../state/session.ts';
import { bindMap } from './bind-map.ts';
import type { LayerFiles } from './layer-files.ts';
import { litBySurfaces } from './lit-by-surfaces.ts';
import { showSides } from './sides/show-sides.ts';
import type { MakeTwin, SidesSurroundings } from './sides/two-maps.ts';
import type { SurfaceLoader } from './surface-loader.ts';

interface LitMap extends Omit<SidesSurroundings, 'makeTwin'> {
  session: SessionStore;
  loader: SurfaceLoader;
  layers: LayerFiles;
  padding: () => ReturnType<SidesSurroundings['look']>['padding'];
}

/** Shows selections and what surfaces light on the map, once the whole dataset is there. */
export function lightMap(
  graph: Graph,
  { session, loader, layers, padding, ...map }: LitMap,
  makeTwin: MakeTwin,
  isFromMap: (id: NodeId) => boolean,
): void {
  const { island, choices } = map;
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
    showSides: showSides({ ...map, makeTwin }),
  };
  bindMap(island, graph, choices, session, surroundings, isFromMap);
}
