import {
  type BaseLayer,
  RECORD_LAYERS,
  type RecordLayer,
  type RecordProperties,
} from '../../src/layers/feature.ts';
import type { LayerData, RecordFeatures } from '../../src/layers/sources.ts';

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

/** Layer data that holds only the given records and, where told, reference features. */
export function layerData(
  records: Partial<Record<RecordLayer, RecordFeatures['features']>> = {},
  reference: Partial<Record<BaseLayer, GeoJSON.Feature[]>> = {},
): LayerData {
  const collection = (layer: RecordLayer): RecordFeatures => ({
    type: 'FeatureCollection',
    features: records[layer] ?? [],
  });
  const drawn = (layer: BaseLayer): GeoJSON.FeatureCollection => ({
    type: 'FeatureCollection',
    features: reference[layer] ?? [],
  });
  const base: Record<BaseLayer, GeoJSON.FeatureCollection> = {
    land: drawn('land'),
    districts: drawn('districts'),
    'former-districts': drawn('former-districts'),
    lines: drawn('lines'),
    labels: drawn('labels'),
  };
  return {
    base,
    records: {
      core: collection('core'),
      belts: collection('belts'),
      zones: collection('zones'),
      subzones: collection('subzones'),
      towns: collection('towns'),
      bases: collection('bases'),
      'pilot-areas': collection('pilot-areas'),
      parks: collection('parks'),
      projects: collection('projects'),
    },
  };
}
