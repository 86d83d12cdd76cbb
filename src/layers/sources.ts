import type { GeoJSONSourceSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { anchorOf } from './anchor.ts';
import { LISTED_SOURCE } from './count-bubbles.ts';
import { BASE_LAYERS, type BaseLayer, type RecordFeatures } from './feature.ts';
import { anchorSource } from './label-layer.ts';
import { EMPHASIS_SOURCE, PANEL_SOURCE } from './labels.ts';
import { wrapName } from './names.ts';
import { layerNamed, RECORD_LAYERS, type RecordLayer } from './record-layers.ts';

/** The contents of `data/layers/`, parsed, as far as they have come. */
export interface LayerData {
  records: Readonly<Partial<Record<RecordLayer, RecordFeatures>>>;
  base: Readonly<Partial<Record<BaseLayer, GeoJSON.FeatureCollection>>>;
  /** What is drawn of a layer that does not draw its records as they are. */
  arranged?: LayerData['records'];
}

/** All layers of both; of one that is in both the later counts. */
export const joinData = (data: LayerData, more: LayerData): LayerData => ({
  records: { ...data.records, ...more.records },
  base: { ...data.base, ...more.base },
  arranged: { ...data.arranged, ...more.arranged },
});

export const NO_DATA: LayerData = { records: {}, base: {} };

export const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The sources of the style; one whose file has not come is empty. Ids are text, so `promoteId` carries them to feature-state. */
export function buildSources(data: LayerData): Record<string, SourceSpecification> {
  const names = [
    ...BASE_LAYERS,
    ...RECORD_LAYERS.flatMap(sourcesOf),
    EMPHASIS_SOURCE,
    LISTED_SOURCE,
    PANEL_SOURCE,
  ];
  const contents = new Map(dataBySource(data));
  return Object.fromEntries(names.map((name) => [name, geojson(name, contents.get(name) ?? EMPTY)]));
}

/** What has come, by the source that it fills. */
export function dataBySource({
  base,
  records,
  arranged,
}: LayerData): readonly (readonly [source: string, data: GeoJSON.FeatureCollection])[] {
  return [
    ...BASE_LAYERS.flatMap((layer) => {
      const features = base[layer];
      return features === undefined ? [] : [[layer, features] as const];
    }),
    ...RECORD_LAYERS.flatMap((layer) => {
      const own = records[layer];
      if (own === undefined) return [];
      const features = { ...EMPTY, features: [...labelledFeatures(arranged?.[layer] ?? own)] };
      return sourcesOf(layer).map((name) => [name, name === layer ? features : anchors(features)] as const);
    }),
  ];
}

/** Which sources hold features of a record layer; the names of areas stand on anchors, since a tile would repeat the name of an area. */
export function sourcesOf(layer: RecordLayer): readonly string[] {
  const { isArea, draws } = layerNamed(layer) ?? {};
  return isArea === true && draws?.names !== undefined ? [layer, anchorSource(layer)] : [layer];
}

/** One point for each record, where its name belongs. */
function anchors(records: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: records.features.flatMap((feature) => {
      const at = anchorOf(feature.geometry);
      return at === undefined ? [] : [{ ...feature, geometry: { type: 'Point', coordinates: [...at] } }];
    }),
  };
}

/** The features of a layer with only the properties that the style reads, and the name broken into lines. */
export const labelledFeatures = ({ features }: RecordFeatures): readonly GeoJSON.Feature[] =>
  features.map((feature) => {
    const { basis: _basis, ...read } = feature.properties;
    return { ...feature, properties: { ...read, label: wrapName(read.name) } };
  });

/** Sources of names alone, which nobody measures: cut into larger tiles, they are there sooner. */
const NAMES = new Set(['labels', PANEL_SOURCE, ...RECORD_LAYERS.map(anchorSource)]);

/** From this zoom on tiles are not cut smaller; positions are then rounded to 34 m, 3 pixels at the closest view. */
const LARGE_TILES = 7;

function geojson(name: string, data: GeoJSON.FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, promoteId: 'id', ...(NAMES.has(name) ? { maxzoom: LARGE_TILES } : {}) };
}
