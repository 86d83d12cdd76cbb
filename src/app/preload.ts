import type { SessionStore } from '../state/session.ts';
import type { Surface } from '../state/surface.ts';
import { onceSettled } from './once-settled.ts';
import type { SurfaceLoader } from './surface-loader.ts';

/** Browsers without idle callbacks (Safari) wait this long instead, in ms. */
const PATIENCE = 400;

/** Calls back once the page has nothing else to do, at the latest after some seconds. */
export function whenIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 4_000 });
  else setTimeout(callback, PATIENCE);
}

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
