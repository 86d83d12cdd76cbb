import { joinListed } from '../atlas/on-map/listed.ts';
import { isOpen } from '../state/surface.ts';
import type { LitBySurfaces } from './bind-map.ts';
import type { SurfaceLoader } from './surface-loader.ts';
import { ADDRESS_PARTS, SURFACES } from './surfaces.ts';

/** What is lit by the surfaces that are open and loaded, and what tells when that may have changed. */
export function litBySurfaces(loader: SurfaceLoader): LitBySurfaces {
  return {
    listed: (graph, choices) => {
      const all = SURFACES.filter((surface) => isOpen(surface, choices.getState())).flatMap((surface) => {
        const loaded = loader.state(surface);
        const own = loaded.status === 'ready' ? loaded.onMap?.(graph, choices) : undefined;
        return own === undefined ? [] : [own];
      });
      return joinListed(all);
    },
    subscribe: (choices, listener) => {
      const unsubscribes = [
        ...ADDRESS_PARTS.slices.map((slice) => slice.subscribe(choices, listener)),
        loader.subscribe(listener),
      ];
      return () => {
        for (const unsubscribe of unsubscribes) unsubscribe();
      };
    },
  };
}
