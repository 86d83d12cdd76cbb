import type { SessionStore } from '../state/session.ts';
import type { Surface } from '../state/surface.ts';
import type { StartedMap } from './start-map.ts';
import type { SurfaceLoader } from './surface-loader.ts';

interface Parts {
  session: SessionStore;
  map: Pick<StartedMap, 'again'>;
  loader: SurfaceLoader;
  surfaces: readonly Surface[];
  reload: () => void;
}

/** Asks again for everything that did not come; called once the line is back, so that nobody has to press anything. */
export function heal({ session, map, loader, surfaces, reload }: Parts): void {
  const { data, map: mapStatus, layerFiles } = session.getState();
  if (data.status === 'failed') reload();
  if (mapStatus === 'failed') map.again();
  for (const surface of surfaces) if (loader.state(surface).status === 'failed') void loader.load(surface);
  const wanted = Object.entries(layerFiles).map(
    ([name, status]) => [name, status === 'failed' ? 'wanted' : status] as const,
  );
  session.setState({ layerFiles: Object.fromEntries(wanted) });
}
