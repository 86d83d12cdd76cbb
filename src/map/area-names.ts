import type { Map as MapLibreMap } from 'maplibre-gl';
import { anchorOf } from '../layers/anchor.ts';
import { LAYERS } from '../layers/record-layers.ts';
import { tryAgain } from '../lib/try-again.ts';
import type { Bounds, MapData } from './contract.ts';

/** Of the seen ground this share is kept clear at each edge, so that a name does not run out of it. */
const EDGE = 0.1;

/** Layers of areas so wide that their usual label point may be out of sight while one looks at them. */
const FOLLOWING = LAYERS.flatMap(({ name, draws }) => (draws.names?.followsView === true ? [name] : []));

/** Keeps the names of wide areas where one looks: told after every move what is seen, it puts each into that part of its area. */
export function createAreaNames(map: MapLibreMap) {
  const told = new Map<string, string>();
  let latest: Bounds | undefined;
  return {
    place(data: MapData, [west, south, east, north]: Bounds): void {
      const [dx, dy] = [(east - west) * EDGE, (north - south) * EDGE];
      const box: Bounds = [west + dx, south + dy, east - dx, north - dy];
      latest = box;
      if (told.size === 0 && allWithin(data, box)) return;
      // Fetched once a name has to move; until it is there, or if it cannot be, names stand where they always do.
      tryAgain(() => import('./move-names.ts')).then(
        ({ moveNames }) => {
          if (latest === box) moveNames(map, { layers: FOLLOWING, told, data, box });
        },
        () => undefined,
      );
    },
  };
}

/** True where every name that may follow the view stands in it anyway. */
const allWithin = ({ records }: MapData, [west, south, east, north]: Bounds): boolean =>
  FOLLOWING.every((name) =>
    (records[name]?.features ?? []).every(({ geometry }) => {
      const [lon, lat] = anchorOf(geometry) ?? [west, south];
      return lon >= west && lon <= east && lat >= south && lat <= north;
    }),
  );
