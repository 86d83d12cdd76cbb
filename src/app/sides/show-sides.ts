import { loadChunk } from '../../lib/load-chunk.ts';
import type { MapSurroundings } from '../bind-map.ts';
import type { SeenSides, SidesSurroundings } from './two-maps.ts';

/**
 * Shows two sides when they are asked for. The second map and the line between the two are fetched and made then, and taken
 * away with the last that asks for them; where they cannot be fetched, the next who asks tries again. `seen` tells what of
 * them is to be seen now.
 */
export function createSides(surroundings: SidesSurroundings): {
  show: MapSurroundings['showSides'];
  seen: () => SeenSides | undefined;
} {
  let wanted: Parameters<MapSurroundings['showSides']>[0];
  let shown: ReturnType<typeof import('./two-maps.ts').createTwoMaps> | undefined;
  let isLoading = false;

  const load = async (): Promise<void> => {
    isLoading = true;
    try {
      const { createTwoMaps } = await loadChunk(() => import('./two-maps.ts'), surroundings);
      if (wanted === undefined) return;
      shown = createTwoMaps(surroundings);
      shown.show(wanted);
    } finally {
      isLoading = false;
    }
  };
  return {
    show: (sides) => {
      wanted = sides;
      if (sides === undefined) {
        shown?.close();
        shown = undefined;
      } else if (shown !== undefined) shown.show(sides);
      else if (!isLoading) load().catch(() => undefined);
    },
    seen: () => shown?.seen(),
  };
}
