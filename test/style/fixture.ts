import {
  BASE_LAYERS,
  type BaseLayer,
  type RecordFeatures,
  type RecordProperties,
} from '../../src/layers/feature.ts';
import { RECORD_LAYERS, type RecordLayer } from '../../src/layers/record-layers.ts';
import type { LayerData } from '../../src/layers/sources.ts';

export const ALL_LAYERS: ReadonlySet<RecordLayer> = new Set(RECORD_LAYERS);

/** A record feature with the properties that every test needs; the id stands in both places, as in the dataset. */
export function record(
  id: string,
  geometry: GeoJSON.Geometry,
  properties: Partial<RecordProperties> = {},
): GeoJSON.Feature<GeoJSON.Geometry, RecordProperties> {
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      id,
      name: id,
      nameEn: id,
      class: 'zone',
      precision: 'schematic',
      basis: 'test',
      ...properties,
    },
  };
}

export const point = (lon: number, lat: number): GeoJSON.Point => ({
  type: 'Point',
  coordinates: [lon, lat],
});

/** A square with its lower left corner at lon, lat. */
export const square = (lon: number, lat: number, side: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon, lat],
      [lon + side, lat],
      [lon + side, lat + side],
      [lon, lat + side],
      [lon, lat],
    ],
  ],
});

/** Layer data that holds only the given records and, where told, reference features; every other layer is there and empty. */
export function layerData(
  records: Partial<Record<RecordLayer, RecordFeatures['features']>> = {},
  reference: Partial<Record<BaseLayer, GeoJSON.Feature[]>> = {},
): LayerData {
  const data: { records: LayerData['records']; base: LayerData['base'] } = { records: {}, base: {} };
  for (const layer of RECORD_LAYERS) {
    const features = records[layer] ?? [];
    data.records = { ...data.records, [layer]: { type: 'FeatureCollection', features } };
  }
  for (const layer of BASE_LAYERS) {
    const features = reference[layer] ?? [];
    data.base = { ...data.base, [layer]: { type: 'FeatureCollection', features } };
  }
  return data;
}
