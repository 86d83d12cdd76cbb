import type { GeoJSONSourceSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { anchorOf } from './anchor.ts';
import {
  BASE_LAYERS,
  type BaseLayer,
  RECORD_LAYERS,
  type RecordLayer,
  type RecordProperties,
} from './feature.ts';
import { EMPHASIS_SOURCE, PANEL_SOURCE } from './labels.ts';
import { wrapName } from './names.ts';
import { anchorSource } from './subject.ts';

export type RecordFeatures = GeoJSON.FeatureCollection<GeoJSON.Geometry, RecordProperties>;

/** The contents of `data/layers/`, parsed. */
export interface LayerData {
  records: Readonly<Record<RecordLayer, RecordFeatures>>;
  base: Readonly<Record<BaseLayer, GeoJSON.FeatureCollection>>;
}

/** Record layers that are areas: their names stand on anchors, since a tile would repeat the name of an area. */
const AREA_LAYERS: readonly RecordLayer[] = ['core', 'belts', 'zones', 'subzones'];

export const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The sources of the style. Ids are text, so `promoteId` carries them to feature-state. */
export function buildSources(data: LayerData): Record<string, SourceSpecification> {
  const sources: Record<string, SourceSpecification> = {};
  for (const layer of BASE_LAYERS) sources[layer] = geojson(data.base[layer]);
  for (const layer of RECORD_LAYERS) sources[layer] = geojson(withLabels(data.records[layer]));
  for (const layer of AREA_LAYERS) sources[anchorSource(layer)] = geojson(anchors(data.records[layer]));
  for (const source of [EMPHASIS_SOURCE, PANEL_SOURCE]) sources[source] = geojson(EMPTY);
  return sources;
}

/** Which sources hold features of a record layer. */
export const sourcesOf = (layer: RecordLayer): readonly string[] =>
  AREA_LAYERS.includes(layer) ? [layer, anchorSource(layer)] : [layer];

/** One point for each record, where its name belongs. */
export function anchors(records: RecordFeatures): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: withLabels(records).features.flatMap((feature) => {
      const at = anchorOf(feature.geometry);
      return at === undefined ? [] : [{ ...feature, geometry: { type: 'Point', coordinates: [...at] } }];
    }),
  };
}

/** Only the properties that the style reads, and the name broken into lines. */
function withLabels(records: RecordFeatures): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: records.features.map((feature) => {
      const { basis: _basis, ...read } = feature.properties;
      return { ...feature, properties: { ...read, label: wrapName(read.name) } };
    }),
  };
}

function geojson(data: GeoJSON.FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, promoteId: 'id' };
}
