import { useCallback, useEffect, useState } from 'react';
import type { Outlines } from '../../atlas/on-map/outline.ts';
import { type SiteFacts, useSite } from '../../state/atlas-context.tsx';
import { type BaseMap, loadBaseMap } from './base-map.ts';

/** What maps are drawn from. */
export interface MapFiles {
  base: BaseMap;
  outlines: Outlines;
}

type Coming =
  | { status: 'loading' }
  | { status: 'there'; files: MapFiles }
  | { status: 'failed'; error: unknown };

/** Fetched once for all sheets; after a failure again. */
const known = new WeakMap<SiteFacts['fetchJson'], Promise<MapFiles>>();

function filesOf({ fetchJson, loadOutlines }: SiteFacts): Promise<MapFiles> {
  const coming =
    known.get(fetchJson) ??
    Promise.all([loadBaseMap(fetchJson), loadOutlines()]).then(([base, outlines]) => ({ base, outlines }));
  known.set(fetchJson, coming);
  coming.catch(() => known.delete(fetchJson));
  return coming;
}

/** The files that maps are drawn from, as they come, and what asks for them again. */
export function useMapFiles(): Coming & { retry: () => void } {
  const site = useSite();
  const [coming, setComing] = useState<Coming>({ status: 'loading' });
  const ask = useCallback(() => {
    filesOf(site).then(
      (files) => setComing({ status: 'there', files }),
      (error: unknown) => setComing({ status: 'failed', error }),
    );
  }, [site]);
  useEffect(ask, [ask]);
  return { ...coming, retry: ask };
}
