import type { Map as MapLibreMap } from 'maplibre-gl';
import { anchorOf } from '../layers/anchor.ts';
import { anchorWithin } from '../layers/anchor-within.ts';
import { anchorSource } from '../layers/label-layer.ts';
import { LAYERS } from '../layers/record-layers.ts';
import { labelledFeatures } from '../layers/sources.ts';
import type { Bounds, MapData } from './contract.ts';
import { fillSource } from './source-contents.ts';

interface Move {
  /** Where the names of a source were put last. */
  told: Map<string, string>;
  data: MapData;
  /** What is seen; names keep inside. */
  box: Bounds;
  /** True where every area may be wider than what is seen, and all names follow; else those of the widest. */
  isNear: boolean;
}

type Find = (geometry: GeoJSON.Geometry) => readonly [number, number] | undefined;

/** Puts the name of each area into the part of it that is seen. */
export function moveNames(map: MapLibreMap, { told, data, box, isNear }: Move): void {
  const seen: Find = (geometry) => anchorWithin(geometry, box);
  /** A small area at the edge keeps its name where it always stands. */
  const seenOrUsual: Find = (geometry) => seen(geometry) ?? anchorOf(geometry);
  const fill = (source: string, find: Find, namesAt: (find: Find) => GeoJSON.Feature[]): void => {
    const features = namesAt(find);
    const news = written(features);
    // The style itself begins with every name where it always stands.
    if ((told.get(source) ?? written(namesAt(anchorOf))) === news) return;
    told.set(source, news);
    fillSource(map, source, { type: 'FeatureCollection', features });
  };
  for (const { name, isArea, draws } of LAYERS) {
    const collection = data.records[name];
    if (collection === undefined || !isArea || draws.names === undefined) continue;
    const find = draws.names.followsView === true ? seen : isNear ? seenOrUsual : anchorOf;
    fill(anchorSource(name), find, (at) =>
      labelledFeatures(collection).flatMap((feature) => moved(feature, at(feature.geometry))),
    );
  }
  const { labels, districts } = data.base;
  if (labels === undefined || districts === undefined) return;
  const areas = new Map(
    districts.features.map(({ properties, geometry }) => [`label/${properties?.['id']}`, geometry]),
  );
  fill('labels', isNear ? seenOrUsual : anchorOf, (at) =>
    labels.features.flatMap((feature) => {
      const area = areas.get(String(feature.properties?.['id']));
      // Of the map's own names only those of districts are names of areas; they stand where the build has put them.
      return area === undefined || at === anchorOf ? [feature] : moved(feature, at(area));
    }),
  );
}

const moved = (feature: GeoJSON.Feature, at: readonly [number, number] | undefined): GeoJSON.Feature[] =>
  at === undefined ? [] : [{ ...feature, geometry: { type: 'Point', coordinates: [...at] } }];

const written = (features: readonly GeoJSON.Feature[]): string =>
  JSON.stringify(features.map(({ properties, geometry }) => [properties?.['id'], geometry]));
