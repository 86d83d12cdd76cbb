import { useMemo } from 'react';
import type { Briefing } from '../../atlas/handover/briefing.ts';
import type { Reader } from '../../atlas/reading/block.ts';
import { loadChunk } from '../../lib/load-chunk.ts';
import { useMapMeans } from '../../parts/paper-map/use-map-means.ts';
import type { Locator } from './draw-locator.ts';

/** The map of a briefing; or what did not come, and what asks for it again. */
type ComingLocator =
  | { status: 'loading' }
  | { status: 'there'; locator: Locator | undefined }
  | { status: 'failed'; error: unknown; retry: () => void };

const loadMeans = async () => (await loadChunk(() => import('./draw-locator.ts'), useLocator)).drawLocator;

/** The map of a briefing, which comes after its words. */
export function useLocator(reader: Reader, briefing: Briefing | undefined): ComingLocator {
  const coming = useMapMeans(loadMeans);
  const [files, draw] = coming.status === 'there' ? [coming.files, coming.means] : [];
  const locator = useMemo(
    () =>
      briefing === undefined || files === undefined || draw === undefined
        ? undefined
        : draw(reader, briefing, files),
    [briefing, draw, files, reader],
  );
  return coming.status === 'there' ? { status: 'there', locator } : coming;
}
