import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { anchorWithin } from '../layers/anchor-within.ts';
import { anchorSource } from '../layers/label-layer.ts';
import { LAYERS } from '../layers/record-layers.ts';
import { labelledFeatures } from '../layers/sources.ts';
import type { Bounds, MapData, RecordCollection } from './contract.ts';

/** Of the seen ground this share is kept clear at each edge, so that a name does not run out of it. */
const EDGE = 0.1;

const EVERYWHERE: Bounds = [-180, -90, 180, 90];

/** Layers of areas so wide that their usual label point may be out of sight while one looks at them. */
const FOLLOWING = LAYERS.filter(({ draws }) => draws.names?.followsView === true);

/** Keeps the names of wide areas where one looks: told after every move what is seen, it puts each into that part of its area. */
export function createAreaNames(map: MapLibreMap) {
  const told = new Map<string, string>();
  return {
    place({ records }: MapData, [west, south, east, north]: Bounds): void {
      const [dx, dy] = [(east - west) * EDGE, (north - south) * EDGE];
      const box = [west + dx, south + dy, east - dx, north - dy] as const;
      for (const { name } of FOLLOWING) {
        const collection = records[name];
        if (collection === undefined) continue;
        const features = namesWithin(collection, box);
        const news = written(features);
        // The style itself begins with every name where it always stands.
        if ((told.get(name) ?? written(namesWithin(collection, EVERYWHERE))) === news) continue;
        told.set(name, news);
        const source = map.getSource<GeoJSONSource>(anchorSource(name));
        // Rejected only when the map is removed meanwhile.
        source?.setData({ type: 'FeatureCollection', features }).catch(() => undefined);
      }
    },
  };
}

const namesWithin = (records: RecordCollection, box: Bounds): GeoJSON.Feature[] =>
  labelledFeatures(records).flatMap((feature): GeoJSON.Feature[] => {
    const at = anchorWithin(feature.geometry, box);
    return at === undefined ? [] : [{ ...feature, geometry: { type: 'Point', coordinates: [...at] } }];
  });

const written = (features: readonly GeoJSON.Feature[]): string =>
  JSON.stringify(features.map(({ id, geometry }) => [id, geometry]));
