import { useCallback, useEffect, useState } from 'react';
import { type MapFiles, useMapFiles } from './map-files.ts';

/** What draws, as it comes. */
type Coming<Means> =
  | { status: 'loading' }
  | { status: 'there'; means: Means }
  | { status: 'failed'; error: unknown };

/** What maps are drawn from and with, once both are there; or what did not come, and what asks for it again. */
export type MapMeans<Means> =
  | { status: 'loading' }
  | { status: 'there'; files: MapFiles; means: Means }
  | { status: 'failed'; error: unknown; retry: () => void };

/**
 * The files that maps are drawn from beside what draws them, which is as heavy as what they stand in and comes after it.
 * @param load fetches what draws; always the same function
 */
export function useMapMeans<Means>(load: () => Promise<Means>): MapMeans<Means> {
  const files = useMapFiles();
  const [coming, setComing] = useState<Coming<Means>>({ status: 'loading' });
  const ask = useCallback(() => {
    load().then(
      (means) => setComing({ status: 'there', means }),
      (error: unknown) => setComing({ status: 'failed', error }),
    );
  }, [load]);
  useEffect(ask, [ask]);
  if (files.status === 'there' && coming.status === 'there')
    return { status: 'there', files: files.files, means: coming.means };
  const failed = [files, coming].find((part) => part.status === 'failed');
  if (failed?.status !== 'failed') return { status: 'loading' };
  return {
    status: 'failed',
    error: failed.error,
    retry: () => {
      files.retry();
      ask();
    },
  };
}
