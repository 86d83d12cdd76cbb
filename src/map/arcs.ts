import type { IControl, Map as MapLibreMap } from 'maplibre-gl';
import type { Arc } from '../atlas/on-map/relation-arcs.ts';
import { themes } from '../layers/theme.ts';
import { type ArcPath, arcPaths } from './arc-paths.ts';
import type { ThemeName } from './contract.ts';

interface Overlay {
  control: IControl;
  draw(paths: readonly ArcPath[], theme: ThemeName): void;
}

/**
 * Relation arcs over a map. deck.gl is fetched at the first arcs and drawn on a canvas of its own above the map, so a
 * lost context of the one does not take the other along. When the chunk cannot be fetched, the next arcs try again.
 */
export function createArcs(map: MapLibreMap) {
  let overlay: Overlay | undefined;
  let loading: Promise<void> | undefined;
  let latest: { arcs: readonly Arc[]; theme: ThemeName } = { arcs: [], theme: 'light' };
  let closed = false;

  const draw = (): void => overlay?.draw(arcPaths(latest.arcs), latest.theme);
  const load = async (): Promise<void> => {
    try {
      const loaded = await loadOverlay();
      if (closed) return;
      overlay = loaded;
      map.addControl(loaded.control);
      draw();
    } catch {
      loading = undefined;
    }
  };

  return {
    apply(arcs: readonly Arc[], theme: ThemeName): void {
      latest = { arcs, theme };
      if (overlay !== undefined) draw();
      else if (arcs.length > 0) loading ??= load();
    },
    close(): void {
      closed = true;
      if (overlay !== undefined) map.removeControl(overlay.control);
      overlay = undefined;
    },
  };
}

async function loadOverlay(): Promise<Overlay> {
  const [{ MapLibreOverlay }, { PathLayer }] = await Promise.all([
    import('@deck.gl/maplibre'),
    import('@deck.gl/layers'),
  ]);
  const control = new MapLibreOverlay({ interleaved: false, layers: [] });
  return {
    control,
    draw(paths, theme) {
      const stated = rgba(themes[theme].arcStated, 0.85);
      const derived = rgba(themes[theme].arcDerived, 0.9);
      control.setProps({
        layers: [
          new PathLayer<ArcPath>({
            id: 'relation-arcs',
            data: [...paths],
            getPath: ({ path }) => path.flat(),
            positionFormat: 'XY',
            getColor: (path) => (path.derived ? derived : stated),
            getWidth: (path) => (path.derived ? 1.5 : 2.2),
            widthUnits: 'pixels',
            capRounded: true,
            jointRounded: true,
            pickable: false,
            updateTriggers: { getColor: theme },
          }),
        ],
      });
    },
  };
}

/** `#rrggbb` and an opacity of 0–1 as deck.gl wants colours. */
function rgba(hex: string, opacity: number): [number, number, number, number] {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5), Math.round(opacity * 255)];
}
