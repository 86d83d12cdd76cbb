import type { Map as MapLibreMap } from 'maplibre-gl';
import type { NodeId } from '../atlas/records/id.ts';
import { tryAgain } from '../lib/try-again.ts';
import type { Emphasis } from './contract.ts';
import type { DrawnEmphasis } from './emphasis.ts';
import type { RecordIndex } from './record-index.ts';

export const NO_EMPHASIS: Emphasis = { selected: undefined, related: new Set() };

/** What a map stresses; what draws it is fetched when there is something to stress, and again where that failed. */
export function createEmphasisHost(map: MapLibreMap, index: RecordIndex) {
  let drawn: DrawnEmphasis | undefined;
  let latest = NO_EMPHASIS;
  let hovered: NodeId | undefined;
  let isClosed = false;

  const load = async (): Promise<void> => {
    const { createEmphasis } = await tryAgain(() => import('./emphasis.ts'));
    if (isClosed) return;
    drawn ??= createEmphasis(map, index);
    drawn.apply(latest);
  };
  const setHover = (id: NodeId | undefined, hover: boolean): void => {
    if (id !== undefined) for (const feature of index.features(id)) map.setFeatureState(feature, { hover });
  };
  return {
    apply(emphasis: Emphasis): void {
      latest = emphasis;
      if (drawn !== undefined) drawn.apply(emphasis);
      else if (emphasis !== NO_EMPHASIS) load().catch(() => undefined);
    },
    /** Tells everything again, where more features have come that know nothing of it. */
    refresh: (): void => drawn?.refresh(),
    hover(id: NodeId | undefined): void {
      if (id === hovered) return;
      setHover(hovered, false);
      setHover(id, true);
      hovered = id;
    },
    close(): void {
      isClosed = true;
    },
  };
}
