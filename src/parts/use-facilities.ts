import { useEffect, useState } from 'react';
import type { Facility } from '../atlas/spatial/facility.ts';
import { loadChunk } from '../lib/load-chunk.ts';
import { useSite } from '../state/atlas-context.tsx';

/** Ports, airports and stations, as they come; asked for again by `again`. */
export function useFacilities(): {
  facilities: readonly Facility[] | undefined;
  hasFailed: boolean;
  again: () => void;
} {
  const { fetchJson } = useSite();
  const [round, setRound] = useState(0);
  const [came, setCame] = useState<{ facilities?: readonly Facility[]; failedRound?: number }>({});
  useEffect(() => {
    let isGone = false;
    Promise.all([loadChunk(() => import('../atlas/spatial/facility.ts')), fetchJson('data/facilities.json')])
      .then(([{ parseFacilities }, json]) => parseFacilities(json))
      .then(
        (facilities) => isGone || setCame({ facilities }),
        () => isGone || setCame({ failedRound: round }),
      );
    return () => {
      isGone = true;
    };
  }, [fetchJson, round]);
  return {
    facilities: came.facilities,
    hasFailed: came.failedRound === round,
    again: () => setRound(round + 1),
  };
}
