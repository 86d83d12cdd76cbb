import type { Map as MapLibreMap } from 'maplibre-gl';
import { anchorOf } from '../layers/anchor.ts';
import { anchorSource } from '../layers/label-layer.ts';
import { LAYERS } from '../layers/record-layers.ts';
import { labelledFeatures } from '../layers/sources.ts';
import type { Bounds, MapData, RecordCollection } from './contract.ts';
import { fillSource } from './source-contents.ts';

/** Of the seen ground this share is kept clear at each edge, so that a name does not run out of it. */
const EDGE = 0.1;

/** Layers of areas so wide that their usual label point may be out of sight while one looks at them. */
const FOLLOWING = LAYERS.filter(({ draws }) => draws.names?.followsView === true);

/** Where the name of an area belongs in what is seen of it, if anywhere. */
type AnchorWithin = (geometry: GeoJSON.Geometry, box: Bounds) => readonly [number, number] | undefined;

/** Keeps the names of wide areas where one looks: told after every move what is seen, it puts each into that part of its area. */
export function createAreaNames(map: MapLibreMap) {
  const told = new Map<string, string>();
  let latest: Bounds | undefined;
  const put = ({ records }: MapData, anchorWithin: AnchorWithin, box: Bounds): void => {
    for (const { name } of FOLLOWING) {
      const collection = records[name];
      if (collection === undefined) continue;
      const features = namesAt(collection, (geometry) => anchorWithin(geometry, box));
      const news = written(features);
      // The style itself begins with every name where it always stands.
      if ((told.get(name) ?? written(namesAt(collection, anchorOf))) === news) continue;
      told.set(name, news);
      fillSource(map, anchorSource(name), { type: 'FeatureCollection', features });
    }
  };
  return {
    place(data: MapData, [west, south, east, north]: Bounds): void {
      const [dx, dy] = [(east - west) * EDGE, (north - south) * EDGE];
      const box: Bounds = [west + dx, south + dy, east - dx, north - dy];
      latest = box;
      if (told.size === 0 && allWithin(data, box)) return;
      // Fetched once a name has to move; until it is there, or if it cannot be, names stand where they always do.
      import('../layers/anchor-within.ts').then(
        ({ anchorWithin }) => {
          if (latest === box) put(data, anchorWithin, box);
        },
        () => undefined,
      );
    },
  };
}

/** True where every name that may follow the view stands in it anyway. */
const allWithin = ({ records }: MapData, [west, south, east, north]: Bounds): boolean =>
  FOLLOWING.every(({ name }) =>
    (records[name]?.features ?? []).every(({ geometry }) => {
      const [lon, lat] = anchorOf(geometry) ?? [west, south];
      return lon >= west && lon <= east && lat >= south && lat <= north;
    }),
  );

const namesAt = (
  records: RecordCollection,
  find: (geometry: GeoJSON.Geometry) => readonly [number, number] | undefined,
): GeoJSON.Feature[] =>
  labelledFeatures(records).flatMap((feature): GeoJSON.Feature[] => {
    const at = find(feature.geometry);
    return at === undefined ? [] : [{ ...feature, geometry: { type: 'Point', coordinates: [...at] } }];
  });

const written = (features: readonly GeoJSON.Feature[]): string =>
  JSON.stringify(features.map(({ id, geometry }) => [id, geometry]));
