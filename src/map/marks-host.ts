import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Pointed } from '../atlas/on-map/pointed-places.ts';
import type { NodeId } from '../atlas/records/id.ts';
import type { Theme } from '../layers/theme.ts';
import { tryAgain } from '../lib/try-again.ts';
import type { Marks } from './marks-on-map.ts';
import type { RecordIndex } from './record-index.ts';

/** Marks on the map for who points or steps; what draws them is fetched at the first one, and again where that failed. */
export function createMarksHost(map: MapLibreMap, index: RecordIndex): Marks {
  let marks: Marks | undefined;
  let pointed: readonly Pointed[] = [];
  let stepped: NodeId | undefined;
  let theme: Theme | undefined;
  let isClosed = false;

  const load = async (): Promise<void> => {
    const loaded = await tryAgain(() => import('./marks-on-map.ts'));
    if (isClosed) return;
    marks ??= loaded.createMarks(map, index);
    if (theme !== undefined) marks.colour(theme);
    marks.point(pointed);
    marks.frame(stepped);
  };
  const wantMarks = (): void => {
    if (marks === undefined && (pointed.length > 0 || stepped !== undefined)) load().catch(() => undefined);
  };
  return {
    point: (next) => {
      pointed = next;
      marks?.point(next);
      wantMarks();
    },
    frame: (next) => {
      stepped = next;
      marks?.frame(next);
      wantMarks();
    },
    colour: (next) => {
      theme = next;
      marks?.colour(next);
    },
    remove: () => {
      isClosed = true;
      marks?.remove();
    },
  };
}
