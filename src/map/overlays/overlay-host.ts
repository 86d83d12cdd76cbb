import type { Map as MapLibreMap } from 'maplibre-gl';
import { tryAgain } from '../../lib/try-again.ts';
import type { Overlays, ThemeName } from '../contract.ts';
import type { RecordIndex } from '../record-index.ts';
import type { Stage } from './stage.ts';

/**
 * The one host of what is drawn over the map: owners contribute data (`setOverlay`), the stage draws all of it on a canvas
 * of its own, so a lost context of the one does not take the other along. Its libraries are fetched at the first
 * contribution; when they cannot be fetched, the next one tries again.
 */
export function createOverlayHost(
  map: MapLibreMap,
  index: RecordIndex,
  loadStage = async (): Promise<Stage> => (await tryAgain(() => import('./stage.ts'))).createStage(),
) {
  let stage: Stage | undefined;
  let loading: Promise<void> | undefined;
  let latest: { overlays: Overlays; theme: ThemeName } = { overlays: new Map(), theme: 'light' };
  let isClosed = false;

  const draw = (): void => stage?.draw(latest.overlays, index, latest.theme);
  const load = async (): Promise<void> => {
    try {
      const loaded = await loadStage();
      if (isClosed) return;
      stage = loaded;
      map.addControl(loaded.control);
      draw();
    } catch {
      loading = undefined;
    }
  };

  return {
    apply(overlays: Overlays, theme: ThemeName): void {
      latest = { overlays, theme };
      if (stage !== undefined) draw();
      else if (overlays.size > 0) loading ??= load();
    },
    /** Draws the same again, where more of the map's data has come. */
    redraw: draw,
    close(): void {
      isClosed = true;
      stage?.close(map);
      stage = undefined;
    },
  };
}
