import { whenIdle } from '../lib/when-idle.ts';
import type { SessionStore } from '../state/session.ts';
import type { Surface } from '../state/surface.ts';
import { onceSettled } from './once-settled.ts';
import type { SurfaceLoader } from './surface-loader.ts';

/** Fetches surfaces before they are opened, one after the other, once the map has come to rest or cannot. */
export function preloadSurfaces(
  surfaces: readonly Surface[],
  loader: SurfaceLoader,
  session: SessionStore,
): void {
  const waiting = surfaces
    .flatMap((surface) => (typeof surface.loads === 'object' ? [{ surface, order: surface.loads.idle }] : []))
    .toSorted((a, b) => a.order - b.order);
  const next = (): void => {
    const first = waiting.shift();
    if (first === undefined) return;
    whenIdle(() => void loader.load(first.surface).then(next));
  };
  onceSettled(session, next);
}
