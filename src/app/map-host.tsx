import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Graph } from '../atlas/graph/graph.ts';
import type { NodeId } from '../atlas/records/id.ts';
import { canMakeWebGl2Context } from '../lib/webgl.ts';
import type { AtlasMapHandle, MapFont, Padding, ThemeName } from '../map/contract.ts';
import { documentShortTitle } from '../parts/document-link.tsx';
import { recordName } from '../parts/record-link.tsx';
import { useChoices, useCommands, useTranslate } from '../state/atlas-context.tsx';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { bindMap, type LitBySurfaces } from './bind-map.ts';
import { basemap } from './configuration.ts';
import type { LayerFiles } from './layer-files.ts';
import type { LendMap } from './run-commands.ts';

type MapModule = typeof import('../map/atlas-map.ts');

/** What the page began to fetch before React was there; a refusal means that the device has no WebGL 2. */
export interface MapStart {
  module: Promise<MapModule>;
  /** Undefined where no map can be shown. */
  layers: LayerFiles | undefined;
  isSupported: boolean;
  /** What the data build cut for the map. */
  fonts: readonly MapFont[];
}

/** Owns the element that the island lives in; the island itself is created once and told everything by `bindMap`. */
export function MapHost({
  start,
  graph,
  isComplete,
  choices,
  session,
  theme,
  padding,
  lit,
  lendMap,
}: {
  start: MapStart;
  graph: Graph | undefined;
  /** False while `graph` holds only the places of the map. */
  isComplete: boolean;
  choices: ChoiceStore;
  session: SessionStore;
  theme: ThemeName;
  padding: () => Padding;
  /** What the open surfaces light; stays the same as long as the page. */
  lit: LitBySurfaces;
  lendMap: LendMap;
}) {
  const translate = useTranslate();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<AtlasMapHandle>();
  // Ids that were selected by a click or step on the map itself, which does not move it.
  const fromMap = useRef<NodeId>(undefined);
  // A link that holds a camera is shown as it was sent, whatever it selects.
  const hasOwnCamera = useRef(choices.getState().camera !== undefined);
  const latest = useRef({ graph, translate, padding, theme });
  useLayoutEffect(() => {
    latest.current = { graph, translate, padding, theme };
  });

  useEffect(() => {
    const { layers } = start;
    if (layers === undefined) {
      session.setState({ map: 'unavailable' });
      return undefined;
    }
    let isGone = false;
    let created: AtlasMapHandle | undefined;
    let stopLayers = (): void => undefined;
    const create = async (): Promise<void> => {
      const [module, data] = await Promise.all([start.module, layers.first]);
      if (isGone || container.current === null) return;
      const state = choices.getState();
      const island = module.createAtlasMap({
        container: container.current,
        data,
        fonts: start.fonts,
        theme: latest.current.theme,
        language: state.language,
        visibleLayers: new Set(state.layers),
        padding: latest.current.padding(),
        camera: state.camera,
        label: latest.current.translate('map.label'),
        basemap,
        events: {
          hover: (hit) => session.setState({ hover: hit }),
          select: (id) => {
            fromMap.current = id;
            if (id === undefined) choices.getState().clearSelection();
            else choices.getState().selectNode(id);
          },
          step: (id, position, total) => announceStep(id, position, total),
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
        },
      });
      created = island;
      stopLayers = layers.onCome((more) => island.addData(more));
      lendMap(island);
      setMap(island);
    };
    const announceStep = (id: NodeId, position: number, total: number): void => {
      const node = latest.current.graph?.node(id);
      if (node === undefined) return;
      const { translate: words } = latest.current;
      const name = recordName(node, choices.getState().language);
      const announcement = words('map.step', { position, total, name, class: words(`class.${node.class}`) });
      session.setState({ announcement });
    };
    create().catch(() => session.setState({ map: canMakeWebGl2Context() ? 'failed' : 'unavailable' }));
    return () => {
      isGone = true;
      stopLayers();
      created?.destroy();
      lendMap(undefined);
      setMap(undefined);
    };
  }, [start, choices, session, lendMap]);

  useEffect(() => map?.setTheme(theme), [map, theme]);
  useEffect(() => map?.setLabel(translate('map.label')), [map, translate]);
  useEffect(() => {
    if (map === undefined || graph === undefined) return undefined;
    const surroundings = {
      lit,
      isComplete,
      mayMoveAtStart: !hasOwnCamera.current,
      padding: () => latest.current.padding(),
      askForLayers: (ids: readonly NodeId[]) => start.layers?.askFor(graph, ids),
      announceDocument: (id: string, places: number) => {
        const document = graph.document(id);
        if (document === undefined) return;
        const { translate: words } = latest.current;
        const title = documentShortTitle(document, choices.getState().language);
        const announcement =
          places === 0
            ? words('document.noPlaces')
            : words('document.places.announced', { title, count: places });
        session.setState({ announcement });
      },
    };
    return bindMap(map, graph, choices, session, surroundings, (id) => {
      const isOwn = fromMap.current === id;
      fromMap.current = undefined;
      return isOwn;
    });
  }, [map, graph, isComplete, choices, session, start, lit]);

  return (
    <>
      <div className="map-canvas" ref={container} />
      {map === undefined ? null : <MapButtons />}
    </>
  );
}

function MapButtons() {
  const translate = useTranslate();
  const bearing = useChoices((state) => state.camera?.bearing ?? 0);
  const isTurned = useChoices(
    ({ camera }) => camera !== undefined && (camera.bearing !== 0 || camera.pitch !== 0),
  );
  const { run } = useCommands();
  return (
    <div className="panel map-buttons">
      <button type="button" aria-label={translate('map.zoomIn')} onClick={() => run('zoom-in')}>
        +
      </button>
      <button type="button" aria-label={translate('map.zoomOut')} onClick={() => run('zoom-out')}>
        −
      </button>
      <button
        type="button"
        onClick={() => run('whole-city')}
        aria-label={translate('map.city')}
        className="map-city"
      >
        {translate('map.cityShort')}
      </button>
      {isTurned ? (
        <button type="button" onClick={() => run('north-up')} aria-label={translate('command.northUp')}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="map-north">
            <g transform={`rotate(${-bearing} 10 10)`}>
              <path className="map-north-needle" d="M10 1.5l4 8.5H6z" />
              <path d="M10 18.5L6 10h8z" />
            </g>
          </svg>
        </button>
      ) : null}
    </div>
  );
}
