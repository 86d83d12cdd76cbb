import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { LoadFailed } from '../../parts/load-failed.tsx';
import { useChoices, useGraph, useMapGraph, useTranslate } from '../../state/atlas-context.tsx';
import type { Surface } from '../../state/surface.ts';
import { selectionName } from '../../state/url-values.ts';
import type { Loaded, SurfaceLoader } from '../surface-loader.ts';

/** A surface in its place: fetched when it is to be seen; one that fails says so here and leaves the rest working. */
export function SurfaceSlot({
  surface,
  loader,
  fallback = null,
}: {
  surface: Surface;
  loader: SurfaceLoader;
  /** What stands here until the surface is there. */
  fallback?: ReactNode;
}) {
  const loaded = useSyncExternalStore(
    (onChange) => loader.subscribe(onChange),
    () => loader.state(surface),
  );
  const place = useChoices(({ view, selection }) => `${view} ${selectionName(selection) ?? ''}`);
  useEffect(() => {
    if (loaded.status === 'absent') void loader.load(surface);
  }, [loaded.status, loader, surface]);
  if (loaded.status === 'failed')
    return <LoadFailed error={loaded.error} onRetry={() => void loader.load(surface)} />;
  if (loaded.status !== 'ready') return fallback;
  return (
    <ErrorBoundary resetKeys={[place]} FallbackComponent={Broken}>
      <Drawn {...loaded} />
    </ErrorBoundary>
  );
}

/** Nothing while what the surface needs of the data is not there. */
function Drawn(surface: Extract<Loaded, { status: 'ready' }>) {
  const dataset = useGraph();
  const places = useMapGraph();
  if (surface.needs === 'nothing') return <surface.Panel />;
  const graph = surface.needs === 'dataset' ? dataset : places;
  return graph === undefined ? null : <surface.Panel graph={graph} />;
}

function Broken({ resetErrorBoundary }: FallbackProps) {
  const translate = useTranslate();
  return (
    <div className="panel surface-failed" role="alert">
      <p>{translate('app.panelFailed')}</p>
      <button type="button" className="text-button" onClick={resetErrorBoundary}>
        {translate('app.retry')}
      </button>
    </div>
  );
}
