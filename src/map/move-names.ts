import type { Map as MapLibreMap } from 'maplibre-gl';
import { anchorOf } from '../layers/anchor.ts';
import { anchorWithin } from '../layers/anchor-within.ts';
import { anchorSource } from '../layers/label-layer.ts';
import type { RecordLayer } from '../layers/record-layers.ts';
import { labelledFeatures } from '../layers/sources.ts';
import type { Bounds, MapData, RecordCollection } from './contract.ts';
import { fillSource } from './source-contents.ts';

interface Move {
  /** Whose names may move. */
  layers: readonly RecordLayer[];
  /** Where the names of a layer were put last. */
  told: Map<string, string>;
  data: MapData;
  /** What is seen; names keep inside. */
  box: Bounds;
}

/** Puts the name of each area into the part of it that is seen. */
export function moveNames(map: MapLibreMap, { layers, told, data, box }: Move): void {
  for (const name of layers) {
    const collection = data.records[name];
    if (collection === undefined) continue;
    const features = namesAt(collection, (geometry) => anchorWithin(geometry, box));
    const news = written(features);
    // The style itself begins with every name where it always stands.
    if ((told.get(name) ?? written(namesAt(collection, anchorOf))) === news) continue;
    told.set(name, news);
    fillSource(map, anchorSource(name), { type: 'FeatureCollection', features });
  }
}

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
